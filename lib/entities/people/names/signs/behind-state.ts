import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import { isMarked, type TokenSpan } from '../../words/token-span.ts';
import type { RuleName } from '../runs/rule-names.ts';

/** A stretch that may be a name, and what the rules found there. */
export interface MaybeName extends TokenSpan {
  rule?: RuleName;
}

/** "Chủ tịch Hạ viện [Trần Cát Ninh]": all that stands between a title of the State and small letters, and no ward. */
export function isWholeOfState(one: MaybeName, { tokens, lower, place, bodyHead, placeHead }: BlockWords): boolean {
  const { rule, from, to } = one;
  if (rule?.sure !== true || rule.from !== from || rule.to !== to || to - from !== 3 || place[from]) return false;
  const before = tokens[from - 1];
  const isOpen = (before?.kind === 'word' && !WARD.test(before.lower)) || before?.text === ')';
  // "Đồn trưởng Biên phòng Hòa Lam Nam, tỉnh …"
  const isInLand = tokens[to]?.text === ',' && (placeHead[to + 1] ?? 0) > 0;
  if (!isOpen || isInLand || isCapital(tokens[to]) || isMarked(one, bodyHead)) return false;
  const isName = (at: number) =>
    isCapital(tokens[at]) && isNative(lower[at] ?? '') && !isAllCaps(tokens[at]?.text ?? '');
  return [from, from + 1, from + 2].every(isName);
}
/** Kinds of quarters, that are called after people too. */
export const WARD = /^(?:xã|phường|trấn|quận|huyện|tỉnh|thành|phố|thôn|ấp|bản)$/;

/** "Tổng Thư ký Đảng Lao động (PT) [Otto Weiss]": all that stands between the party and small letters. */
export function isWholeOfParty(one: MaybeName, words: BlockWords): boolean {
  const { rule, from, to } = one;
  return (
    rule?.titled === true &&
    rule.from === from &&
    to - from > 1 &&
    !isCapital(words.tokens[to]) &&
    isBehindParty(from, words)
  );
}

/** "Đảng Lao động [Otto Weiss]", "Đảng Lao động (PT) [Otto Weiss]", "Chánh Văn phòng Trung ương Đảng [Thái Lam]" */
const isBehindParty = (from: number, { tokens, lower, taken }: BlockWords): boolean =>
  taken[from - 1] === PARTY ||
  (lower[from - 1] === 'đảng' && lower[from - 2] === 'ương') ||
  (tokens[from - 1]?.text === ')' && taken.subarray(Math.max(0, from - 6), from).includes(PARTY));
