import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { hasBody, NOUNS, nounLength } from './inside-role.ts';
import { headLength } from './role-head.ts';
import { worksFor } from './works-for.ts';

/** Those who speak, work or know in a field. */
const ON_FIELDS =
  /^(?:người phát ngôn|phát ngôn viên|cố vấn|trợ lý|chuyên gia|nhà (?:nghiên cứu|phân tích|hoạt động)|học giả|điều phối viên|(?:đặc )?phái viên|đại diện (?:cấp cao|cao cấp|đặc biệt|thường trực))(?: |$)/;

/** First halves of what one comes back for: "chuyên gia về | làm việc", "… về | thăm quê". */
const COMES_BACK = /^(?:làm|thăm|nghỉ|dự|sống|định|đến|tham|nước)$/;

/** Before the post that a candidate is to have. */
const FOR_POST = /^(?:cho|vào) (?:chức|ghế|vị trí)(?: |$)/;

/** Tokens at `end` that tell what the role at `at` is for; undefined where other words stand there. */
export function purposeLength(words: BlockWords, at: number, end: number): number | undefined {
  const { lower, place, subject, title } = words;
  if (lower[end] === 'về') {
    // "Ủy ban về các vấn đề xã hội"
    const isNoun = NOUNS.lengthAt(lower, end + 1) > 0 || (subject[end + 1] ?? 0) > 0;
    if (isNoun && hasBody(words, at, end)) return 1;
    // "đặc phái viên về Ukraine và Nga"
    if (place[end + 1] && worksFor(words, at)) return 1;
    // "Người phát ngôn về chính sách đối ngoại của Đảng X", "chuyên gia về cháy rừng"
    // Not "hỏi người phát ngôn Bộ Ngoại giao | về khuyến cáo".
    const isInField = !hasBody(words, at, end) && ON_FIELDS.test(lower.slice(at, at + 4).join(' '));
    const field = isInField ? smallFieldLength(words, end + 1) : 0;
    if (field > 0) return 1 + field;
  }
  // "cố vấn cao cấp cho Tổng thống Mỹ"
  if (lower[end] === 'cho' && worksFor(words, at) && (title[end + 1] ?? 0) + (title[end + 2] ?? 0) > 1) return 1;
  // "ứng cử viên của phe đối lập cho chức Thủ tướng"
  if (lower[at] !== 'ứng' || !FOR_POST.test(lower.slice(end, end + 3).join(' '))) return undefined;
  const post = end + (lower[end + 2] === 'trí' ? 3 : 2);
  return headLength(words, post) > 0 ? post - end : undefined;
}

/** Tokens of a field in small letters at `at`: one that a table knows, or a word of two syllables. */
function smallFieldLength(words: BlockWords, at: number): number {
  const { tokens, lower, isPair } = words;
  const known = nounLength(words, at);
  if (known > 0) return known;
  if (lower[at] === 'chính' && lower[at + 1] === 'sách') return 2;
  const isWord = tokens[at + 1]?.kind === 'word' && !isCapital(tokens[at]) && !isCapital(tokens[at + 1]);
  const [first, second] = [lower[at] ?? '', lower[at + 1] ?? ''];
  return isWord && !COMES_BACK.test(first) && isPair?.(first, second) ? 2 : 0;
}
