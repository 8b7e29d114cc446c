import { runsOf } from '../../text/tokens.ts';
import type { KeyPoint, Statement } from '../card.ts';
import type { Material } from '../material.ts';
import type { Sentence } from '../sentences/sentence-list.ts';
import { isDangling, unquoted } from '../sentences/stands-alone.ts';
import { opensNoun } from '../speakers/heads/head-body.ts';

/** What a reader of a sentence alone does not know, and what we can tell: whom a form of address or a role stands for that names nobody. */
export interface Alone extends Pick<KeyPoint, 'subject' | 'subjectAt'> {
  /** It leans on the sentence before it, be it known whom that word stands for. */
  leans: boolean;
}

/** What may stand before it: "Theo ông, …"; "Sáng 18/4, Bí thư Tỉnh ủy …". */
const BEFORE = /^(?:(?:Cũng t|T)heo |[^,"“”«]{2,60}, )/u;
/** "Ông cũng khẳng định …", "Theo ông, …"; a capital would go on with the role or the name: "Bí thư Huyện ủy Pá Vi". */
const BEHIND = /^( này| ấy)?(?:,? \p{Ll})/u;

const WHO = 'ông|bà|anh|chị|cô|họ|hắn';
/** A form of address behind which no name follows: "“…”, ông nói". What may not stand before it is asked last: most places fail at the first letter. */
const NAMELESS = new RegExp(
  `(?:${WHO})(?![\\p{L}\\p{M}])(?! (?:\\p{Lu}|bé \\p{Lu}|chủ|xã|bà|em|họ|gái|giáo|dâu|con|trai|bầu|nội|ngoại))` +
    `(?<![\\p{L}\\p{M}](?:${WHO}))(?<!(?:đàn|[Mm]ột|[Cc]ác|[Nn]hững|[Hh]ai|mấy|cháu|chị) (?:${WHO}))`,
  'gu',
);

/** Tells of each sentence whether it leans, and whom a form of address or a role alone at its head, or a form of address alone within it, stands for. */
export function readAlone(
  { entities, speakers }: Material,
  statements: readonly Statement[],
): (sentence: Sentence) => Alone {
  const known = new Map<string, { text: string; name: string }>();
  const know = (block: number, start: number, text: string, name: string) =>
    known.set(`${block}-${start}`, { text, name });
  for (const { roleMentions, name } of entities.people)
    for (const { block, start, text } of roleMentions) know(block, start, text, name);
  for (const { block, start, speaker, who, text } of statements) {
    const name = entities.people.find(({ id }) => id === speaker)?.name;
    const at = headsOf(text, nameless(unquoted(text))).find((one) => text.startsWith(who, one));
    if (name && at !== undefined && !who.split(' ').some((word) => name.includes(word)))
      know(block, start + at, who, name);
  }
  return ({ block, start, text }) => {
    const plain = unquoted(text);
    const inside = nameless(plain);
    for (const from of headsOf(text, inside)) {
      const one = known.get(`${block}-${start + from}`);
      const behind = one && BEHIND.exec(text.slice(from + one.text.length));
      // "Chủ tịch huyện [Trịnh Hoài Lam], ông Lam, …" says nothing twice.
      if (behind && !text.includes(one.name.split(' ').at(-1)!)) {
        const subjectAt = from + one.text.length + (behind[1]?.length ?? 0);
        const leans = isDangling(`${text.slice(0, from)}Lam${text.slice(subjectAt)}`);
        return { subject: one.name, subjectAt, leans };
      }
    }
    // "Tại Cần Thơ, bà …", "Động thái của ông …", "“…”, ông nói": who?
    const at = inside[0] ?? 0;
    const isTold = () => {
      const words = runsOf(plain.slice(0, at).toLowerCase());
      return (
        words.some((_, from) => opensNoun(words.slice(from, from + 3))) ||
        speakers
          .within(block, start, start + at)
          .some((one) => (one.person || text.startsWith('họ', at)) && plain[one.start - start] !== ' ')
      );
    };
    return { leans: isDangling(text) || (at > 0 && !isTold()) };
  };
}

/** Where such a word may stand: at the head, behind what may stand before it, inside. */
const headsOf = (text: string, inside: readonly number[]): number[] => [
  0,
  BEFORE.exec(text)?.[0].length ?? 0,
  ...inside,
];

const nameless = (plain: string): number[] => Array.from(plain.matchAll(NAMELESS), ({ index }) => index);
