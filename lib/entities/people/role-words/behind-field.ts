import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { DEPARTMENTS } from './departments.ts';

/** Tokens of a field of work at `at`, or of what a department is called after: "Quan hệ quốc tế"; 0 where neither stands. */
export const fieldLength = ({ subject, lower, tokens }: BlockWords, at: number): number =>
  Math.max(subject[at] ?? 0, isCapital(tokens[at]) ? DEPARTMENTS.lengthAt(lower, at) : 0);

/** Behind a field of work that ends right before it, or behind the name of a department. */
export function isBehindField(from: number, words: BlockWords): boolean {
  for (let at = from - 1; at > from - 8; at -= 1) if (words.subject[at] === from - at) return true;
  return isBehindDepartment(from, words);
}

/** "Trưởng Ban Quan hệ quốc tế": the name of a department ends before `from`. */
export const isBehindDepartment = (from: number, { lower, tokens }: BlockWords): boolean =>
  [1, 2, 3, 4].some((size) => isCapital(tokens[from - size]) && DEPARTMENTS.lengthAt(lower, from - size) === size);

/** "Bộ trưởng Ngoại giao và [Hợp tác quốc tế Campuchia]": the second field of an office, no body of its own. */
export const isSecondField = (from: number, words: BlockWords): boolean =>
  words.lower[from - 1] === 'và' &&
  (words.subject[from] ?? 0) > 0 &&
  !words.bodyHead[from] &&
  /(?:bộ|thứ) trưởng [^,.;:]*$/.test(words.lower.slice(Math.max(0, from - 9), from - 1).join(' '));
