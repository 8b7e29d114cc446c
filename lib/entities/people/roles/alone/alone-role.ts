import { isCapital } from '../../../../text/tokens.ts';
import { CODES } from '../../persons/other-lands.ts';
import { LONGEST, roleEnd } from '../../role-words/role-end.ts';
import { GROUPS } from '../../role-words/role-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isDegree } from '../chains/plain-title.ts';
import { isInFront } from '../chains/role-clauses.ts';

/** Before a post that is spoken of, not its bearer: "rời ghế Tổng giám đốc", "thăng lên Thượng tướng". */
const POST_BEFORE: ReadonlySet<string> = new Set(
  'ghế|ghế nóng|cuộc đua|chạy đua|thôi việc|ứng viên|ứng cử viên|đắc cử|một số|ban|lịch sử|nhiệm vụ|nhân sự|chức|hàm|hàm từ|lên|kỳ|bầu cử|là|làm|thành|bầu|nhiệm|giữ|một|các|những|mỗi|nhiều|mọi|hai|ba|bốn|vị|đoạt|giành|đạt|chức vụ|chức danh|vị trí|cương vị|vai trò|tư cách|tranh cử|ứng cử|đề cử|thi|chung kết|đăng quang|vương miện|danh hiệu|hạng mục|bằng|học vị|học hàm|hội'.split(
    '|',
  ),
);
/** Before a post that a house or prize is called after: "Phủ Chủ tịch", "Văn phòng Chủ tịch nước". */
const CALLED_AFTER: ReadonlySet<string> = new Set(
  'đời|phủ|tòa|dinh|lăng|cúp|cup|giải|hội nghị|văn phòng|nhà khách|chuyên cơ|an ninh|cận vệ|đạo luật'.split('|'),
);

/** What posts have, whoever holds them. */
const OF_POST = /^(?:tiêu (?:chí|chuẩn)|hình mẫu|phẩm chất|danh xưng|chuẩn mực)$/;

/** Is it the post that is meant, or what is called after it, and not who holds it? */
function isPost({ lower, tokens, bodyHead }: BlockWords, at: number): boolean {
  // "cho thôi các chức vụ: Giám đốc Sở"
  const last = tokens[at - 1]?.text === ':' ? at - 2 : at - 1;
  const before = lower[last] ?? '';
  const pair = `${lower[last - 1]} ${before}`;
  // "Chủ tịch kiêm | Tổng giám đốc": half of what somebody is.
  if (tokens[at - 1]?.kind === 'number' || before === 'kiêm') return true;
  // "tiêu chí của Hoa hậu"
  if (before === 'của' && OF_POST.test(`${lower[last - 2]} ${lower[last - 1]}`)) return true;
  if ([POST_BEFORE, CALLED_AFTER].some((set) => set.has(before) || set.has(pair))) return true;
  // "Hội đồng Bộ trưởng", "Ban Bí thư"
  return (bodyHead[at - 1] === 1 && isCapital(tokens[at - 1])) || (bodyHead[at - 2] === 2 && isCapital(tokens[at - 2]));
}

/** "chức danh bộ trưởng Bộ Y tế, | bộ trưởng Bộ Công an": the next of two posts that are spoken of. */
function isNextPost(words: BlockWords, at: number): boolean {
  if (!/^(?:,|và)$/.test(words.lower[at - 1] ?? '')) return false;
  for (let from = at - 2; from > Math.max(0, at - LONGEST); from -= 1)
    if (words.title[from]) return FILLED.test(words.lower[from - 1] ?? '') && roleEnd(words, from, at) === at - 1;
  return false;
}
/** Last words of what is filled or emptied: "chức vụ", "miễn nhiệm", "ứng cử viên". */
const FILLED = /^(?:chức|vụ|danh|nhiệm|bầu|viên)$/;

/** Makes of a post another's. */
const OTHERS: ReadonlySet<string> = new Set(['tự phong', 'tiền nhiệm', 'kế nhiệm', 'tương lai']);

/** Why a role that begins at `at` and ends at `end` means nobody, or not one alone. */
interface Refusal {
  /** The role stands in square brackets, the name of a person in curly ones. */
  example: string;
  refuses(words: BlockWords, at: number, end: number): boolean;
}

