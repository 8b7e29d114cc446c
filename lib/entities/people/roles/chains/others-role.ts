import { isCapital } from '../../../../text/tokens.ts';
import { LONGEST } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { GROUPS } from '../../role-words/role-words.ts';
import { beforeBracket, pastBracket } from '../../words/brackets.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { PARTY } from '../../words/taken.ts';
import { titleAt } from './title-at.ts';

/** Before a role of many: "các đại biểu, Chủ nhiệm X". */
const MANY: ReadonlySet<string> = new Set('các những nhiều mọi số vài hai ba bốn năm'.split(' '));

/** Do many bear the role at `at`: "các | đại biểu", "toàn thể | sĩ quan"; but "đón trọng thể | Tổng Bí thư"? */
export const areMany = (lower: readonly string[], at: number): boolean =>
  MANY.has(lower[at - 1] ?? '') || (lower[at - 1] === 'thể' && lower[at - 2] === 'toàn');

/** Between somebody and his role: "A trở thành Tổng thống, Thủ tướng X …"; but "Khi còn là Bí thư, ông X" is X. */
const GETS: ReadonlySet<string> = new Set('thành là làm chức vụ danh hàm lên'.split(' '));
/** Ends of words for bodies that a word for a deed belongs to: "cơ quan thanh tra, ông X", "Ủy ban Quản lý vốn, Thủ tướng X". */
const BODY_BEFORE: ReadonlySet<string> = new Set('quan ban cục vụ phòng phủ dinh điện năng viện sở'.split(' '));

/** A role with a comma behind it that is not the next man's. */
export function isOthers(words: BlockWords, { from, to }: RoleSpan, isApart: boolean): boolean {
  const { lower, tokens } = words;
  const before = lower[from - 1] ?? '';
  if (areMany(lower, from) || BODY_BEFORE.has(before) || tokens[from - 1]?.kind === 'number') return true;
  // "giữa cựu thủ tướng và tân thủ tướng, Phó Tổng thống X", "với đảng Lam, đối tác của mình, ông X"
  if (before === 'và' && lower.slice(Math.max(0, from - 7), from).includes('giữa')) return true;
  if (lower[to - 1] === 'mình' && lower[to - 2] === 'của') return true;
  // "Trước ngày bầu cử tổng thống, ông X …"; but "Sau khi đắc cử tổng thống, ông X …"
  if (before === 'cử' && /^(?:bầu|tranh|ứng)$/.test(lower[from - 2] ?? '')) return true;
  // "Y đảm nhận vai trò tổng đạo diễn, MC X"
  if (/^(?:nhận|nhiệm|giữ|đóng) vai trò$/.test(lower.slice(Math.max(0, from - 3), from).join(' '))) return true;
  // "Trưởng đoàn là Ủy viên Bộ Chính trị, Bí thư Thành ủy X"
  if (GETS.has(before)) return isApart ? isMade(words, from - 1) : before !== 'là' || !opensChain(lower, from);
  // "chuyện với sinh viên, bà X", "Theo luật sư, ông X": people without a name; "Đại diện nhà trường, ông X" opens the sentence.
  const group = [3, 2, 1].find((size) => GROUPS.has(lower.slice(from, from + size).join(' ')));
  // "với học sinh, sinh viên, ông X"
  const isListed =
    before === ',' && [2, 3].some((size) => GROUPS.has(lower.slice(from - 1 - size, from - 1).join(' ')));
  return !!group && (isListed || tokens[from - 1]?.kind === 'word') && (before !== 'theo' || to - from === group);
}

/** What somebody of the Party is before his post: the post follows behind a comma. */
export const opensChain = (lower: readonly string[], at: number): boolean =>
  /^(?:(?:ủy|uỷ) viên (?:bộ chính|trung ương|ban chấp|bch|dự khuyết|ban thường)|uv(?:bct|tw|tư|bch|btv))/.test(
    lower.slice(at, at + 4).join(' '),
  );

/** Tokens of a bracket behind a name. */
const IN_BRACKET = 12;

/** "Về việc bổ nhiệm ông Y làm Giám đốc Sở, ông X nói …": Y is; but "Thay ông Y làm Bí thư, ông X …". */
function isMade({ lower, tokens, person, address }: BlockWords, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST && !person?.[from] && tokens[from]?.kind !== 'mark') from -= 1;
  // "Bà Y (LP) trở thành thủ tướng, ông X …"
  if (tokens[from]?.text === ')') from = beforeBracket({ tokens }, from + 1, IN_BRACKET) - 1;
  while (person?.[from]) from -= 1;
  if (from === at || !person?.[from + 1]) return false;
  if (address[from]) from -= 1;
  return !/^(?:thay|thế|nhiệm|cùng|với)$/.test(lower[from] ?? '') || lower[from - 1] === 'bổ';
}

