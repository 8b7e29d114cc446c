import { addressedByName } from '../words/called-before.ts';
import { isAnySurname, isNative, properCase } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { ChosenName } from './choose-names.ts';

/** So many words make a line. */
const LEAST = 3;
/** The longest name in words, and the shortest that stands for itself, in letters. */
const LONGEST = 6;
const LETTERS = 4;

/**
 * Names in lines set in capitals, where nothing tells them from other words, as the rest of the article writes them: "[HUN MANET] THĂM LÀO" for
 * "Thủ tướng Hun Manet". What was found there across one of them goes. Linear.
 */
export function withLoud(names: readonly ChosenName[], blocks: readonly BlockWords[]): ChosenName[] {
  const loud = new Set(blocks.filter(isLoud).map(({ block }) => block));
  if (loud.size === 0) return [...names];
  const known = new Set<string>();
  for (const { block, from, to } of names) {
    const words = blocks[block];
    if (!words || loud.has(block)) continue;
    if (to - from > 1) known.add(words.lower.slice(from, to).join(' '));
    // The last name of a foreigner: no word of ours.
    const last = words.tokens[to - 1]?.text ?? '';
    if (last.length >= LETTERS && !isNative(last)) known.add(last.toLowerCase());
  }
  const found = blocks.filter(({ block }) => loud.has(block)).flatMap((words) => namesIn(words, known));
  const covered = new Set(found.flatMap(placesOf));
  const rest = names.filter(
    (one) =>
      !placesOf(one).some((place) => covered.has(place)) &&
      (!loud.has(one.block) || standsForItself(one, blocks[one.block] as BlockWords)),
  );
  return [...rest, ...found].sort((a, b) => a.block - b.block || a.from - b.from);
}

/** The blocks with each line of capitals as one of small letters has them: the first word's, and those of names and places. Linear. */
export function softened(blocks: readonly BlockWords[], names: readonly ChosenName[]): readonly BlockWords[] {
  const loud = new Map(blocks.filter(isLoud).map(({ block, tokens }) => [block, new Uint8Array(tokens.length)]));
  if (loud.size === 0) return blocks;
  for (const { block, from, to } of names) loud.get(block)?.fill(1, from, to);
  return blocks.map((words) => {
    const keep = loud.get(words.block);
    return keep ? withCapitalsAt(words, keep) : words;
  });
}

/** @param keep 1 at the tokens of names, whose capitals stay */
function withCapitalsAt(words: BlockWords, keep: Uint8Array): BlockWords {
  keep[0] = 1;
  words.place.forEach((size, at) => {
    keep.fill(1, at, at + size);
  });
  return { ...words, tokens: words.tokens.map((token, at) => (keep[at] ? token : { ...token, isCapital: false })) };
}

/** Somebody's in a line of capitals whatever the rest of the article says: behind "ông", opened by a surname, or of foreign words. */
const standsForItself = ({ from, to }: ChosenName, words: BlockWords): boolean => {
  const texts = words.tokens.slice(from, to).map(({ text }) => text);
  return (
    addressedByName({ from }, words) ||
    isAnySurname(properCase(texts[0] ?? '')) ||
    texts.some((text) => text.length > 2 && !isNative(text))
  );
};

/** Each token of a name, as one number. */
const placesOf = ({ block, from, to }: ChosenName): number[] =>
  Array.from({ length: to - from }, (_, i) => block * 1e7 + from + i);

/** No two small letters side by side, and words enough for a line. */
const isLoud = ({ text, tokens }: BlockWords): boolean => tokens.length >= LEAST && !/\p{Ll}{2}/u.test(text);

function namesIn({ block, lower, taken }: BlockWords, known: ReadonlySet<string>): ChosenName[] {
  const found: ChosenName[] = [];
  for (let from = 0; from < lower.length; from += 1) {
    for (let to = Math.min(lower.length, from + LONGEST); to > from; to -= 1) {
      if (taken[from] || !known.has(lower.slice(from, to).join(' '))) continue;
      found.push({ block, from, to, why: 'the same name in small letters', titled: false });
      from = to - 1;
      break;
    }
  }
  return found;
}