export const REFUSALS: readonly Refusal[] = [
  {
    example: 'Cùng [Tổng thống Nga - Mỹ] dự tiệc.',
    refuses: ({ lower, place }, _, end) => lower[end - 2] === '-' && (place[end - 1] ?? 0) > 0,
  },
  {
    example: 'Cùng [Tổng thống Mỹ và Hàn Quốc] dự tiệc.',
    refuses: ({ lower, place }, at, end) =>
      isAny(at, end, (index) => lower[index] === 'và' && (place[index + 1] ?? 0) > 0),
  },
  {
    // Capitals go on: half of a body, or a name.
    example: '[Lãnh đạo] Bộ cũng tới dự.',
    // But "trao tặng Tổng Bí thư | Huân chương".
    refuses: ({ tokens, lower }, _, end) => isCapital(tokens[end]) && lower[end + 1] !== 'chương',
  },
  {
    // What somebody was in a list of posts.
    example: 'Ông là bộ đội từ năm 1972, [Chủ tịch tỉnh] từ năm 1991.',
    refuses: ({ lower, tokens }, at, end) =>
      tokens[at - 1]?.text === ',' && lower[end] === 'từ' && /^(?:năm|tháng|\d{4})$/.test(lower[end + 1] ?? ''),
  },
  {
    example: 'Đảo được đặt theo [Vua nước] nào?',
    refuses: ({ lower }, _, end) => lower[end] === 'nào',
  },
  {
    example: '[Tổng thống] tự phong tới dự.',
    refuses: ({ lower }, _, end) => OTHERS.has(`${lower[end]} ${lower[end + 1]}`),
  },
  {
    // But "trợ lý những …"
    example: '[Giám đốc Công an] các tỉnh tới dự.',
    refuses: ({ lower }, _, end) => /^(?:các|những|mỗi)$/.test(lower[end] ?? '') && lower[end - 1] !== 'lý',
  },
  {
    example: '[Chủ tịch UBND] một số huyện tới dự.',
    refuses: ({ lower }, _, end) =>
      /^một số (?:tỉnh|thành|huyện|xã|phường|địa|nước|bộ)$/.test(lower.slice(end, end + 3).join(' ')),
  },
  {
    example: '[Tổng thống] sắp mãn nhiệm {Weiss} tới dự.',
    refuses: ({ lower, person }, _, end) =>
      /^(?:sắp|vừa|mới)$/.test(lower[end] ?? '') && Boolean(person?.[end + 3] || person?.[end + 2]),
  },
  {
    // One of each.
    example: 'Hôm qua [Bộ trưởng Ngoại giao] hai nước gặp nhau.',
    refuses: ({ lower }, _, end) => /^(?:hai|ba) (?:nước|bên|đảng|miền)$/.test(`${lower[end]} ${lower[end + 1]}`),
  },
  {
    // Whoever it is: a rule.
    example: '[Chủ tịch HĐQT] có thể là người ngoài công ty.',
    refuses: ({ lower }, at, end) =>
      /^(?:chủ tịch h|(?:tổng )?giám)/.test(`${lower[at]} ${lower[at + 1]} ${lower[at + 2]}`) &&
      /^(?:có thể|phải|không được|không thể) (?:là|kiêm) /.test(lower.slice(end, end + 4).join(' ')),
  },
  {
    // Letters of a degree count people more often than they call one.
    example: 'Số [GS tại Lào] còn ít.',
    refuses: ({ lower }, at) => isDegree(lower[at] ?? ''),
  },
  { example: '[Cử tri phường 3] tới dự.', refuses: ({ lower }, at) => lower[at] === 'cử' },
  {
    // All of them; but "Bị cáo".
    example: '[Giáo viên] phải viết tay.',
    refuses: ({ lower }, at, end) => GROUPS.has(lower.slice(at, end).join(' ')) && lower[at] !== 'bị',
  },
  {
    example: 'Đoàn [ĐBQH tỉnh] tới dự.',
    refuses: ({ lower }, at) => lower[at - 1] === 'đoàn' && (lower[at + 1] === 'biểu' || lower[at] === 'đbqh'),
  },
  {
    // Many of them, or what is won: "Hoa hậu Việt Nam".
    example: '[Học sinh Trường Tiểu học Hoa Mai] tới dự.',
    refuses: ({ lower, title }, at, end) =>
      end > at + (title[at] ?? 0) &&
      /^(?:học sinh|sinh viên|công nhân|(?:hoa|á) hậu)$/.test(`${lower[at]} ${lower[at + 1]}`),
  },
  {
    example: '[Chủ tịch nước] {Trịnh Hoài Lam} tới dự.',
    refuses: ({ person }, at, end) => isAny(at, end + 1, (index) => Boolean(person?.[index])),
  },
];

