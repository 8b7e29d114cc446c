import { beforeAside } from '../../role-words/beside-post.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { chainStart } from './chain-start.ts';
import { TOP } from './others-role.ts';
import { segmentEnd, wholeEnd } from './role-reach.ts';
import { titleAt } from './title-at.ts';
import { wayBack } from './way-back.ts';

/** Posts that stand whole in front of a name; behind a rank or degree the post still comes: "Thượng tướng X, Thứ trưởng …". */
const OFFICE =
  /^(?:(?:phó|nguyên|cựu|quyền|tân) )?(?:(?:tổng )?bí thư|chủ tịch|thủ tướng|(?:bộ|thứ|ngoại) trưởng|đại sứ|tổng thống|chủ nhiệm|trưởng ban|tổng thư ký|quốc vương|nhà vua|nhật hoàng|ủy viên|thường trực ban|trợ lý)(?: |$)/;

/** Where the office begins that stands right in front of the name which ends at `nameEnd`. */
function officeBefore(words: BlockWords, nameEnd: number): number | undefined {
  const { person, lower } = words;
  let name = nameEnd;
  while (person?.[name - 1]) name -= 1;
  const way = wayBack(words, name);
  const from = name < nameEnd ? chainStart(words, way?.edge ?? name) : undefined;
  // "X, Phó Trưởng Ban, đồng chí Y": the post of X.
  if (way?.isApart && from !== undefined && person?.[from - 2]) return undefined;
  return from !== undefined && OFFICE.test(lower.slice(from, name).join(' ')) ? from : undefined;
}

/** "… Phó Chủ tịch Đảng X Y, Bí thư Đảng Z W": whether the name has its post in front and follows another name so. */
export function standsInList(words: BlockWords, nameEnd: number): boolean {
  const from = officeBefore(words, nameEnd);
  return from !== undefined && /^(?:,|;|và)$/.test(words.lower[from - 1] ?? '') && !!words.person?.[from - 2];
}

/**
 * "gửi Chủ tịch nước X, Bí thư thứ nhất Đảng Z, Chủ tịch nước Y": where posts stand in front, those from `start` on belong to the next man, whom they
 * lead to, or to one without a name: "Chủ tịch Duma X, Nhà vua Thái Lan, Tổng thống Hàn Quốc Y".
 * @param end of the first of them
 */
export function leadsToNext(words: BlockWords, nameEnd: number, start: number, end: number): boolean {
  const { lower, person } = words;
  if (officeBefore(words, nameEnd) === undefined) return false;
  const joint = TOP.test(lower.slice(start, end).join(' ')) ? /^(?:,|và|cùng)$/ : /^,$/;
  // "X, Bộ trưởng Ngoại giao và Hội nhập châu Phi Togo Y"
  const stop = segmentEnd(words, start, words.tokens.length);
  for (let i = end; i < stop; i += 1)
    if (person?.[i] && !person[i - 1] && chainStart(words, beforeAside(words, i)) === start) return true;
  let at = end;
  while (joint.test(lower[at] ?? '')) {
    const next = titleAt(words, at + 1);
    if (next === undefined) return false;
    at = wholeEnd(words, next);
    for (let i = next; i <= at; i += 1) if (person?.[i]) return !isFirst(words, next);
  }
  return false;
}

/** Whether the name that ends at `nameEnd` leaves what stands between it and the post at `next` to who bears that. */
export const leavesToNext = (words: BlockWords, nameEnd: number, next: number): boolean =>
  !isFirst(words, next) && officeBefore(words, nameEnd) !== undefined;

/** "theo lời mời của Tổng thống X, Chủ tịch Hội đồng Y, | Tổng Bí thư Z": no other post stands before that one. */
const isFirst = ({ lower }: BlockWords, at: number): boolean => lower.slice(at, at + 3).join(' ') === 'tổng bí thư';
