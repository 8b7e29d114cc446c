import type { BlockWords } from './read-block.ts';

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A full stop with a capital or nothing behind it. */
export function endsSentence({ tokens }: Pick<BlockWords, 'tokens'>, at: number): boolean {
  if (tokens[at]?.kind !== 'mark' || !SENTENCE_ENDS.has(tokens[at].text)) return false;
  return tokens[at]?.end !== tokens[at + 1]?.start && (tokens[at - 1]?.text.length ?? 0) > 1;
}

/** Where the sentence ends that goes on at `at`. */
export function sentenceEnd(words: BlockWords, at: number): number {
  let end = at;
  while (end < words.tokens.length && !endsSentence(words, end)) end += 1;
  return end;
}
