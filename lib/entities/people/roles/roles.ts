import { addressedByName, FOREIGN_ADDRESSES, isSpouseOf } from '../words/around.ts';
import { isBeforeTitle } from '../words/before-title.ts';
import { isAgainst } from '../words/inner-comma.ts';
import { hasBody, inAcronym } from '../words/inside-role.ts';
import { isOfMany } from '../words/joined-names.ts';
import type { BlockWords } from '../words/read-block.ts';
import { LONGEST, roleEnd } from '../words/role-end.ts';
import { headLength } from '../words/role-head.ts';
import type { RoleSpan } from '../words/role-span.ts';
import { GROUPS } from '../words/role-words.ts';
import { reaches, wholeEnd } from './role-reach.ts';
import { rolesBehind, titleAt } from './roles-behind.ts';
import { isOfOtherLand, servedTitle } from './serving.ts';

/** What the text calls the person whose name stands at `from` to `to`, before and behind the name. */
export function rolesAround(words: BlockWords, from: number, to: number): RoleSpan[] {
  const before = rolesBefore(words, from, to);
  return [
    ...(before.length > 0 ? before : listedRole(words, from, to)),
    ...rolesBehind(
      words,
      to,
      addressedByName({ from }, words),
      before.some((span) => span.to === from),
    ),
  ];
}

/**
 * "…; Vụ trưởng Vụ châu Mỹ, Bộ Ngoại giao, X": the item of a list that a name closes. At the head of a sentence and behind "lời" the role goes
 * up to the comma, and the name is whole: "Đại sứ Mỹ tại NATO, Kay Harker, …".
 */
function listedRole(words: BlockWords, nameAt: number, nameEnd: number): RoleSpan[] {
  const { tokens, lower, person } = words;
  if (tokens[nameAt - 1]?.text !== ',') return [];
  let from = nameAt - 1;
  while (from > 0 && nameAt - from < LONGEST && !/^(?:[;:.!?]|có|lời|theo)$/.test(lower[from - 1] ?? '')) {
    from -= 1;
    if (person?.[from]) return [];
  }
  if (nameAt - from >= LONGEST || headLength(words, from) === 0) return [];
  const to = wholeEnd(words, from, nameAt - 1);
  const isItem = /^(?:[;:]|có)$/.test(lower[from - 1] ?? '');
  return isItem || (to === nameAt - 1 && nameEnd - nameAt > 1) ? [{ from, to }] : [];
}

/** Last syllables of words for kin: "Phu nhân Chủ tịch nước", "con trai Bộ trưởng". */
const KIN: ReadonlySet<string> = new Set(['nhân', 'vợ', 'chồng', 'trai', 'gái', 'cha', 'mẹ', 'con', 'xã']);

