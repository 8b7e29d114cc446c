import { alsoServes } from '../../role-words/also-serves.ts';
import { beforeAside } from '../../role-words/beside-post.ts';
import { LONGEST_REMARK, REMARK_WORDS } from '../../role-words/remarks.ts';
import { FOREIGN_ADDRESSES, isHonour } from '../../words/honours.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { DATE, PARTY } from '../../words/taken.ts';

/** How the words before a name lead back to a role. */
export interface WayBack {
  /** Where a role must end to be his: token. */
  edge: number;
  /** Tokens of the form of address between. */
  address: number;
  /** "Tổng Bí thư, đồng chí X": a comma between. */
  isApart: boolean;
  /** "Chủ tịch HĐQT là ông X" */
  isSaid: boolean;
  /** "Khi còn là Bí thư, | vào tháng 9/2018, | ông X": over a time between two commas. */
  isPastTime: boolean;
}

/** Back from a name over what may stand between it and a role; undefined where something else is called after him or serves him. */
export function wayBack(words: BlockWords, nameAt: number): WayBack | undefined {
  const { tokens, lower } = words;
  let edge = pastForeignAddresses(words, nameAt);
  // "Tổng Bí thư, đồng chí X": the form of address stands between.
  const address = (words.address[edge - 1] ?? 0) === 1 ? 1 : (words.address[edge - 2] ?? 0) === 2 ? 2 : 0;
  edge -= address;
  // "thí sinh đội X", "thành viên nhóm X": what is called after him; but "Tư lệnh quân đội X".
  if (/^(?!quân đội).* (?:đội|nhóm|team)$/.test(`${lower[edge - 2]} ${lower[edge - 1]}`)) return undefined;
  // "cố vấn an ninh trong chính quyền ông X": who serves under him.
  const under = `${lower[edge - 2]} ${lower[edge - 1]}`;
  if (address > 0 ? UNDER.has(under) : under === 'chính quyền') return undefined;
  const then = isThen(words, edge);
  const isSaid = then === 0 && lower[edge - 1] === 'là';
  edge -= isSaid ? 1 : then;
  // "Chủ tịch Thượng viện Campuchia, Samdech X", too
  // "Tổng Bí thư PT, Otto Weiss, đã …": a foreigner behind the letters of a party or a body
  const isTold =
    edge === nameAt &&
    !isNative(tokens[nameAt]?.text ?? '') &&
    // "sau khi rời ghế HLV, Weiss …"
    !words.title[edge - 2] &&
    (words.taken[edge - 2] === PARTY || /^\p{Lu}{2,}$/u.test(tokens[edge - 2]?.text ?? ''));
  const isApart = (address > 0 || isHonour(words, edge) || isTold) && tokens[edge - 1]?.text === ',';
  const end = isApart ? edge - 1 : edge;
  const past = isApart ? pastTime(words, end) : end;
  return { edge: pastRemark(words, past), address, isApart, isSaid, isPastTime: lower[past] === ',' && past < end };
}

/** Back over the term or the time before `edge`: "Bí thư Thành ủy | giai đoạn 2016-2021, ông X", "Giám đốc Sở, | vào tháng 9/2018, ông X". */
function pastTime({ lower, taken }: BlockWords, edge: number): number {
  let at = edge;
  while (taken[at - 1] === DATE) at -= 1;
  if (at === edge) return edge;
  if (lower[at] === 'giai') return at;
  if (/^(?:vào|trong|từ|hồi|đến)$/.test(lower[at - 1] ?? '')) at -= 1;
  return lower[at - 1] === ',' ? at - 1 : edge;
}

const REMARK = new RegExp(`(?<=\\S )(?:${REMARK_WORDS})$`);

/** Back over a remark: "Thủ tướng Anh | khi đó X", but "…, khi đó X". */
export function pastRemark({ lower, tokens }: BlockWords, edge: number): number {
  const found = REMARK.exec(lower.slice(Math.max(0, edge - LONGEST_REMARK - 1), edge).join(' '))?.[0];
  const at = found ? edge - found.split(' ').length : edge;
  return tokens[at - 1]?.kind === 'word' ? at : edge;
}

function pastForeignAddresses(words: BlockWords, nameAt: number): number {
  const { tokens, lower } = words;
  let edge = beforeAside(words, alsoServes(words, nameAt));
  // "(cựu Tổng thống Mỹ) X"; but "Đảng Cộng sản Ấn Độ (Mác-xít) X" is the party's name
  while (/^[()]$/.test(tokens[edge - 1]?.text ?? '') && words.taken[edge - 1] !== PARTY) edge -= 1;
  // "nghi phạm tên X", "chỉ huy có tên X"
  if (lower[edge - 1] === 'tên') edge -= lower[edge - 2] === 'có' ? 2 : 1;
  // "PGS.TS. X"
  if (closesDegree(words, edge - 1)) edge -= 1;
  // "Thủ tướng Malaysia Dato' Seri X": foreign forms of address stand between.
  while (
    (nameAt - edge < 8 && (FOREIGN_ADDRESSES.has(lower[edge - 1] ?? '') || isHonour(words, edge - 1))) ||
    /^['’]$/.test(tokens[edge - 1]?.text ?? '') ||
    // "Dato' Seri Dr. X"
    (tokens[edge - 1]?.text === '.' && FOREIGN_ADDRESSES.has(lower[edge - 2] ?? ''))
  )
    edge -= 1;
  return edge;
}

/** The full stop behind a degree or an honour by its letters: "PGS.TS.", "Th.S." */
export const closesDegree = ({ tokens, title }: BlockWords, at: number): boolean =>
  tokens[at]?.text === '.' &&
  (title[at - 1] === 1 || title[at - 3] === 3) &&
  /S$|^TSKH$/.test(tokens[at - 1]?.text ?? '');

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