/** Before the one whom the subject speaks to or acts for: "Báo cáo với Thủ tướng, ông X nói …", "Thay mặt Bộ trưởng, ông X trao …". */
export const TO_WHOM: ReadonlySet<string> = new Set(
  'với cho cáo lời trước gặp tiếp đáp thưa mời hỏi mặt của đón chào mừng ơn trình cạnh ngoài cùng kiến vấn gửi'.split(
    ' ',
  ),
);
/** Posts that nobody joins to another one by a comma, but for the two of Tổng Bí thư and Chủ tịch nước. */
export const TOP = /^(?:tổng thống|đại sứ|thủ tướng(?! chính phủ kiêm)|quốc vương|giáo hoàng|chủ tịch nước$)/;

/** What else than to speak who stands behind the comma does then. */
const PRESENTS = /^(?:kiến nghị|đề (?:nghị|xuất)|bày tỏ|mong muốn|báo cáo|trình bày|trân trọng|nêu \S+)$/;
/** Words of what a clause opens with that is done to somebody: "Báo cáo với", "Tiếp thu ý kiến của". */
const OPENING = 8;

/** "Báo cáo với Phó Thủ tướng, Bí thư X cho biết": a clause without a subject, and behind the comma who it is. */
function isSpokenTo(words: BlockWords, from: number, nameEnd: number): boolean {
  const { lower, tokens } = words;
  // "đại biểu X (Đoàn Đắk Lắk) cho rằng"
  const behind = pastBracket(words, nameEnd);
  const does = `${lower[behind]} ${lower[behind + 1]}`;
  if (!SAYS.test(does) && !PRESENTS.test(does)) return false;
  let at = from - 1;
  while (at > from - 1 - OPENING && tokens[at - 1]?.kind === 'word') at -= 1;
  return tokens[at - 1]?.kind !== 'word' && tokens[at]?.kind === 'word' && (at === 0 || isCapital(tokens[at]));
}

/** Does a post of a party stand at `at`, and the name of a foreigner behind it? */
function isHeadOfParty({ lower, tokens, person, taken }: BlockWords, at: number, nameEnd: number): boolean {
  let name = nameEnd;
  while (person?.[name - 1]) name -= 1;
  return (
    /^(?:chủ tịch|tổng thư|tổng bí|bí thư|lãnh đạo|chủ nhiệm)/.test(`${lower[at]} ${lower[at + 1]}`) &&
    taken.subarray(at, name).includes(PARTY) &&
    !tokens.slice(name, nameEnd).every(({ text }) => isNative(text))
  );
}

/**
 * A role in what goes in front of the subject: "Báo cáo với Thủ tướng, ông X nói …", "…, ông X, chủ tịch huyện, nói …". Where the name stands
 * between commas with nothing said of him behind, the role is his: "Trao đổi với Chủ tịch huyện, ông X, về …".
 */
export function isMet(words: BlockWords, { from, to }: RoleSpan, nameEnd: number, hasOther: boolean): boolean {
  const { lower, tokens } = words;
  // "với Tổng Bí thư, Chủ tịch nước, ông X"
  const first = lower.slice(from - 4, from).join(' ') === 'tổng bí thư ,' ? from - 4 : from;
  // "Đại sứ, Trưởng Phái đoàn X" is both, as is "Thủ tướng Nhật Bản, Chủ tịch Đảng Lam Otto X".
  const isTop =
    TOP.test(lower.slice(from, to).join(' ')) &&
    lower[to + 2] !== 'phái' &&
    !(hasOther && isHeadOfParty(words, to + 1, nameEnd));
  // "Theo Tổng thống Mỹ, Chánh văn phòng X sẽ ra đi"
  if (hasOther && lower[first - 1] === 'theo') return isTop;
  // "Theo Đại sứ, bà X sẽ …": the Đại sứ was named before.
  if (lower[first - 1] === 'theo' && isTop && headLength(words, from) === to - from) return true;
  const isSpoken = hasOther && isSpokenTo(words, first, nameEnd);
  if (!TO_WHOM.has(lower[first - 1] ?? '') || (hasOther && !isTop && !isSpoken)) return false;
  // "Đặt câu hỏi với Bộ trưởng, đại biểu X (Đoàn Lào Cai) cho rằng"
  if (isSpoken) return true;
  const behind = tokens[nameEnd];
  // "…, ông X, chủ tịch huyện", "…, ông X - Giám đốc Sở Y tế", "…, bà X (Phó Chủ tịch tỉnh)"
  return /^[,(–-]$/.test(behind?.text ?? '') ? titleAt(words, nameEnd + 1) !== undefined : behind?.kind === 'word';
}
