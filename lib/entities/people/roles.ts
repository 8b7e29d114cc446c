import { EVERYDAY_COMPOUNDS } from '../lexicon/everyday-compounds.ts';
import { isCapital } from './name-words.ts';
import type { BlockWords } from './read-block.ts';

/** Tokens `from` to `to` (exclusive) that say what somebody is: "Phó Chủ tịch Quốc hội". */
export interface RoleSpan {
  from: number;
  to: number;
}

/** No role is longer: tokens. */
const LONGEST = 26;
/** Small words inside a role that lead on to its body or place: "Trưởng đoàn đại biểu Quốc hội thành phố Hải Phòng". */
const LEADS_ON: ReadonlySet<string> = new Set(
  (
    'nhân dân thành phố tỉnh huyện quận xã phường thị trấn đại biểu của trung ương nước thường trực kiêm phụ trách toàn quốc chuyên trách khóa khoá ' +
    'nhiệm kỳ cấp cao đặc mệnh toàn quyền lâm thời điều hành quản trị hội đồng ban bộ sở cục vụ viện tổ chức liên hợp quốc gia đối ngoại ngoại giao ' +
    'quốc phòng công an cộng hòa xã hội chủ nghĩa vùng khu vực tại chi nhánh miền châu phe đa thiểu số danh dự công ty tập đoàn ngân hàng khoa trường ' +
    'đội tuyển câu lạc đoàn thanh niên phụ nữ nông dân lao động trẻ đại học bệnh cơ quan tòa án dân sự hình sự tối cao và'
  ).split(' '),
);
/** A role never ends with these: "Chủ tịch Hội đồng của". */
const NEVER_LAST: ReadonlySet<string> = new Set(['của', 'và', 'tại', 'kiêm', 'khóa', 'khoá', 'phụ', 'nhiệm']);

/** What people are called besides the titles, longest first: only beside a name, where it is sure that a person is meant. */
const ROLE_HEADS: readonly string[] = [
  'người đứng đầu', // người đứng đầu Hội Chữ thập đỏ
  'người phát ngôn',
  'người sáng lập',
  'lãnh đạo',
  'thành viên', // thành viên Ủy ban …
  'quan chức', // quan chức cấp cao thuộc …
  'viên chức',
  'cán bộ',
  'chỉ huy', // chỉ huy lực lượng hải quân
  'đối tác', // đối tác cao cấp tại …
  'chủ cơ sở',
  'nhà đàm phán',
  'cựu binh',
  'cư dân',
  'chủ nhân',
];

/** Tokens of the title or of another word for a role at `at`; 0 where none stands. */
function headLength(words: BlockWords, at: number): number {
  const title = words.title[at] ?? 0;
  if (title > 0) return title;
  const prefix = /^(?:nguyên|cựu|quyền|tân|nữ)$/.test(words.lower[at] ?? '') ? 1 : 0;
  const head = ROLE_HEADS.find((phrase) =>
    phrase.split(' ').every((word, index) => words.lower[at + prefix + index] === word),
  );
  return head ? prefix + head.split(' ').length : 0;
}

