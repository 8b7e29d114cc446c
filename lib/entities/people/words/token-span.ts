import { isCapital, type Token } from '../../../text/tokens.ts';

/** Tokens `from` to `to` (exclusive) of one block. */
export interface TokenSpan {
  block: number;
  from: number;
  to: number;
}

/** Is one of its tokens marked in one of the lists, or does a word or phrase that one of them knows begin there? */
export const isMarked = ({ from, to }: Omit<TokenSpan, 'block'>, ...lists: readonly Uint8Array[]): boolean =>
  lists.some((list) => list.subarray(from, to).some((mark) => mark > 0));

/** How many tokens it has. */
export const sizeOf = ({ from, to }: TokenSpan): number => to - from;

/** Its tokens with a blank between two. */
export const textOf = ({ from, to }: TokenSpan, { tokens }: { tokens: readonly Token[] }): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** No capital goes on behind it. */
export const endsThere = ({ to }: TokenSpan, { tokens }: { tokens: readonly Token[] }): boolean =>
  !isCapital(tokens[to]);
