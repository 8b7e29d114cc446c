import type { Token } from '../../../text/tokens.ts';

/** The first token of the sentence, or part of one, around `at`: behind the last mark of `ends`, or so many tokens back at most. */
export function sentenceHead(tokens: readonly Token[], at: number, ends: RegExp, most: number): number {
  let first = at;
  while (first > 0 && at - first < most && !ends.test(tokens[first - 1]?.text ?? '')) first -= 1;
  return first;
}
