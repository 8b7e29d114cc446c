import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { roleEnd } from '../words/role-end.ts';
import { GROUPS } from '../words/role-words.ts';
import { isInFront } from './role-clauses.ts';

/** Before a post that is spoken of, not its bearer: "rời ghế Tổng giám đốc", "thăng lên Thượng tướng". */
const POST_BEFORE: ReadonlySet<string> = new Set(
  'ghế|ghế nóng|nhân sự|chức|hàm|lên|kỳ|bầu cử|là|làm|thành|bầu|nhiệm|giữ|một|các|những|mỗi|nhiều|mọi|hai|ba|bốn|vị|đoạt|giành|đạt|chức vụ|chức danh|vị trí|cương vị|vai trò|tư cách|tranh cử|ứng cử|đề cử|thi|chung kết|đăng quang|vương miện|danh hiệu|hạng mục|bằng|học vị|học hàm|hội'.split(
    '|',
  ),
);
/** Before a post that a house or prize is called after: "Phủ Chủ tịch", "Văn phòng Chủ tịch nước". */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  'đời|phủ|dinh|lăng|cúp|cup|giải|hội nghị|văn phòng|nhà khách|chuyên cơ|an ninh|cận vệ|đạo luật'.split('|'),
);

/** What posts have, whoever holds them. */
const OF_POST = /^(?:tiêu (?:chí|chuẩn)|hình mẫu|phẩm chất|danh xưng|chuẩn mực)$/;

/** Is it the post that is meant, or what is called after it, and not who holds it? */
function isPost({ lower, tokens, bodyHead }: BlockWords, at: number): boolean {
  // "cho thôi các chức vụ: Giám đốc Sở"
  const last = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
  const before = lower[last] ?? '';
  const pair = `${lower[last - 1]} ${before}`;
  if (tokens[at - 1]?.kind === 'number') return true;
  // "tiêu chí của Hoa hậu"
  if (before === 'của' && OF_POST.test(`${lower[last - 2]} ${lower[last - 1]}`)) return true;
  if ([POST_BEFORE, CALLED_AFTER].some((set) => set.has(before) || set.has(pair))) return true;
  // "Hội đồng Bộ trưởng", "Ban Bí thư"
  return (bodyHead[at - 1] === 1 && isCapital(tokens[at - 1])) || (bodyHead[at - 2] === 2 && isCapital(tokens[at - 2]));
}

/** Makes of a post another's. */
const OTHERS: ReadonlySet<string> = new Set(['tự phong', 'tiền nhiệm', 'kế nhiệm', 'tương lai']);

/** Between a name and its role. */
const BESIDE_ROLE: ReadonlySet<string> = new Set(
  'là hiện nay nguyên cựu quyền và kiêm giữ chức làm thành đang với cũng'.split(' '),
);

/** "nguyên Chủ tịch", "cựu Tổng thống": what somebody was is written small. */
export const isFormer = ({ tokens }: BlockWords, at: number): boolean =>
  /^(?:nguyên|cựu)$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);

/** The end of a role at `at` that no name follows or precedes; 0 where there is none. */
export function aloneRoleEnd(words: BlockWords, at: number): number {
  const title = words.title[at] ?? 0;
  // "nhà lãnh đạo Pháp" is somebody in small letters too.
  const isNamed =
    isCapital(words.tokens[at]) || (words.lower[at] === 'nhà' && words.lower[at + 1] === 'lãnh') || isFormer(words, at);
  if (title === 0 || words.person?.[at] || !isNamed) return 0;
  // "Tổng lãnh sự quán", "Thanh tra Chính phủ": bodies.
  if ((words.bodyHead[at] ?? 0) >= title || isPost(words, at)) return 0;
  const end = roleEnd(words, at, words.tokens.length);
  // "cùng Tổng thống Nga - Mỹ", "Tổng thống Mỹ và Hàn Quốc": two of them.
  if (words.lower[end - 2] === '-' && words.place[end - 1]) return 0;
  for (let i = at; i < end; i += 1) if (words.lower[i] === 'và' && words.place[i + 1]) return 0;
  // "Chủ tịch | Chính hiệp …" goes on with what no table knows; the "Tổng thống tự phong" is another.
  if (isCapital(words.tokens[end]) || OTHERS.has(`${words.lower[end]} ${words.lower[end + 1]}`)) return 0;
  // "Giám đốc Công an các tỉnh" are many; "Tổng thống sắp mãn nhiệm X" is told by name.
  if (/^(?:các|những|mỗi)$/.test(words.lower[end] ?? '') && words.lower[end - 1] !== 'lý') return 0;
  if (/^(?:sắp|vừa|mới)$/.test(words.lower[end] ?? '') && (words.person?.[end + 3] || words.person?.[end + 2]))
    return 0;
  // "Giáo viên phải viết tay", "Cử tri phường 3": all of them.
  if (words.lower[at] === 'cử' || (GROUPS.has(words.lower.slice(at, end).join(' ')) && words.lower[at] !== 'bị'))
    return 0;
  // "đoàn Đại biểu Quốc hội" is a body.
  if (words.lower[at - 1] === 'đoàn' && words.lower[at + 1] === 'biểu') return 0;
  // "Học sinh trường A" are many of them, "Hoa hậu Việt Nam" is what is won.
  if (
    end > at + title &&
    /^(?:học sinh|sinh viên|công nhân|(?:hoa|á) hậu)$/.test(`${words.lower[at]} ${words.lower[at + 1]}`)
  )
    return 0;
  for (let i = at; i <= end; i += 1) if (words.person?.[i]) return 0;
  // ", Bí thư Thành ủy" behind a name is that name's own role; "bà X gọi Tổng thống …" speaks of another.
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = words.tokens[i];
    // "Tiếp ông X, Bí thư Thành ủy khẳng định …": what goes in front of the subject ends with the name.
    if (words.person?.[i])
      return i === at - 2 && words.tokens[end]?.kind === 'word' && isInFront(words, at - 1) ? end : 0;
    if (/^[.!?…]$/.test(token?.text ?? '') || (token?.kind === 'word' && !BESIDE_ROLE.has(token.lower))) break;
  }
  return end - at >= 2 ? end : 0;
}
