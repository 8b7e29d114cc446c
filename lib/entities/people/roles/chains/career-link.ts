import { isCapital } from '../../../../text/tokens.ts';
import type { Person } from '../../../entities.ts';
import { PhraseSet } from '../../../lexicon/phrase-set.ts';
import { headLength } from '../../role-words/role-head.ts';
import { CLOSE_LINKS, LINKS } from '../../role-words/role-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { DATE } from '../../words/taken.ts';

/** Words between a link and the role: "được bổ nhiệm chức vụ Thứ trưởng". */
const FILLERS =
  /^(?::|lại|cả|hai|ba|chức|vụ|danh|quân|hàm|cương|vị|trí|tư|cách|vai|trò|ghế|vào|giữ|nắm|là|làm|các|một|nguyên|trọng|trách)$/;
const LINK_SET = new PhraseSet(LINKS);

/** Of whom a sentence speaks, and where his name ends, or the bracket behind it; far where that stands in words about something else. */
export interface Subject {
  person: Person;
  to: number;
  isFar?: boolean;
  /** By a sentence that only goes on with what the one before began: "Thường trú tại …; nguyên Bí thư Tỉnh ủy". */
  goesOn?: boolean;
}

/** "do X, Tổng Bí thư …, làm | Trưởng đoàn" */
const LED = /^(?:trưởng|phó|quyền|chủ (?:tịch|nhiệm|tọa|trì)|bí thư|tổng giám|(?:bộ|thứ|cục|vụ|viện) trưởng) /;

/** Where the role begins that a link at `at` announces; undefined where there is none. */
export function roleBehindLink(words: BlockWords, at: number, subject: Subject): number | undefined {
  const { lower } = words;
  const link = LINK_SET.lengthAt(lower, at);
  const leads = lower[at] === 'làm' && LED.test(`${lower[at + 1]} ${lower[at + 2]} `);
  // Nearly every word is none: asked first.
  if (link === 0 && !leads && !isCloseLink(words, at, subject)) return undefined;
  if ((lower[at] === 'làm' && isOtherWork(words, at)) || isSaidOfAnother(words, at, subject, link)) return undefined;
  let start = at + Math.max(1, link);
  for (let i = 0; i < 4 && FILLERS.test(lower[start] ?? '') && isFiller(words, start); i += 1) start += 1;
  // "A, B và C là 3 | phó TGĐ"
  if (lower[start - 1] === 'là' && /^[2-9]$/.test(lower[start] ?? '') && headLength(words, start + 1) > 0) start += 1;
  // "từng là một trong 25 | ủy viên …"
  if (lower[start - 1] === 'một' && lower[start] === 'trong' && COUNTED.test(lower[start + 1] ?? '')) start += 2;
  // "tiếp tục thanh tra các dự án": a deed.
  if (start === at + link && DEED.test(`${lower[at]} ${lower[at + 1]} ${lower[start]} ${lower[start + 1]}`))
    return undefined;
  const list = link > 0 ? LISTED.exec(lower.slice(at, at + 14).join(' '))?.[0] : undefined;
  if (list) start = at + list.split(' ').length;
  // "thôi giữ chức vụ lãnh đạo", "vị trí quản lý": no post of its own.
  if (
    /^(?:vụ|trí|vị|danh) (?:lãnh đạo|quản lý)$/.test(lower.slice(start - 1, start + 2).join(' ')) &&
    !isCapital(words.tokens[start + 2]) &&
    !words.bodyHead[start + 2]
  )
    return undefined;
  return headLength(words, start) > 0 && !ANYTHING.test(lower.slice(start, start + 3).join(' ')) ? start : undefined;
}

const COUNTED = /^(?:\d+|hai|ba|bốn|năm)$/;
const DEED = /^(?:tiếp tục|được giao) (?:thanh tra|quản lý|lãnh đạo|chỉ huy|bảo vệ|đại diện|đạo diễn)$/;

/** A land or a deed as well as somebody: "X là đối tác tin cậy", "X trở thành đối tượng bị chỉ trích". */
const ANYTHING = /^đối (?:tác|tượng (?:bị|được|của|theo|mà|để|này)$)/;

/** "X là": a word that is a link right behind him. */
const isCloseLink = (words: BlockWords, at: number, { to, isFar }: Subject): boolean =>
  CLOSE_LINKS.has(words.lower[at] ?? '') && !(isFar && at === to) && isClose(words, at, to);

/** "làm một ngư dân thiệt mạng", "làm chủ công nghệ", "đưa con gái làm phó hiệu trưởng". */
const isOtherWork = ({ lower }: BlockWords, at: number): boolean =>
  HURT.test(lower.slice(at + 1, at + 9).join(' ')) ||
  (lower[at + 2] === 'công' && lower[at + 3] === 'nghệ') ||
  KIN.test(lower[at - 1] ?? '');

