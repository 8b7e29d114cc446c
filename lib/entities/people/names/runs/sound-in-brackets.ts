import { isCapital } from '../../../../text/tokens.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isMarked } from '../../words/token-span.ts';

/** A name as it sounds has so many words and hyphens at least, and at most. */
const LEAST = 4;
const MOST = 16;

/** "Otto Weissan ([Ốt-tô Vai-xan])": where the name ends that a bracket at `at` spells as it sounds; 0 where none does. */
export function soundEnd(at: number, words: BlockWords): number {
  const { tokens, place, bodyHead } = words;
  // "Otta Le Pen (Ốt-ta Lê Pen)"
  const isForeign = [1, 2, 3].some((back) => isCapital(tokens[at - back]) && !isNative(tokens[at - back]?.text ?? ''));
  if (tokens[at]?.text !== '(' || !isCapital(tokens[at - 1]) || !isForeign) return 0;
  const from = at + 1;
  // "(G.Vai-xan)"
  const rest = tokens[from]?.text.length === 1 && tokens[from + 1]?.text === '.' ? from + 2 : from;
  if (!isCapital(tokens[rest]) || place[rest] || bodyHead[rest]) return 0;
  let end = rest;
  let hyphened = false;
  for (; end - from < MOST && (tokens[end]?.kind === 'word' || tokens[end]?.text === '-'); end += 1)
    // "Din Lúc Mê-len-côn"
    hyphened ||= isCapital(tokens[end]) && isHyphened(end, words);
  return hyphened && tokens[end]?.text === ')' && end - rest >= LEAST - (rest > from ? 1 : 0) ? end : 0;
}

/** No name between brackets has more words. */
const MOST_WORDS = 5;

/** "Ốt-tô Vai-xan ([Otto WEISSAN])": where the name ends that a bracket at `at` spells as it is written at home, behind how it sounds; 0 where none does. */
export function spellingEnd(at: number, words: BlockWords): number {
  const { tokens, place, bodyHead, placeHead } = words;
  const from = at + 1;
  if (
    tokens[at]?.text !== '(' ||
    tokens[at - 2]?.text !== '-' ||
    tokens[at - 1]?.kind !== 'word' ||
    place[from] ||
    bodyHead[from]
  )
    return 0;
  let first = at - 1;
  // Over words and hyphens: "Vai-xan" from its last syllable, "Ốt-tô" before it.
  while (
    at - first < MOST &&
    (isCapital(tokens[first - 1]) || [first - 2, first - 1, first].some((one) => tokens[one]?.text === '-'))
  )
    first -= 1;
  // "tỉnh Va-xi Xan-tô (Vassi Santo)"
  if (!isCapital(tokens[first]) || isMarked({ from: Math.max(0, first - 1), to: at }, placeHead)) return 0;
  let end = from;
  // "Bassam Al-Lamari"
  while (end - from < MOST_WORDS && (isCapital(tokens[end]) || (end > from && tokens[end]?.text === '-'))) end += 1;
  const isForeign =
    tokens.slice(from, end).every(({ text, kind }) => kind === 'mark' || text.length > 1) &&
    !isNative(tokens[end - 1]?.text ?? '');
  return tokens[end]?.text === ')' && end - from > 1 && isForeign ? end : 0;
}
