import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** What stands in brackets behind a post and in front of who holds it. */

/** Tokens of such a bracket. */
const LONGEST = 14;

/** How the land in front sounds, or for which term: "Thủ tướng nước Cộng hòa Cuba [(Cu-ba)] X", "Bí thư Thành ủy [(khóa 9)] X". */
const isAside = ({ tokens, lower }: BlockWords, open: number, close: number): boolean =>
  /^(?:khóa|khoá|nhiệm)$/.test(lower[open + 1] ?? '') ||
  (isCapital(tokens[open - 1]) &&
    isCapital(tokens[open + 1]) &&
    tokens.slice(open + 1, close).some(({ text }) => text === '-'));

/** Behind such a bracket that opens at `at`; `at` where none does. */
export function behindAside(words: BlockWords, at: number): number {
  if (words.tokens[at]?.text !== '(') return at;
  let close = at + 1;
  while (close < at + LONGEST && words.tokens[close] && words.tokens[close]?.text !== ')') close += 1;
  return words.tokens[close]?.text === ')' && isAside(words, at, close) ? close + 1 : at;
}

/** Where such a bracket opens that ends at `edge`; `edge` where none does. */
export function beforeAside(words: BlockWords, edge: number): number {
  const { tokens } = words;
  if (tokens[edge - 1]?.text !== ')') return edge;
  let open = edge - 2;
  while (open > edge - LONGEST && tokens[open] && tokens[open]?.text !== '(') open -= 1;
  return tokens[open]?.text === '(' && isAside(words, open, edge - 1) ? open : edge;
}
