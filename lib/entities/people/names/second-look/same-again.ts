import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { thingLength } from '../../no-names/no-thing.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { type TokenSpan, textOf } from '../../words/token-span.ts';
import type { ChosenName } from '../choice/choose-names.ts';
import { isBorn } from '../runs/age-behind.ts';

/**
 * Names with the same foreign names of two words or more wherever else the article writes them: who bears a title, or is somebody as often as not.
 * Linear.
 */
export function withSameAgain(names: readonly ChosenName[], blocks: readonly BlockWords[]): readonly ChosenName[] {
  const whole = new Map<string, Set<number>>();
  for (const one of names) {
    const words = blocks[one.block] as BlockWords;
    if (!isForeign(one, words) && !isOurs(one, words)) continue;
    const opening = words.lower[one.from] ?? '';
    whole.set(opening, (whole.get(opening) ?? new Set()).add(one.to - one.from));
  }
  if (whole.size === 0) return names;
  const known = Map.groupBy(names, (one) => textOf(one, blocks[one.block] as BlockWords));
  const taken = blocks.map(({ taken }) => Uint8Array.from(taken));
  for (const { block, from, to } of names) taken[block]?.fill(1, from, to);
  const found: ChosenName[] = [];
  for (const words of blocks) {
    const here = taken[words.block] as Uint8Array;
    for (let from = 0; from < words.tokens.length; from += 1)
      for (const size of here[from] || !isCapital(words.tokens[from])
        ? []
        : (whole.get(words.lower[from] ?? '') ?? [])) {
        const one = { block: words.block, from, to: from + size };
        if (!known.has(textOf(one, words)) || !isAlone(one, words, here)) continue;
        if (isCapital(words.tokens[from - 1]) && !isForeign(one, words)) continue;
        here.fill(1, from, from + size);
        found.push({ ...one, why: 'the same name elsewhere', titled: false });
      }
  }
  const isBelieved = (list: readonly ChosenName[], missed: number) =>
    list.some((one) => isKnownFor(one, blocks[one.block] as BlockWords)) || (list.length > 1 && list.length >= missed);
  const more = [...Map.groupBy(found, (one) => textOf(one, blocks[one.block] as BlockWords))].flatMap(([text, list]) =>
    isBelieved(known.get(text) ?? [], list.length) ? list : [],
  );
  return more.length === 0 ? names : [...names, ...more].sort((a, b) => a.block - b.block || a.from - b.from);
}

const isForeign = ({ from, to }: TokenSpan, { tokens, place }: BlockWords): boolean =>
  to - from > 1 &&
  !place[from] &&
  ![from, to - 1].some((at) => isNative(tokens[at]?.text ?? '') || isAllCaps(tokens[at]?.text ?? ''));

/** Behind a title, or born. */
const isKnownFor = ({ titled, to }: ChosenName, words: BlockWords): boolean => titled || isBorn(words, to);

/** "Lam Khánh": two words or more of ours behind a title somewhere, no place or people ("người anh em Ả Rập"). */
const isOurs = (one: ChosenName, words: BlockWords): boolean => isKnownFor(one, words) && isNoPlace(one, words);

const isNoPlace = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  to - from > 1 &&
  !words.place[from] &&
  thingLength(words, from) < to - from &&
  [from, to - 1].every((at) => isNative(words.tokens[at]?.text ?? ''));

/** Of names of places and wares: "Sea to [Sky Lamvander]". */
const OF_WARES = /^(?:to|of|the|and|for|on)$/;

/** No half of a longer run, nothing called after somebody, and free. */
const isAlone = (one: TokenSpan, words: BlockWords, taken: Uint8Array): boolean =>
  !taken.subarray(one.from, one.to).some(Boolean) &&
  !isCapital(words.tokens[one.to]) &&
  !(isCapital(words.tokens[one.from - 1]) && !isNative(words.tokens[one.from - 1]?.text ?? '')) &&
  !OF_WARES.test(words.lower[one.from - 1] ?? '') &&
  !headBefore(one, words);
