import type { BlockWords } from './read-block.ts';

/** In a list brackets tell age and home: "các bị cáo A (40 tuổi, ngụ Hà Nội), B (18 tuổi)". Tokens. */
const LONGEST_BRACKET = 90;

/** Past the bracket that opens at `at`; `at` where none does or it does not close. */
export function pastBracket({ tokens }: Pick<BlockWords, 'tokens'>, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET; end += 1) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/**
 * Where the bracket opens that ends right before `end`; `end` where none does.
 * @param most tokens of it, both signs included
 */
export function beforeBracket({ tokens }: Pick<BlockWords, 'tokens'>, end: number, most: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at >= Math.max(0, end - most); at -= 1) if (tokens[at]?.text === '(') return at;
  return end;
}