function rolesBefore(words: BlockWords, nameAt: number, nameEnd: number): RoleSpan[] {
  const { tokens, lower } = words;
  const found: RoleSpan[] = [];
  let edge = nameAt;
  // "(cựu Tổng thống Mỹ) X"
  while (/^[()]$/.test(tokens[edge - 1]?.text ?? '')) edge -= 1;
  // "nghi phạm tên X", "chỉ huy có tên X"
  if (lower[edge - 1] === 'tên') edge -= lower[edge - 2] === 'có' ? 2 : 1;
  // "PGS.TS. X"
  if (tokens[edge - 1]?.text === '.' && words.title[edge - 2] === 1 && LETTERS.test(tokens[edge - 2]?.text ?? ''))
    edge -= 1;
  // "Thủ tướng Malaysia Dato' Seri X": foreign forms of address stand between.
  while (
    (nameAt - edge < 8 && FOREIGN_ADDRESSES.has(lower[edge - 1] ?? '')) ||
    /^['’]$/.test(tokens[edge - 1]?.text ?? '') ||
    // "Dato' Seri Dr. X"
    (tokens[edge - 1]?.text === '.' && FOREIGN_ADDRESSES.has(lower[edge - 2] ?? ''))
  )
    edge -= 1;
  // "Tổng Bí thư, đồng chí X": the form of address stands between.
  const address = (words.address[edge - 1] ?? 0) === 1 ? 1 : (words.address[edge - 2] ?? 0) === 2 ? 2 : 0;
  edge -= address;
  // "thí sinh đội X", "thành viên nhóm X": what is called after him.
  if (/^(?:đội|nhóm|team)$/.test(lower[edge - 1] ?? '')) return found;
  // "cố vấn an ninh trong chính quyền ông X": who serves under him.
  const under = `${lower[edge - 2]} ${lower[edge - 1]}`;
  if (address > 0 ? UNDER.has(under) : under === 'chính quyền') return found;
  const then = isThen(words, edge);
  // "Chủ tịch HĐQT là ông X"
  const isSaid = then === 0 && lower[edge - 1] === 'là';
  edge -= isSaid ? 1 : then;
  const isApart = address > 0 && tokens[edge - 1]?.text === ',';
  if (isApart) edge -= 1;
  // "với các ông X và Y"
  const before = edge - (address > 0 && isOfMany(words, edge) ? 2 : 1);
  if (address > 0 && lower[before] === 'với')
    return removedFrom(words, lower[before - 1] === 'đối' ? before - 1 : before);
  for (;;) {
    const start =
      chainStart(words, edge, isApart && found.length === 0) ??
      (found.length === 0 && !isApart ? overBody(words, edge) : undefined);
    if (start === undefined) return found;
    // "Vợ giám đốc là bà X", "một trong các giám đốc là ông X"
    if (isSaid && found.length === 0 && tokens[start - 1]?.kind === 'word' && lower[start - 1] !== 'hiện') {
      // "trách nhiệm của lãnh đạo Công ty Z là ông X"
      if (KIN.has(lower[start - 1] ?? '') || MANY.has(lower[start - 1] ?? '') || !hasBody(words, start, edge))
        return found;
    }
    // "Thủ tướng Bỉ cảnh báo ông X": what no table knows before a form of address is a verb; "Tổng thư ký … (AFC) - ông X" has a dash.
    const dash = /^[-–]$/.test(tokens[edge - 1]?.text ?? '');
    if (
      dash
        ? words.person?.[start - 2]
        : address > 0 && !isApart && found.length === 0 && roleEnd(words, start, edge) < edge
    )
      return found;
    // "Phu nhân Thủ tướng Lê Thị X", "Phu nhân Chủ tịch nước, bà X": she, and not her husband, bears the name.
    if (start + 1 < edge && isSpouseOf(start, words) && (isApart || lower[nameAt + 1] === 'thị'))
      return [{ from: start - 2, to: edge }];
    // "Vợ Chủ tịch nước, bà X", "… với lãnh đạo ngân hàng, ông X": somebody else's.
    if (isApart && found.length === 0 && ((words.title[start] ?? 0) === 0 || KIN.has(lower[start - 1] ?? '')))
      return found;
    if (address > 0 && !isApart && SERVES.has(lower.slice(start, edge).join(' ').replace(FOR_HIM, ''))) return found;
    const isBehindComma = isApart || found.length > 0;
    // "Y, giám đốc FBI, Tổng thống X": the ones behind a name are that name's.
    if (
      words.person?.[start - 2] &&
      (tokens[start - 1]?.text === ',' || (isBehindComma && /^[-–]$/.test(tokens[start - 1]?.text ?? '')))
    )
      return isBehindComma ? found.slice(-1) : [{ from: servedTitle(words, start, edge) || start, to: edge }];
    if (isBehindComma && isOthers(words, { from: start, to: edge }, isApart && found.length === 0)) return found;
    if (isOfOtherLand(words, edge, found[0])) return found;
    if (isBehindComma && isMet(words, { from: start, to: edge }, nameEnd, found.length > 0)) return found;
    // "gặp ông Y (cựu Cục trưởng), ông X"
    if (tokens[edge - 1]?.text === ')' && !tokens.slice(start, edge).some(({ text }) => text === '(')) return found;
    // "tăng thuế bảo vệ môi trường, Chủ tịch X nói"
    if (isBehindComma && tokens[start]?.text === 'bảo') return found;
    found.unshift({ from: start, to: edge });
    // "Ủy viên Bộ Chính trị, Thường trực Ban Bí thư X": the ones before the comma are his too.
    if (tokens[start - 1]?.text !== ',') return found;
    edge = start - 1;
  }
}

/** Degrees and honours by their letters, which a full stop may close. */
const LETTERS = /S$|^TSKH$/;

/** What somebody heads, right before him. */
const UNDER: ReadonlySet<string> = new Set(['chính quyền', 'nội các', 'chính phủ', 'dưới thời']);

/** "Bộ trưởng khi đó là X": tokens of what stands between. */
function isThen({ lower }: BlockWords, edge: number): number {
  if (lower[edge - 1] !== 'là') return 0;
  if (THEN.has(`${lower[edge - 3]} ${lower[edge - 2]}`)) return 3;
  return /^(?:lúc bấy giờ|thời điểm (?:đó|này|ấy)|được xác định)$/.test(lower.slice(edge - 4, edge - 1).join(' '))
    ? 4
    : 0;
}
const THEN: ReadonlySet<string> = new Set(
  'khi đó|lúc đó|khi ấy|lúc ấy|thời đó|hiện nay|hiện tại|đương nhiệm'.split('|'),
);

/** Said of somebody, they have him behind them: "luật sư ông X" is not X. */
const SERVES: ReadonlySet<string> = new Set(
  'luật sư|trợ lý|thư ký|tài xế|lái xe|người phát ngôn|phát ngôn viên|cố vấn|đại diện|vệ sĩ|người đại diện|bảo vệ'.split(
    '|',
  ),
);

/** "luật sư bào chữa cho ông X" */
const FOR_HIM = / (?:đại diện|bào chữa|riêng|cũ|gia đình)$/;

/** Before a role of many: "các đại biểu, Chủ nhiệm X", "toàn thể sĩ quan, Đại tướng X". */
const MANY: ReadonlySet<string> = new Set('các những nhiều mọi số vài hai ba bốn năm thể'.split(' '));
/** Between somebody and his role: "A trở thành Tổng thống, Thủ tướng X …"; but "Khi còn là Bí thư, ông X" is X. */
const GETS: ReadonlySet<string> = new Set('thành là làm chức vụ danh hàm lên'.split(' '));
/** Ends of words for bodies that a word for a deed belongs to: "cơ quan thanh tra, ông X", "Ủy ban Quản lý vốn, Thủ tướng X". */
const BODY_BEFORE: ReadonlySet<string> = new Set('quan ban cục vụ phòng phủ dinh điện năng viện sở'.split(' '));

/** A role with a comma behind it that is not the next man's. */
function isOthers(words: BlockWords, { from, to }: RoleSpan, isApart: boolean): boolean {
  const { lower, tokens } = words;
  const before = lower[from - 1] ?? '';
  if (MANY.has(before) || BODY_BEFORE.has(before) || tokens[from - 1]?.kind === 'number') return true;
  if (GETS.has(before)) return !isApart || isMade(words, from - 1);
  // "chuyện với sinh viên, bà X", "Theo luật sư, ông X": people without a name; "Đại diện nhà trường, ông X" opens the sentence.
  const group = [3, 2, 1].find((size) => GROUPS.has(lower.slice(from, from + size).join(' ')));
  // "với học sinh, sinh viên, ông X"
  const isListed =
    before === ',' && [2, 3].some((size) => GROUPS.has(lower.slice(from - 1 - size, from - 1).join(' ')));
  return !!group && (isListed || tokens[from - 1]?.kind === 'word') && (before !== 'theo' || to - from === group);
}

/** "Về việc bổ nhiệm ông Y làm Giám đốc Sở, ông X nói …": Y is; but "Thay ông Y làm Bí thư, ông X …". */
function isMade({ lower, tokens, person, address }: BlockWords, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < LONGEST && !person?.[from] && tokens[from]?.kind !== 'mark') from -= 1;
  while (person?.[from]) from -= 1;
  if (from === at || !person?.[from + 1]) return false;
  if (address[from]) from -= 1;
  return !/^(?:thay|thế|nhiệm|cùng|với)$/.test(lower[from] ?? '') || lower[from - 1] === 'bổ';
}

