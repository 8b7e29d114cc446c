import { isCapital } from '../../../text/tokens.ts';
import { beforeBracket, pastBracket } from '../words/brackets.ts';
import type { BlockWords } from '../words/read-block.ts';
import { PARTY } from '../words/taken.ts';

/** What stands in brackets behind a post and in front of who holds it. */

/** Tokens of such a bracket. */
const LONGEST = 14;

/** How the land in front sounds, or when it was: "Thủ tướng nước Cộng hòa Cuba [(Cu-ba)] X", "Bí thư Thành ủy [(khóa 9)] X", "[(cũ)] X", "[(nay nghỉ hưu)] X", "[(phụ trách)] X". */
const isAside = ({ tokens, lower }: BlockWords, open: number, close: number): boolean =>
  /^(?:khóa|khoá|nhiệm|cũ|nay|nghỉ|giai|phụ|tạm|lâm)$/.test(lower[open + 1] ?? '') ||
  (isCapital(tokens[open - 1]) &&
    isCapital(tokens[open + 1]) &&
    tokens.slice(open + 1, close).some(({ text }) => text === '-'));

/** Behind such a bracket that opens at `at`; `at` where none does. */
export function behindAside(words: BlockWords, at: number): number {
  const end = pastBracket(words, at);
  return end > at && end - at <= LONGEST && isAside(words, at, end - 1) ? end : at;
}

/** Where such a bracket opens that ends at `edge`; `edge` where none does, or where it is of a party's name: "Đảng Cộng sản Nepal (Mác-xít)". */
export function beforeAside(words: BlockWords, edge: number): number {
  if (words.taken[edge - 1] === PARTY) return edge;
  const open = beforeBracket(words, edge, LONGEST);
  return open < edge && isAside(words, open, edge - 1) ? open : edge;
}