/** Does a link of so many words speak of somebody other than the subject, or of what has not come? */
function isSaidOfAnother(words: BlockWords, at: number, { to }: Subject, link: number): boolean {
  const { lower, tokens } = words;
  // "500 người trúng cử đại biểu"
  if (lower[at - 1] === 'người' && tokens[at - 2]?.kind === 'number') return true;
  const between = lower.slice(to, at).join(' ');
  if ((link > 0 && NOT_HIS.test(between)) || NAMES_ANOTHER.test(between)) return true;
  if (NEGATED.test(between) && !LEAVES.test(lower[at] ?? '')) return true;
  if (link > 0 && BECOMES.test(`${lower[at]} ${lower[at + 1]}`) && (NOT_YET.test(between) || isBehindIf(words, to)))
    return true;
  // "X cho biết, có 31 cán bộ được cử | làm trưởng …", "X khẳng định ủng hộ Lào | trong vai trò Chủ tịch …": theirs.
  if (SAID_OF_MANY.test(between) || (HELPS.test(between) && endsInLand(words, to, at))) return true;
  // "đề cử X | cho vai trò", "bổ nhiệm ông X | vào vị trí"; but "X được nhắm vào ghế".
  const isPut = /^(?:cho|vào) (?!thôi)/.test(`${lower[at]} ${lower[at + 1]}`);
  if (isPut && (lower[at - 1] === 'viên' || !PUTS.test(lower.slice(Math.max(0, to - 9), to).join(' ')))) return true;
  // "X (đã) cách chức Tư lệnh Quân đội": another's; but "X bị cách chức …".
  if (/^(?:cách chức|miễn nhiệm)$/.test(`${lower[at]} ${lower[at + 1]}`) && /^(?:đã|vừa|sẽ|mới)?$/.test(between))
    return true;
  // "X trình Quốc hội phê chuẩn | miễn nhiệm chức vụ Bộ trưởng": another's; but "X được Quốc hội phê chuẩn …".
  if (/^(?:miễn|bổ|bãi) nhiệm$/.test(`${lower[at]} ${lower[at + 1]}`) && PROPOSES.test(between)) return true;
  // "giả | làm khách du lịch", "Công an bắt | giữ thủ lĩnh"
  if (/^(?:giả |(?:bắt|tạm|gìn|canh) giữ$)/.test(`${lower[at - 1]} ${lower[at]}`)) return true;
  // "Nếu bà Lam đắc cử tổng thống, …"
  if (lower.slice(Math.max(0, to - 6), to).includes('nếu')) return true;
  // "phủ nhận ông là hung thủ"
  if (/(?:phủ nhận|nghi ngờ|cáo buộc) \S+$/.test(lower.slice(Math.max(0, to - 3), to).join(' '))) return true;
  // "ông X làm Chủ tịch, một Phó chủ tịch huyện làm Phó chủ tịch"
  // "X làm Thủ tướng, trong khi lãnh đạo đảng Lam giữ chức Phó Thủ tướng"
  for (let i = to + 2; i < at; i += 1)
    if (/^(?:một|khi)$/.test(lower[i] ?? '') && headLength(words, i + 1) > 0) return true;
  return false;
}

/** Before what one asks to be done to another, and is not done oneself. */
const PROPOSES = /^(?!(?:.* )?(?:được|bị) ).*(?:đề nghị|kiến nghị|đề xuất|trình|phê chuẩn)(?: |$)/;

const SAID_OF_MANY =
  /(?:^| )(?:cho (?:biết|hay)|khẳng định|thông báo|cho rằng) .*(?:\d|các|nhiều|những|hai|ba) (?:đồng chí|người|cán bộ|ông|vị|đại biểu) [^,;]*$/;
/** What one does for a land that has an office. */
const HELPS = /(?:^| )(?:ủng hộ|chúc mừng|hỗ trợ|đánh giá cao) [^,;]*$/;
const endsInLand = ({ place }: BlockWords, from: number, at: number): boolean =>
  [1, 2, 3].some((size) => at - size > from && place[at - size] === size);

const PUTS = /(?:^| )(?:đề cử|bổ nhiệm|chỉ định|chọn|bầu|tuyển dụng) /;

/**
 * "lễ nhậm chức Tổng thống" is an event, "nếu được bổ nhiệm làm …" and "mơ ước sẽ trở thành …" have not come, "X đã ký quyết định kéo dài thời
 * gian giữ chức …" speaks of somebody else.
 */
const NOT_HIS =
  /(?:lễ|nếu(?: \S+)?|muốn|(?:mơ|ước)(?: sẽ)?|không .*để|chưa(?: thể)?|không thể|hy vọng)$|(?<!thư |đăng )ký (?!hợp)/;

/** "X không còn | giữ chức …", "X chưa từng | làm …"; what he is proposed for: "giới thiệu X để Hội đồng bầu | giữ chức …". */
const NEGATED =
  /(?:^| )(?:không(?: (?:còn|hề|phải|từng|được|thể))?|chưa(?: (?:từng|hề|bao giờ))?|(?:giới thiệu|để)(?: [^,.;:]+)? bầu)$/;
