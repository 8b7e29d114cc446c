import { isCapital } from '../../../text/tokens.ts';
import { isHyphened } from '../words/around.ts';
import { isNative } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';

/** A name as it sounds has so many words and hyphens at least, and at most. */
const LEAST = 4;
const MOST = 16;

/** "Otto Weissan ([Ốt-tô Vai-xan])": where the name ends that a bracket at `at` spells as it sounds; 0 where none does. */
export function soundEnd(at: number, words: BlockWords): number {
  const { tokens, place, bodyHead } = words;
  if (tokens[at]?.text !== '(' || !isCapital(tokens[at - 1]) || isNative(tokens[at - 1]?.text ?? '')) return 0;
  const from = at + 1;
  // "(G.Vai-xan)"
  const rest = tokens[from]?.text.length === 1 && tokens[from + 1]?.text === '.' ? from + 2 : from;
  if (!isCapital(tokens[rest]) || !isHyphened(rest, words) || place[rest] || bodyHead[rest]) return 0;
  let end = rest;
  while (end - from < MOST && (tokens[end]?.kind === 'word' || tokens[end]?.text === '-')) end += 1;
  return tokens[end]?.text === ')' && end - rest >= LEAST - (rest > from ? 1 : 0) ? end : 0;
}
