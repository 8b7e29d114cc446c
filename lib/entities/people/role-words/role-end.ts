import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { headLength } from './role-head.ts';
import { roleStep } from './role-step.ts';
import { NEVER_LAST } from './role-words.ts';

/** No role is longer: tokens. */
export const LONGEST = 34;

/** Where the role that a title opens at `at` ends; at most `limit`. */
export function roleEnd(words: BlockWords, at: number, limit: number): number {
  let end = at + headLength(words, at);
  let whole = end;
  while (end < limit && end - at < LONGEST) {
    const step = roleStep(words, at, end);
    if (step === 0) break;
    end += step;
    if (step > 1) whole = end;
  }
  return trimmed(words, at, Math.min(end, limit), Math.min(whole, limit));
}

/** Without small words and marks at the end; what stands before `whole` is a word or name that is kept. */
function trimmed(words: BlockWords, at: number, end: number, whole: number): number {
  const { tokens, lower } = words;
  let last = end;
  // "Đảng Nhân dân Mông Cổ" is whole.
  while (
    last > whole &&
    words.taken[last - 1] !== 1 &&
    ((NEVER_LAST.has(lower[last - 1] ?? '') && !endsName(tokens, last) && !isOfMinistry(words, at, last)) ||
      /^[(&/.,-]$/.test(tokens[last - 1]?.text ?? '') ||
      isCut(lower.slice(last - 2, last + 1).join(' '), tokens[last - 1]))
  )
    last -= 1;
  return bracketsClosed(words, at, last);
}

/** "xã Long [Hậu]", "huyện Đông [Chính]", "Tòa hành [chính]", but not "Thứ trưởng [Bộ]". */
const endsName = (tokens: BlockWords['tokens'], end: number): boolean =>
  (tokens[end - 1]?.text === 'chính' && /^(?:hành|tài|giả)$/.test(tokens[end - 2]?.text ?? '')) ||
  (isCapital(tokens[end - 1]) && isCapital(tokens[end - 2]) && /\p{Ll}/u.test(tokens[end - 1]?.text ?? ''));

/** "Chánh Văn phòng [Bộ]", "Vụ trưởng Vụ Pháp chế [Bộ]": of the ministry that is spoken of, with no more of its name behind. */
const isOfMinistry = ({ tokens, lower, person }: BlockWords, at: number, end: number): boolean =>
  tokens[end - 1]?.text === 'Bộ' &&
  (!isCapital(tokens[end]) || person?.[end] === 1) &&
  /^(?:phó )?(?:chánh (?:văn phòng|thanh tra)|[vc]ục? trưởng) /.test(lower.slice(at, end).join(' '));

/** "Tổng tư lệnh quân đội nước | này", "Chủ tịch tỉnh nhiệm kỳ | mới", "Đệ nhất phu nhân Mỹ thành | lập", "phát ngôn viên trẻ | nhất", "lãnh đạo trẻ | tuổi nhất". */
const isCut = (around: string, last: BlockWords['tokens'][number] | undefined): boolean =>
  !isCapital(last) &&
  / nước (?:này|ta|mình|nhà)$| (?:(?:trẻ|cao) nhất|trẻ tuổi)$|^nhiệm kỳ|^(?!lão )\S+ thành(?: |$)/.test(around);

/** "Vệ binh Cách mạng (IRGC)" with the bracket that it opened; without one that never closes. */
export function bracketsClosed({ tokens, place }: BlockWords, at: number, end: number): number {
  let open = -1;
  for (let i = at; i < end; i += 1) {
    if (tokens[i]?.text === '(') open = i;
    else if (tokens[i]?.text === ')') open = -1;
  }
  if (open < 0) return end;
  if (tokens[end]?.text !== ')') return open;
  // "Ủy viên trưởng … toàn quốc (Nhân đại) Trung Quốc"
  return end + 1 + (place[end + 1] ?? 0);
}
