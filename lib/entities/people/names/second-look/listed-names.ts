import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { isNoName } from '../../no-names/no-name.ts';
import type { Reading } from '../../tagger/tag.ts';
import { listStart } from '../../words/list-start.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';

/** Between the items of a list. */
const JOINS: ReadonlySet<string> = new Set([',', ';', 'và', 'hay', 'hoặc', 'cùng']);
/** So many items make a list. */
const LEAST = 3;
/** How far the tagger may take a word that stands among people for a place's or a body's: it knows few names of one word. */
const SURELY = 0.95;

interface Item {
  from: number;
  to: number;
  isPerson: boolean;
}

/** Names with the bare stage names of a list of people: "[Adela], Celina Dionne, Lady Gaya, [Rihanda] hay [Chera]". Linear. */
export function withListed(
  names: readonly ChosenName[],
  blocks: readonly BlockWords[],
  reading: Reading,
): ChosenName[] {
  const found: ChosenName[] = [];
  const byBlock = Map.groupBy(names, ({ block }) => block);
  for (const words of blocks) {
    const { block, tokens } = words;
    const known = new Map(byBlock.get(block)?.map((one) => [one.from, one.to]));
    for (let from = 0; from < tokens.length; from += 1) {
      const isOpened = opensPeople(words, from);
      if (!isOpened && !known.has(from)) continue;
      const items = listAround(words, from, known);
      const people = items.filter(({ isPerson }) => isPerson).length;
      if (isOpened ? items.length > 1 : items.length >= LEAST && people >= Math.min(LEAST, items.length - 1))
        for (const one of items)
          if (!one.isPerson && isBare(words, one) && (isOpened || mayBePerson(reading, block, one.from)))
            found.push({ block, from: one.from, to: one.to, why: 'among people in a list', titled: false });
      from = Math.max(from, items.at(-1)?.to ?? 0);
    }
  }
  if (found.length === 0) return [...names];
  return [...names, ...found].sort((a, b) => a.block - b.block || a.from - b.from);
}

/** What opens a list of people and nothing else: "những cầu thủ đắt giá như [Adela, Rihanda]", "bộ đôi tiền đạo [Adela, Rihanda]", "các bàn thắng của [Adela và Rihanda]". */
const opensPeople = ({ lower }: BlockWords, at: number): boolean =>
  OPENS.test(lower[at - 1] ?? '') && OF_PEOPLE.test(lower.slice(Math.max(0, at - 9), at).join(' '));
const OPENS = /^(?:như|gồm|:|của|thủ|sĩ|viên|sao|vệ|đạo|binh|chính)$/;
const OF_PEOPLE =
  /(?:(?:cầu thủ|ca sĩ|nghệ sĩ|diễn viên|ngôi sao)[^,.;:]* (?:như|gồm)(?: :)?|(?:^| )(?:hai|ba|các|những|đôi|cặp) (?:(?:cầu|kỳ) thủ|(?:ca|nghệ) sĩ|diễn viên|ngôi sao|ngoại binh|(?:tiền|trung|hậu) vệ|tiền đạo|nhân vật chính|bàn(?: thắng)? của))$/;

/** The items of the list that the name at `at` stands in, in reading order. */
function listAround(words: BlockWords, at: number, known: ReadonlyMap<number, number>): Item[] {
  const { tokens, lower } = words;
  let from = listStart(at, words, JOINS);
  const items: Item[] = [];
  while (isCapital(tokens[from])) {
    let to = known.get(from) ?? from + 1;
    const isPerson = known.has(from);
    while (!isPerson && isCapital(tokens[to])) to += 1;
    items.push({ from, to, isPerson });
    if (!JOINS.has(lower[to] ?? '')) break;
    from = to + 1;
  }
  return items;
}

/** One foreign word: "Rihanda". */
const isBare = (words: BlockWords, { from, to }: Item): boolean =>
  to - from === 1 &&
  !isNative(words.tokens[from]?.text ?? '') &&
  !isAllCaps(words.tokens[from]?.text ?? '') &&
  words.taken[from] === 0 &&
  !words.title[from] &&
  !words.place[from] &&
  !isNoName({ block: words.block, from, to }, words, () => false);

function mayBePerson({ posteriors }: Reading, block: number, at: number): boolean {
  const sure = posteriors[block];
  if (!sure) return false;
  return sure.token('place', at) < SURELY && sure.token('organisation', at) < SURELY;
}