/** Does one of these tokens meet a condition? */
function isAny(from: number, to: number, holds: (index: number) => boolean): boolean {
  for (let index = from; index < to; index += 1) if (holds(index)) return true;
  return false;
}

/** Between a name and its role. */
const BESIDE_ROLE: ReadonlySet<string> = new Set(
  'là hiện nay nguyên cựu quyền và kiêm giữ chức làm thành đang với cũng'.split(' '),
);

/** "nguyên Chủ tịch", "cựu Tổng thống": what somebody was is written small. */
export const isFormer = ({ tokens }: BlockWords, at: number): boolean =>
  /^(?:nguyên|cựu|cố)$/.test(tokens[at]?.text ?? '') && isCapital(tokens[at + 1]);

/** The end of a role at `at` that no name follows or precedes; 0 where there is none. */
export function aloneRoleEnd(words: BlockWords, at: number): number {
  const { title, bodyHead, person, tokens, lower } = words;
  // "thôi giữ chức Phó | Bí thư Huyện ủy": half of a post that is spoken of.
  if (!title[at] || person?.[at] || (lower[at - 1] === 'phó' && title[at - 1])) return 0;
  // Most titles are small words that are no office: no role is read from them.
  const isWritten = isWrittenAsRole(words, at);
  if (!isWritten && !isSmallOffice(words, at)) return 0;
  // "Tổng lãnh sự quán", "Thanh tra Chính phủ": bodies.
  if ((bodyHead[at] ?? 0) >= title[at] || isPost(words, at) || isNextPost(words, at)) return 0;
  const end = roleEnd(words, at, tokens.length);
  if (!isWritten && !namesWhatItIsOf(words, at, end)) return 0;
  if (REFUSALS.some(({ refuses }) => refuses(words, at, end)) || isOfNameBefore(words, at, end)) return 0;
  return end - at >= 2 ? end : 0;
}

/** "nhà lãnh đạo Pháp" is somebody in small letters too. */
const isWrittenAsRole = (words: BlockWords, at: number): boolean =>
  isCapital(words.tokens[at]) || (words.lower[at] === 'nhà' && words.lower[at + 1] === 'lãnh') || isFormer(words, at);

const titleText = ({ lower, title }: BlockWords, at: number): string =>
  lower.slice(at, at + (title[at] ?? 0)).join(' ');

/** "giám đốc FBI", "chủ tịch UBND tỉnh": offices that stand for somebody in small letters, with the name of what they are of. */
const isSmallOffice = (words: BlockWords, at: number): boolean => {
  const title = titleText(words, at);
  return title === 'lãnh đạo' ? words.lower[at - 1] !== 'giới' : SMALL_OFFICE.test(title);
};

/** "lãnh đạo Lào", but the "lãnh đạo Hải An" are many, and so are ours */
function namesWhatItIsOf(words: BlockWords, at: number, end: number): boolean {
  const { lower, tokens, title } = words;
  const behind = at + (title[at] ?? 0);
  return titleText(words, at) === 'lãnh đạo'
    ? (CODES.get(lower.slice(behind, end).join(' ')) ?? 'VN') !== 'VN'
    : isAny(behind, end, (index) => isCapital(tokens[index]));
}
const SMALL_OFFICE =
  /^(?:\S+ ){0,2}(?:tổng thống|thủ tướng|chủ tịch|giám đốc|bí thư|đại sứ|tổng thư ký|thủ lĩnh|tư lệnh|chủ nhiệm|người phát ngôn|phát ngôn viên|người đồng cấp|thống đốc|đệ nhất phu nhân|chánh (?:án|văn phòng|thanh tra)|trưởng|cục phó)(?: |$)/;

/** ", Bí thư Thành ủy" behind a name is that name's own role; "bà X gọi Tổng thống …" speaks of another. */
function isOfNameBefore(words: BlockWords, at: number, end: number): boolean {
  const { person, tokens } = words;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const token = tokens[i];
    // "Tiếp ông X, Bí thư Thành ủy khẳng định …": what goes in front of the subject ends with the name.
    if (person?.[i]) return !(i === at - 2 && tokens[end]?.kind === 'word' && isInFront(words, at - 1));
    if (/^[.!?…]$/.test(token?.text ?? '') || (token?.kind === 'word' && !BESIDE_ROLE.has(token.lower))) break;
  }
  return false;
}

/** "nhà lãnh đạo", in small letters too: no post, but always somebody. */
export const isLeader = ({ lower }: BlockWords, at: number): boolean =>
  /^(?:nhà )?lãnh đạo/.test(`${lower[at]} ${lower[at + 1]} ${lower[at + 2]}`);
