import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { DEEDS, NOUNS } from './inside-role.ts';
import { LEADS_ON } from './role-words.ts';

/** Single small words that name a body or belong to one, but open another word: "Philippines báo | động", "Thủ tướng chủ | trì". */
export function opensOther(
  { lower, tokens, bodyHead, place, subject, title, isPair }: BlockWords,
  at: number,
): boolean {
  const next = tokens[at + 1];
  if (isCapital(tokens[at])) return false;
  // "gửi điện mừng Chủ tịch Đảng MPLA | nhân Ngày thành lập"; but "kinh tế tư nhân", "Tòa án nhân dân"
  if (lower[at] === 'nhân')
    return !/^(?:dân|quyền|đạo|sự|lực|viên|văn)$/.test(lower[at + 1] ?? '') && !isPair?.(lower[at - 1] ?? '', 'nhân');
  if (lower[at] === 'chủ') return lower[at + 1] !== 'nghĩa';
  if (lower[at] === 'hội' && /^(?:kiến|đàm|họp)$/.test(lower[at + 1] ?? '')) return true;
  // "Chủ tịch UBND tỉnh | tổ chức hội nghị", but "Trưởng ban tổ chức", "Liên hiệp các tổ chức"
  if (lower[at] === 'tổ' && (place[at - 1] || bodyHead[at - 1] || OF_LAND.has(lower[at - 1] ?? ''))) return true;
  return (
    LONE_HEADS.has(lower[at] ?? '') &&
    bodyHead[at] === 1 &&
    !title[at] &&
    next?.kind === 'word' &&
    !isCapital(next) &&
    !place[at + 1] &&
    !subject[at + 1] &&
    NOUNS.lengthAt(lower, at + 1) === 0 &&
    DEEDS.lengthAt(lower, at + 1) === 0 &&
    !LEADS_ON.has(lower[at + 1] ?? '')
  );
}
const OF_LAND: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'phố', 'nước', 'ủy']);
const LONE_HEADS: ReadonlySet<string> = new Set(['báo', 'đài', 'đội', 'hãng', 'quỹ']);
