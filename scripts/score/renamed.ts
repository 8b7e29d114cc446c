import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lib/entities/lexicon/name-syllables.ts';
import { random } from '../../training/random.ts';
import type { GoldArticle, ScoredMention } from './score.ts';

/** Of the tables, which hold the frequent ones first: as many as most people are called by. */
const OF_MANY = 60;
const ENOUGH = 3;

/**
 * The article with each Vietnamese person of three syllables or more called otherwise, the short mentions too: what a model or a rule knows of a
 * name of the measuring set helps no longer. The same seed gives the same names. Offsets of all labels move with the text.
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
  return moved(gold, ({ type, entity }, own) => {
    const call = type === 'person' ? calls.get(entity ?? '') : undefined;
    const syllables = own.split(' ');
    return call && syllables.every((one) => call.has(one)) ? syllables.map((one) => call.get(one)).join(' ') : own;
  });
}

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
