/** Tokens `from` to `to` (exclusive) of one block. */
export interface TokenSpan {
  block: number;
  from: number;
  to: number;
}