/** Behind "không" they leave him what he has: "không từ chức Chủ tịch". */
const LEAVES = /^(?:từ|thôi|mất|cách|miễn|rời|xóa|cho)$/;

/** Links to what somebody gets: whoever "có thể từ chức Chủ tịch" has it. */
const BECOMES = /^(?:trở thành|(?:đắc|trúng) cử|được (?:bầu|bổ|chọn)|giữ)/;

/** "Nếu thắng cử, bà [Lam] sẽ trở thành …" */
function isBehindIf({ lower, tokens }: BlockWords, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - 14) && tokens[at]?.text !== '.'; at -= 1)
    if (lower[at] === 'nếu') return true;
  return false;
}

/** What may come: "có thể | trở thành", "cần thêm ba phiếu để | trở thành", "nếu thắng cử, bà | trở thành", "tranh cử để | trở thành". */
const NOT_YET =
  /(?:có thể(?: sẽ)?|khả năng(?: sẽ)?|mong(?: sẽ)?|tham vọng|điều kiện|cơ hội|(?:cần|đủ|muốn|tranh cử|ứng cử|chạy đua|cơ hội|điều kiện|vận động)(?: [^,.;:]+)? để)$|(?:^| )nếu (?:thắng|đắc|trúng|được|giành) [^.;:]*$/;

/** "Phu nhân của [ông] từng là giáo viên", "Vợ ông [Lam] là Giám đốc", "đảng của bà [Lam] giữ ghế Chủ tịch": who is told of is the one beside him. */
export const isBesideOf = ({ lower, address }: BlockWords, at: number): boolean =>
  BESIDE.test(lower.slice(Math.max(0, at - 5), at - (address[at - 1] === 1 ? 1 : 0)).join(' '));
const BESIDE =
  /(?:^| )(?:vợ|(?<!vợ )chồng|cha|mẹ|(?<!(?:tuyên|công|phân) )bố|phu nhân|(?:con|em|anh|chị|cháu) (?:gái|trai|rể|dâu|cả|út|họ)|thân (?:phụ|mẫu)|(?:đảng|phe|liên minh|luật sư|trợ lý|cấp phó|người (?:tiền|kế) nhiệm|đối thủ|học trò|bạn thân)(?= của))(?: của)?$/;

/** Last syllables of words for kin right before a link: "con gái làm", "có bố là". */
const KIN = /^(?:bố|mẹ|cha|vợ|chồng|con|gái|trai|rể|dâu)$/;

/** What somebody does to others. */
const HURT = /(?:^| )(?:thiệt mạng|tử vong|bị thương|mất tích|chết)(?: |$)/;

/** "X đề cử cựu luật sư riêng làm Bộ trưởng": another, without a name; "X tự xưng là Bộ trưởng". */
const NAMES_ANOTHER =
  /^(?:(?:đã|vừa|sẽ|muốn) )?(?:đề cử|bổ nhiệm|chọn|chỉ định|mời|tiến cử|đề bạt|thuê) |(?:danh|xưng)$/;

/** "giữ các chức vụ quản lý quan trọng như: Phó Trưởng phòng …" */
const LISTED = /^[^,.;:]*(?:chức|vị) [^,.;:]* (?:như|:)(?: :)?(?= )/;

/** "chức vụ | phó giám đốc", "chức | vụ trưởng Vụ …" */
const isFiller = (words: BlockWords, at: number): boolean =>
  // "giữ cả hai chức Bí thư và Chủ tịch", but "là hai cán bộ"
  (!/^(?:hai|ba)$/.test(words.lower[at] ?? '') || /^(?:chức|vị|cương|vai)$/.test(words.lower[at + 1] ?? '')) &&
  (headLength(words, at) === 0 ||
    (words.lower[at - 1] === 'chức' && words.lower[at] === 'vụ' && words.tokens[at + 1]?.text !== 'trưởng'));

/** "X là", "X hiện là", "… từ 2005 đến 2010 là", "…, là", "…, hiện đang là", "…, lúc này là", "X gần đây nhất là". */
function isClose({ tokens, lower, taken }: BlockWords, link: number, subjectEnd: number): boolean {
  const at = lower[link - 1] === 'đang' ? link - (lower[link - 2] === 'hiện' ? 2 : 1) : link;
  if (/^(?:(?:lúc|khi|hồi|thời) (?:này|đó|ấy)|đây nhất)$/.test(`${lower[at - 2]} ${lower[at - 1]}`)) return true;
  if (at - subjectEnd <= 2 && at >= subjectEnd)
    // "Ông Lam có bố là liệt sĩ"
    return !/^(?:này|ấy|rằng|và|cho|coi|xem|phải)$/.test(lower[at - 1] ?? '') && !KIN.test(lower[at - 1] ?? '');
  return (
    tokens[at - 1]?.kind === 'number' ||
    taken[at - 1] === DATE ||
    tokens[at - 1]?.text === ',' ||
    lower[at - 1] === 'đó'
  );
}
