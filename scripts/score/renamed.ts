import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lib/entities/lexicon/name-syllables.ts';
import { soundsVietnamese } from '../../lib/entities/people/tagger/syllable.ts';
import { random } from '../../training/random.ts';
import type { GoldArticle, ScoredMention } from './score.ts';

/** Of the tables, which hold the frequent ones first: as many as most people are called by. */
const OF_MANY = 60;
const ENOUGH = 3;

/** A word of a foreign name: "Otto", "O'Weiss"; no particle, no initial, none of East Asia, which is written in syllables. */
const ABROAD = /^\p{Lu}['’]?\p{Lu}?\p{Ll}{2,}$/u;
/** What invented foreign words are made of: nobody known to a model is called by three of these. */
const PIECES = 'ba be da de fa fe ga ke ko la le lo ma me mo na ne no pa ra re ro sa se so ta te to va ve vo za'.split(
  ' ',
);
const ENDS = ['', 'n', 's', 'r', 'l', 'k', 'v', 'd'];

/**
 * The article with its people called otherwise, in short mentions too: Vietnamese ones of three syllables or more by other syllables, foreign ones
 * by invented words. What a model or a rule knows of a name of the measuring set helps no longer. The same seed gives the same names. Offsets of
 * all labels move with the text.
 */
export function renamed(gold: GoldArticle, seed: number): GoldArticle {
  const next = random(seed);
  const oneOf = (list: readonly string[]): string => list[Math.floor(next() * Math.min(list.length, OF_MANY))]!;
  const people = (gold.entities ?? []).filter(({ type, name }) => type === 'person' && isOurs(name));
  const used = new Set((gold.entities ?? []).flatMap(({ name }) => name.split(' ')));
  const calls = new Map<string, ReadonlyMap<string, string>>();
  for (const { id, name } of people) {
    const syllables = name.split(' ');
    /** One that nobody bears yet, so long as there are any. */
    const other = (list: readonly string[]): string => {
      const free = list.slice(0, OF_MANY).filter((syllable) => !used.has(syllable));
      return oneOf(free.length > 0 ? free : list);
    };
    const names = syllables.map((own, at) => {
      if (at === 0) return oneOf(SURNAMES);
      if (/^(?:Văn|Thị)$/.test(own)) return own;
      const syllable = other(at === syllables.length - 1 ? GIVEN_SYLLABLES : MIDDLE_SYLLABLES);
      used.add(syllable);
      return syllable;
    });
    calls.set(id, new Map(syllables.map((own, at) => [own, names[at]!])));
  }
  const abroad = abroadOf(gold, next);
  return moved(gold, ({ type, entity }, own) => {
    if (type !== 'person') return own;
    const words = own.split(' ');
    const call = calls.get(entity ?? '');
    if (call) return words.every((one) => call.has(one)) ? words.map((one) => call.get(one)).join(' ') : own;
    return words.map((one) => abroad.get(one) ?? one).join(' ');
  });
}

/** Another word for each word of a foreign name; a word that two bear stays one. */
function abroadOf(gold: GoldArticle, next: () => number): ReadonlyMap<string, string> {
  const oneOf = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const invented = () => {
    const word = Array.from({ length: 3 }, () => oneOf(PIECES)).join('') + oneOf(ENDS);
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const foreign = (gold.entities ?? []).filter(({ type, name }) => type === 'person' && isForeign(name));
  const words = new Set(foreign.flatMap(({ name }) => name.split(' ')).filter((word) => ABROAD.test(word)));
  return new Map([...words].map((word) => [word, invented()]));
}

/** None of its words could be one of ours: "Otto Weiss"; not "Kim Jong-un", "Tập Cận Bình". */
const isForeign = (name: string): boolean =>
  name.split(' ').every((word) => !ABROAD.test(word) || !soundsVietnamese(word.toLowerCase())) &&
  /^[\p{L}'’. ]+$/u.test(name);

/** "Trịnh Hoài Lam", each syllable another one and none in capitals. */
function isOurs(name: string): boolean {
  const syllables = name.split(' ');
  return (
    syllables.length >= ENOUGH &&
    new Set(syllables).size === syllables.length &&
    SURNAMES.includes(syllables[0] ?? '') &&
    syllables.every((one) => /^\p{Lu}\p{Ll}+$/u.test(one))
  );
}

/** The article with its mentions written otherwise. */
function moved(gold: GoldArticle, write: (mention: ScoredMention, own: string) => string): GoldArticle {
  const sorted = [...gold.mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let [text, read] = ['', 0];
  /** Where each piece that was written otherwise ends, before and after. */
  const shifts: [before: number, after: number][] = [];
  for (const mention of sorted) {
    if (mention.start < read) continue;
    text += gold.text.slice(read, mention.start) + write(mention, gold.text.slice(mention.start, mention.end));
    read = mention.end;
    shifts.push([read, text.length]);
  }
  const at = (offset: number): number => {
    const [before, after] = shifts.findLast(([end]) => end <= offset) ?? [0, 0];
    return after + offset - before;
  };
  const { title, ...rest } = gold;
  return {
    ...rest,
    text: text + gold.text.slice(read),
    mentions: gold.mentions.map((one) => ({ ...one, start: at(one.start), end: at(one.end) })),
    ...(gold.ignore ? { ignore: gold.ignore.map(([from, to]): [number, number] => [at(from), at(to)]) } : {}),
    ...(title && gold.text.startsWith(title)
      ? { title: (text + gold.text.slice(read)).slice(0, at(title.length)) }
      : {}),
  };
}