/** Before the one whom the subject speaks to or acts for: "Báo cáo với Thủ tướng, ông X nói …", "Thay mặt Bộ trưởng, ông X trao …". */
const TO_WHOM: ReadonlySet<string> = new Set(
  'với cho cáo lời trước gặp tiếp đáp thưa mời hỏi mặt của đón chào trình cạnh ngoài cùng kiến'.split(' '),
);
/** Posts that nobody joins to another one by a comma, but for the two of Tổng Bí thư and Chủ tịch nước. */
const TOP = /^(?:tổng thống|đại sứ|thủ tướng(?! chính phủ kiêm)|quốc vương|giáo hoàng)/;

/**
 * A role in what goes in front of the subject: "Báo cáo với Thủ tướng, ông X nói …", "…, ông X, chủ tịch huyện, nói …". Where the name stands
 * between commas with nothing said of him behind, the role is his: "Trao đổi với Chủ tịch huyện, ông X, về …".
 */
function isMet(words: BlockWords, { from, to }: RoleSpan, nameEnd: number, hasOther: boolean): boolean {
  const { lower, tokens } = words;
  // "với Tổng Bí thư, Chủ tịch nước, ông X"
  const first = lower.slice(from - 4, from).join(' ') === 'tổng bí thư ,' ? from - 4 : from;
  const isTop = TOP.test(lower.slice(from, to).join(' '));
  // "Theo Tổng thống Mỹ, Chánh văn phòng X sẽ ra đi"
  if (hasOther && lower[first - 1] === 'theo') return isTop;
  if (!TO_WHOM.has(lower[first - 1] ?? '') || (hasOther && !isTop)) return false;
  const behind = tokens[nameEnd];
  // "…, ông X, chủ tịch huyện", "…, ông X - Giám đốc Sở Y tế", "…, bà X (Phó Chủ tịch tỉnh)"
  return /^[,(–-]$/.test(behind?.text ?? '') ? titleAt(words, nameEnd + 1) !== undefined : behind?.kind === 'word';
}

/** "cách chức Thứ trưởng Công an đối với ông X". */
function removedFrom(words: BlockWords, edge: number): RoleSpan[] {
  for (let at = edge - 1; at > Math.max(0, edge - 2 * LONGEST); at -= 1) {
    if (!/^(?:chức|vụ|danh|cách|nhiệm)$/.test(words.lower[at] ?? '') || headLength(words, at + 1) === 0) continue;
    const spans: RoleSpan[] = [];
    for (let from = at + 1; from < edge; from = pastTerm(words, spans.at(-1)?.to ?? edge)) {
      if (headLength(words, from) === 0) return [];
      const to = reaches(words, from, edge) ? edge : roleEnd(words, from, edge);
      spans.push({ from, to });
    }
    return spans;
  }
  return [];
}

/** Past "giai đoạn 2015 - 2020, " behind a role. */
export function pastTerm({ lower, tokens, taken }: BlockWords, at: number): number {
  let to = at;
  while (
    tokens[to]?.kind === 'number' ||
    taken[to] === 2 ||
    /^(?:[,–-]|và|giai|đoạn|nhiệm|kỳ|khóa)$/.test(lower[to] ?? '')
  )
    to += 1;
  return to;
}

/** The leftmost title whose role reaches just up to `edge`; over words of unknown kind the nearest one. */
export function chainStart(words: BlockWords, edge: number, isApart = false): number | undefined {
  let start: number | undefined;
  let loose: number | undefined;
  for (let at = edge - 1; at >= Math.max(0, edge - LONGEST); at -= 1) {
    const text = words.tokens[at]?.text ?? '';
    if (words.person?.[at]) break;
    if (
      /^[,;:!?“”]$/.test(text)
        ? !insideSubject(words, at) && !isAgainst(words, at)
        : text === '.' && !inAcronym(words, at)
    )
      break;
    // "trợ lý của cựu Tổng thống X": only the last one is X; but "Người phát ngôn của Tổng thống, ông X" is X.
    if (!isApart && words.lower[at] === 'của' && (start ?? loose) === at + 1) break;
    if (headLength(words, at) === 0) continue;
    if (roleEnd(words, at, edge) === edge) start = at;
    // "Tổng Giám đốc" where "Giám đốc" reached
    else if (
      start === undefined &&
      (loose === undefined || at + headLength(words, at) >= loose) &&
      reaches(words, at, edge)
    )
      loose = at;
  }
  let best = start ?? loose;
  // "Giáo sư - Tiến sỹ X"
  if (best !== undefined && words.tokens[best - 1]?.text === '-' && words.title[best - 3] === 2) best -= 3;
  // "Bí thư toàn quốc phụ trách quan hệ quốc tế X"
  if (best !== undefined && words.lower.slice(best, best + 2).join(' ') === 'phụ trách')
    best = chainStart(words, best) ?? best;
  // "nguyên", "quyền" before it belongs to it.
  return best !== undefined && isBeforeTitle(words.lower, best - 1) && headLength(words, best - 1) > 0
    ? best - 1
    : best;
}

/** "Cục trưởng Cục Công tác chính trị, Bộ Công an X": where the role begins to whose body another belongs right before the name. */
function overBody(words: BlockWords, edge: number): number | undefined {
  let at = edge - 1;
  while (at > edge - 12 && at > 0 && words.tokens[at]?.text !== ',') at -= 1;
  if (!hasBody(words, at, at + 2) || roleEnd(words, at + 1, edge) < edge) return undefined;
  const start = chainStart(words, at);
  return start !== undefined && hasBody(words, start, at) && !words.person?.[start - 2] ? start : undefined;
}

/** The comma of "Bộ Văn hóa, Thể thao và Du lịch". */
function insideSubject(words: BlockWords, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from -= 1)
    if ((words.subject[from] ?? 0) > at - from) return true;
  return false;
}