/** Where the role that a title opens at `at` ends; at most `limit`. */
export function roleEnd(words: BlockWords, at: number, limit: number): number {
  const { tokens, lower } = words;
  let end = at + headLength(words, at);
  while (end < limit && end - at < LONGEST) {
    const token = tokens[end];
    if (!token) break;
    const known = Math.max(
      words.subject[end] ?? 0,
      words.place[end] ?? 0,
      words.bodyHead[end] ?? 0,
      words.placeHead[end] ?? 0,
    );
    if (words.taken[end] === 1) end += 1;
    else if (known > 0) end += known;
    else if ((words.title[end] ?? 0) > 0 && !words.address[end]) end += words.title[end] ?? 1;
    else if (token.kind === 'word' && EVERYDAY_COMPOUNDS.has(`${lower[end]} ${lower[end + 1]}`) && isCapital(token))
      end += 2;
    else if (isCapital(token) || LEADS_ON.has(lower[end] ?? '')) end += 1;
    else if (/^[&/.-]$/.test(token.text) && inAcronym(words, end)) end += 1;
    else if (token.text === ')' && tokens[end - 1]?.end === token.start && words.taken[end - 1] === 1) end += 1;
    else if (token.text === '-' && isCapital(tokens[end + 1]) && !isCapitalStart(words, end)) end += 1;
    else if (token.text === '(' && words.taken[end + 1] === 1) end += 1;
    else break;
  }
  end = Math.min(end, limit);
  while (end > at + 1 && (NEVER_LAST.has(lower[end - 1] ?? '') || /^[(&/.-]$/.test(tokens[end - 1]?.text ?? '')))
    end -= 1;
  return end;
}

/** What the text calls the person whose name stands at `from` to `to`, before and behind the name. */
export function rolesAround(words: BlockWords, from: number, to: number): RoleSpan[] {
  return [...rolesBefore(words, from), ...rolesAfter(words, to)];
}

function rolesBefore(words: BlockWords, nameAt: number): RoleSpan[] {
  const { tokens } = words;
  const found: RoleSpan[] = [];
  let edge = nameAt;
  // "Tổng Bí thư, đồng chí X": the form of address stands between.
  const address = (words.address[edge - 1] ?? 0) === 1 ? 1 : (words.address[edge - 2] ?? 0) === 2 ? 2 : 0;
  edge -= address;
  if (address > 0 && tokens[edge - 1]?.text === ',') edge -= 1;
  for (;;) {
    const start = chainStart(words, edge);
    if (start === undefined) return found;
    found.unshift({ from: start, to: edge });
    // "Ủy viên Bộ Chính trị, Thường trực Ban Bí thư X": the ones before the comma are his too.
    if (tokens[start - 1]?.text !== ',') return found;
    edge = start - 1;
  }
}

/** The leftmost title whose role reaches just up to `edge`. */
function chainStart(words: BlockWords, edge: number): number | undefined {
  let start: number | undefined;
  for (let at = edge - 1; at >= Math.max(0, edge - LONGEST); at -= 1) {
    const text = words.tokens[at]?.text ?? '';
    if (words.person?.[at]) break;
    if (/^[,;:!?"“”]$/.test(text) || (text === '.' && !inAcronym(words, at))) break;
    if (headLength(words, at) > 0 && roleEnd(words, at, edge) === edge) start = at;
  }
  return start;
}

/** "TP.HCM", "GD&ĐT": the mark touches letters on both sides. */
const inAcronym = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** "Chủ tịch – Tổng Giám đốc" are two roles, "Hậu cần - Kỹ thuật" is one name. */
const isCapitalStart = (words: BlockWords, dash: number): boolean => headLength(words, dash + 1) > 0;

/** Links between a name and what he is or becomes: "do X làm Trưởng đoàn", "X là Chủ tịch …". */
const BECOMES = /^(?:làm|là|giữ|kiêm|nguyên|hiện|từng|và)$/;

function rolesAfter(words: BlockWords, nameEnd: number): RoleSpan[] {
  const { tokens, lower } = words;
  const found: RoleSpan[] = [];
  let at = nameEnd;
  // "(60 tuổi, quê Thái Bình)" between name and role is passed over.
  if (tokens[at]?.text === '(') {
    const close = closing(words, at);
    const inside = titleAt(words, at + 1);
    if (inside !== undefined) return [{ from: inside, to: roleEnd(words, inside, close > 0 ? close : tokens.length) }];
    if (close > 0) at = close + 1;
  }
  while (at < tokens.length) {
    const mark = tokens[at]?.text ?? '';
    let start: number | undefined;
    if (/^[,–-]$/.test(mark)) start = titleAt(words, at + 1);
    else if (BECOMES.test(lower[at] ?? ''))
      start = titleAt(words, at + 1) ?? (lower[at + 1] === 'chức' ? titleAt(words, at + 2) : undefined);
    if (start === undefined) return found;
    const end = roleEnd(words, start, tokens.length);
    // "X, Chủ tịch Y, …" is his; ", Chủ tịch nước Z" is the next man with his own name.
    if (nextMan(words, start, end)) return found;
    found.push({ from: start, to: end });
    at = end;
  }
  return found;
}

/** The bracket that closes the one at `at`, not far off; -1 where there is none. */
function closing({ tokens }: BlockWords, at: number): number {
  for (let end = at + 1; end < at + 20; end += 1) if (tokens[end]?.text === ')') return end;
  return -1;
}

/** A title right at `at`, or behind "hiện là", "nguyên", "cựu". */
function titleAt(words: BlockWords, at: number): number | undefined {
  if ((words.title[at] ?? 0) > 0) return at;
  return /^(?:hiện|là|nguyên|cựu|quyền)$/.test(words.lower[at] ?? '') && (words.title[at + 1] ?? 0) > 0
    ? at + 1
    : undefined;
}

/** Whether the role swallowed or precedes another name: places of people's names are marked in `words.person`. */
function nextMan(words: BlockWords, start: number, end: number): boolean {
  for (let at = start; at <= end; at += 1) if (words.person?.[at]) return true;
  return false;
}
