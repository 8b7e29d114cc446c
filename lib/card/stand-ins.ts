import type { Entities } from '../entities/entities.ts';
import type { KeyPoint, Statement } from './card.ts';
import type { Sentence } from './sentence-list.ts';
import { isDangling } from './stands-alone.ts';

/** A form of address or a role that names nobody, at the head of a sentence, and who it is. */
export interface StandIn extends Required<Pick<KeyPoint, 'subject' | 'subjectAt'>> {
  /** Offset in the sentence. */
  from: number;
}

/** What may stand before it: "Theo ông, …"; "Sáng 18/4, Bí thư Tỉnh ủy …". */
const BEFORE = /^(?:(?:Cũng t|T)heo |[^,"“”«]{2,60}, )/u;
/** "Ông cũng khẳng định …", "Theo ông, …"; a capital would go on with the role or the name: "Bí thư Huyện ủy Pá Vi". */
const BEHIND = /^( này| ấy)?(?:,? \p{Ll})/u;

const ADDRESS = /^(?:ông|bà|anh|chị|cô|đồng chí)$/iu;

/** Who is named by a form of address or a role alone at the head of which sentence. */
export function standIns(
  entities: Entities,
  statements: readonly Statement[],
): (sentence: Sentence) => StandIn | undefined {
  const names = new Map(entities.people.map(({ id, name }) => [id, name]));
  const known = new Map<string, { text: string; name: string }>();
  const know = (block: number, start: number, text: string, name: string) =>
    known.set(`${block}-${start}`, { text, name });
  for (const { roleMentions, name } of entities.people)
    for (const { block, start, text } of roleMentions) know(block, start, text, name);
  for (const { block, start, speaker, who, text } of statements) {
    const name = speaker && names.get(speaker);
    if (!name || !ADDRESS.test(who)) continue;
    for (const at of heads(text)) if (text.startsWith(who, at)) know(block, start + at, who, name);
  }
  return ({ block, start, text }) => {
    for (const from of heads(text)) {
      const one = known.get(`${block}-${start + from}`);
      const behind = one && BEHIND.exec(text.slice(from + one.text.length));
      // "Chủ tịch huyện [Trịnh Hoài Lam], ông Lam, …" says nothing twice.
      if (behind && !text.includes(one.name.split(' ').at(-1)!))
        return { subject: one.name, from, subjectAt: from + one.text.length + (behind[1]?.length ?? 0) };
    }
    return undefined;
  };
}

const heads = (text: string) => [0, BEFORE.exec(text)?.[0].length ?? 0];

/** Whether a sentence leans on the one before it, be it known whom its first word stands for. */
export function leans(text: string, standIn: StandIn | undefined): boolean {
  return isDangling(standIn ? `${text.slice(0, standIn.from)}Lam${text.slice(standIn.subjectAt)}` : text);
}
