import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** Tokens of how a land sounds, brackets included. */
const LONGEST = 14;

/** How the land in front sounds, written behind it in brackets: "Thủ tướng nước Cộng hòa Cuba [(Cu-ba)] X". */
const isSound = ({ tokens }: BlockWords, open: number, close: number): boolean =>
  isCapital(tokens[open - 1]) &&
  isCapital(tokens[open + 1]) &&
  tokens.slice(open + 1, close).some(({ text }) => text === '-');

/** Behind such a bracket that opens at `at`; `at` where none does. */
export function behindLandSound(words: BlockWords, at: number): number {
  if (words.tokens[at]?.text !== '(') return at;
  let close = at + 1;
  while (close < at + LONGEST && words.tokens[close] && words.tokens[close]?.text !== ')') close += 1;
  return words.tokens[close]?.text === ')' && isSound(words, at, close) ? close + 1 : at;
}

/** Where such a bracket opens that ends at `edge`; `edge` where none does. */
export function beforeLandSound(words: BlockWords, edge: number): number {
  const { tokens } = words;
  if (tokens[edge - 1]?.text !== ')') return edge;
  let open = edge - 2;
  while (open > edge - LONGEST && tokens[open] && tokens[open]?.text !== '(') open -= 1;
  return tokens[open]?.text === '(' && isSound(words, open, edge - 1) ? open : edge;
}
