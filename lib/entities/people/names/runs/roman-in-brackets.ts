import { isCapital } from '../../../../text/tokens.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** A bracket with a name has no more words. */
const MOST = 4;
/** One or two syllables as Chinese names are written in Latin letters: "Heng", "Swee", "Wentao". */
const ROMAN = /^(?:(?:[zcstkpnh][hgsw]|[b-df-hj-np-tw-z])?[aeiou]{1,3}(?:ng?|[kptmh])?){1,2}$/;

/** "Vương Lam Kiệt ([Heng Swee Lam])": where the name ends in the bracket at `at` that writes a whole name of ours as it is at home; 0 where none does. */
export function romanEnd(at: number, words: BlockWords): number {
  const { tokens, lower, place, bodyHead, address } = words;
  const from = at + 1;
  if (tokens[at]?.text !== '(' || place[from] || bodyHead[from]) return 0;
  // "Ông Vương Lam Kiệt"
  const goesOn = isCapital(tokens[at - 4]) && address[at - 4] !== 1;
  if (goesOn || vietnameseName(tokens, at - 3, at) !== 3) return 0;
  let end = from;
  while (end - from < MOST && isCapital(tokens[end]) && ROMAN.test(lower[end] ?? '')) end += 1;
  const isForeign = tokens.slice(from, end).some(({ text }) => !isNative(text));
  return tokens[end]?.text === ')' && end - from > 1 && isForeign ? end : 0;
}
