import { hasBody } from '../../role-words/inside-role.ts';
import { LONGEST, roleEnd } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { IN_OFFICE } from '../../role-words/role-words.ts';
import { addressStart, manyLength, rankStart } from '../../words/joined-names.ts';
import { isSpouseOf } from '../../words/kin.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { postBeforeColon } from '../chains/before-colon.ts';
import { chainStart, overBody } from '../chains/chain-start.ts';
import { leavesToNext } from '../chains/next-in-list.ts';
import { areMany, isMet, isOthers, opensChain } from '../chains/others-role.ts';
import { isDegree } from '../chains/plain-title.ts';
import { rankLength } from '../chains/ranks.ts';
import { pastTerm, reaches } from '../chains/role-reach.ts';
import { isOfOtherLand, opensClause, servedByName, servingNamed } from '../chains/serving.ts';
import { type WayBack, wayBack } from '../chains/way-back.ts';
import { OFFICE } from '../kept/role-bearers.ts';

/** Last syllables of words for kin: "Phu nhân Chủ tịch nước", "con trai Bộ trưởng". */
const KIN: ReadonlySet<string> = new Set(['nhân', 'vợ', 'chồng', 'trai', 'gái', 'cha', 'mẹ', 'con', 'xã']);

/** What the text calls the person right before the name that stands at `nameAt` to `nameEnd`. */
export function rolesBefore(words: BlockWords, nameAt: number, nameEnd: number): RoleSpan[] {
  const { tokens, lower, person } = words;
  if (isPresident(words, nameAt, nameEnd)) return [{ from: nameAt - 1, to: nameAt }];
  // "HT. Thích Lam": no town is called so. "Lm. Giuse Lê Lam"
  const short = tokens[nameAt - 1]?.text === '.' ? (tokens[nameAt - 2]?.text ?? '') : '';
  if (short === 'Lm' || (tokens[nameAt]?.text === 'Thích' && MONKS.test(short)))
    return [{ from: nameAt - 2, to: nameAt - 1 }];
  const post = postBeforeColon(words, nameAt, nameEnd);
  if (post) return [post];
  const way = wayBack(words, nameAt);
  if (!way) return [];
  const { isApart } = way;
  const given = givenTo(words, nameAt, way);
  if (given) return given;
  const serving = isApart ? servingNamed(words, way.edge) : undefined;
  if (serving) return [serving];
  const found: RoleSpan[] = [];
  for (let { edge } = way; ; ) {
    const isFirst = found.length === 0;
    const start =
      chainStart(words, edge, isApart && isFirst) ?? (isFirst && !isApart ? overBody(words, edge) : undefined);
    if (start === undefined) return found;
    // "Hội đàm với Chủ tịch nước ta, Tổng thống X": ours.
    if (lower[edge - 1] === 'ta') return found;
    const isHeld = isApart && HELD.test(lower.slice(Math.max(0, start - 8), start).join(' '));
    if (isFirst && way.isPastTime && !isHeld) return found;
    if (isApart && takes(words, start)) return found;
    const span = { from: start, to: edge };
    if (isFirst && (isSaidOfOthers(words, span, way) || hasVerbBetween(words, span, way))) return found;
    // "Phu nhân Thủ tướng Lê Thị X", "Phu nhân Chủ tịch nước, bà X": she, and not her husband, bears the name.
    if (start + 1 < edge && isSpouseOf(start, words) && (isApart || lower[nameAt + 1] === 'thị'))
      return [{ from: start - 2, to: edge }];
    if (isSomebodyElses(words, span, way, isFirst)) return found;
    const isBehindComma = isApart || !isFirst;
    // "Y, giám đốc FBI, Tổng thống X": the ones behind a name are that name's.
    if (
      person?.[start - 2] &&
      !(isBehindComma && !isApart && tokens[start - 1]?.text === ',' && leavesToNext(words, start - 1, edge + 1)) &&
      (tokens[start - 1]?.text === ',' || (isBehindComma && /^[-–]$/.test(tokens[start - 1]?.text ?? '')))
    )
      return isBehindComma
        ? ofRank(words, found)
        : partsOf(words, { from: servedByName(words, start, edge) || start, to: edge });
    // "do Y đạo diễn, nhạc sĩ X": what Y does.
    if (!isFirst && person?.[start - 1]) return found;
    if (isOfOtherLand(words, edge, found[0])) return found;
    if (
      isBehindComma &&
      !isHeld &&
      (isOthers(words, span, isApart && isFirst) || isMet(words, span, nameEnd, !isFirst))
    )
      return found;
    // "gặp ông Y (cựu Cục trưởng), ông X"
    if (tokens[edge - 1]?.text === ')' && !tokens.slice(start, edge).some(({ text }) => text === '(')) return found;
    // "tăng thuế bảo vệ môi trường, Chủ tịch X nói"
    if (isBehindComma && tokens[start]?.text === 'bảo') return found;
    // "Thay mặt Chính phủ, Thủ tướng Chính phủ, Phó Thủ tướng X"
    if (found[0] && isDeputyOf(words, found[0].from, start)) return found;
    found.unshift(...(isFirst ? partsOf(words, span) : [span]));
    // "Ủy viên Bộ Chính trị, Thường trực Ban Bí thư X": the ones before the comma are his too.
    // "Phó Thủ tướng, kiêm Bộ trưởng Ngoại giao X": so are those before "kiêm".
    // "Chủ tịch HĐQT (kiêm Tổng Giám đốc) X": and before a bracket.
    // "Phó Tổng thống và đồng thời là Chủ tịch Đảng X": so is the one before "đồng thời là".
    const is = alsoIs(words, start);
    if (is > 0) {
      edge = start - is;
      continue;
    }
    const comma = lower[start - 1] === 'kiêm' ? start - 2 : start - 1;
    const isJoined = tokens[comma]?.text === ',' || (comma < start - 1 && tokens[comma]?.text === '(');
    // "Bộ trưởng Quốc phòng - Đại tướng X"
    const office = /^[–-]$/.test(tokens[comma]?.text ?? '') ? chainStart(words, comma) : undefined;
    // "Ủy viên Trung ương Đảng - Bí thư Tỉnh ủy X"
    const isOffice =
      office !== undefined && (OFFICE.test(lower.slice(office, comma).join(' ')) || opensChain(lower, office));
    // "Giám đốc Công an tỉnh - Thiếu tướng X", "Phó Trưởng đoàn là Thiếu tướng X"
    const isRank = isFirst && start === rankStart(words, nameAt);
    const isSaid = isRank && lower[comma] === 'là';
    const led = isSaid ? chainStart(words, comma) : isRank ? office : undefined;
    const isLed = led !== undefined && !KIN.has(lower[led - 1] ?? '') && !(isSaid && areMany(lower, led));
    if (!isJoined && !isOffice && !isLed) return found;
    edge = comma;
  }
}

/** A post and the rank or degree that ends it without a comma: "Bộ trưởng Bộ Công an | Đại tướng X", "Viện trưởng | PGS.TS X". */
function partsOf(words: BlockWords, { from, to }: RoleSpan): RoleSpan[] {
  const { lower, tokens } = words;
  let rank = rankStart(words, to);
  if (rank === to)
    while (rank > from && (isDegree(lower[rank - 1] ?? '') || (lower[rank - 1] === '.' && rank < to))) rank -= 1;
  const isApart = rank > from + 1 && rank < to && tokens[rank - 1]?.kind !== 'mark';
  return isApart &&
    !/^(?:là|kiêm|hàm)$/.test(lower[rank - 1] ?? '') &&
    !NO_POST.test(`${lower[from]} ${lower[from + 1]}`)
    ? [
        { from, to: rank },
        { from: rank, to },
      ]
    : [{ from, to }];
}

/** No posts that a rank or degree stands behind: "ứng viên PGS" is none yet. */
const NO_POST = /^(?:ứng viên|ứng cử|đồng chí)$/;

/** Hòa thượng, Thượng tọa, Đại đức, Ni trưởng, Ni sư, Sư cô. */
const MONKS = /^(?:HT|TT|ĐĐ|NT|NS|SC)$/;

/** The last one, what it ends without a comma, and the ranks and honours right before: "Y, Bí thư Thành ủy, | Anh hùng LLVTND, Đại tá X". */
function ofRank(words: BlockWords, found: readonly RoleSpan[]): RoleSpan[] {
  let first = Math.max(0, found.length - 1);
  for (; first > 0; first -= 1) {
    const before = found[first - 1];
    if (before?.to !== found[first]?.from && rankLength(words, before?.from ?? 0) === 0) break;
  }
  return found.slice(first);
}

/** "TT Weiss": a president, in headlines and in the press overseas. No town and no monk, whom "TT" stands for too, has a foreigner's name. */
const isPresident = ({ tokens }: BlockWords, nameAt: number, nameEnd: number): boolean =>
  tokens[nameAt - 1]?.text === 'TT' && tokens.slice(nameAt, nameEnd).some(({ text }) => !isNative(text));

/** Right before what somebody is in a clause in front of his name: "Với cương vị là Bí thư, ông X", "Khi đang giữ chức Giám đốc, ông X". */
const HELD = new RegExp(
  `(?:^| )(?:${IN_OFFICE}|(?:khi|lúc|thời gian) (?:(?:còn|đang|ông|bà) ){0,2}(?:là|giữ|làm|đảm nhận|đảm nhiệm)(?: cương vị| chức(?: vụ)?)?)$`,
);

/** "bà Y giữ vai trò | Trưởng ban, bà X …": who is named before has it. */
function takes({ lower, person }: BlockWords, at: number): boolean {
  if (GIVEN.test(lower.slice(Math.max(0, at - 8), at).join(' '))) return true;
  if (!TAKES.test(lower.slice(Math.max(0, at - 4), at).join(' '))) return false;
  for (let back = at - 1; back >= Math.max(0, at - 8) && !/^[.!?;]$/.test(lower[back] ?? ''); back -= 1)
    if (person?.[back]) return true;
  return false;
}
const TAKES = /(?:^| )(?:giữ|nắm|đảm nhận|đảm nhiệm)(?: (?:vai trò|cương vị|vị trí|chức(?: vụ)?))?$/;

/** "về việc miễn nhiệm | Phó Thủ tướng, ông X cho biết": of somebody else. */
const GIVEN =
  /(?:việc|đề nghị|kiến nghị|nghị quyết|tờ trình|quyết định)(?: [^\s,]+){0,3} (?:miễn|bãi|bổ) nhiệm(?: chức(?: vụ| danh)?)?$/;

/** Does the post at `at` stand in for the one at `head`, of which there is one in the land? */
const isDeputyOf = ({ lower }: BlockWords, at: number, head: number): boolean =>
  lower[at] === 'phó' &&
  ONE_IN_LAND.test(lower.slice(head, head + 4).join(' ')) &&
  lower[at + 1] === lower[head] &&
  lower[at + 2] === lower[head + 1];
const ONE_IN_LAND = /^(?:thủ tướng|tổng thống|chủ tịch (?:nước|quốc hội))(?: |$)/;

/** Tokens of "và đồng thời là" before the post at `at`; 0 where other words stand there. */
const alsoIs = ({ lower }: BlockWords, at: number): number =>
  /^(?:và|,) đồng thời là$/.test(lower.slice(Math.max(0, at - 4), at).join(' ')) ? 4 : 0;

/** "Vợ giám đốc là bà X", "một trong các giám đốc là ông X" */
function isSaidOfOthers(words: BlockWords, { from, to }: RoleSpan, { isSaid }: WayBack): boolean {
  const before = words.lower[from - 1] ?? '';
  if (!isSaid || words.tokens[from - 1]?.kind !== 'word' || before === 'hiện') return false;
  // "trách nhiệm của lãnh đạo Công ty Z là ông X"
  return KIN.has(before) || areMany(words.lower, from) || !hasBody(words, from, to);
}

/** "Thủ tướng Bỉ cảnh báo ông X": what no table knows before a form of address is a verb; "Tổng thư ký … (AFC) - ông X" has a dash. */
function hasVerbBetween(words: BlockWords, { from, to }: RoleSpan, { address, isApart, edge }: WayBack): boolean {
  if (/^[-–]$/.test(words.tokens[edge - 1]?.text ?? '')) return !!words.person?.[from - 2];
  return address > 0 && !isApart && roleEnd(words, from, to) < to;
}

/** "Vợ Chủ tịch nước, bà X", "… với lãnh đạo ngân hàng, ông X", "luật sư của ông X": the role of one who is not named. */
function isSomebodyElses(
  words: BlockWords,
  { from, to }: RoleSpan,
  { address, isApart }: WayBack,
  isFirst: boolean,
): boolean {
  const { lower, title } = words;
  // "Vợ nghệ sĩ khóc ngất, đạo diễn X …": not X; but "Phu nhân Tổng Bí thư, Chủ tịch nước X".
  if (!isFirst && KIN.has(lower[from - 1] ?? '') && !OFFICE.test(lower.slice(from, to).join(' '))) return true;
  if (isApart) return isFirst && ((title[from] === 0 && !isSomebody(words, from)) || KIN.has(lower[from - 1] ?? ''));
  return address > 0 && SERVES.has(lower.slice(from, to).join(' ').replace(FOR_HIM, ''));
}

/** "Người sáng lập nhóm Lam, bà X, …", "Theo người đứng đầu nhóm Lam, bà X, …" are X; "Phụ trách lớp 3, bà X …" tells what she does. */
const isSomebody = (words: BlockWords, at: number): boolean =>
  opensClause(words, at) && !/^(?:phụ|bảo|chỉ)$/.test(words.lower[at] ?? '');

/** Said of somebody, they have him behind them: "luật sư ông X" is not X. */
const SERVES: ReadonlySet<string> = new Set(
  'luật sư|trợ lý|thư ký|tài xế|lái xe|người phát ngôn|phát ngôn viên|cố vấn|đại diện|vệ sĩ|người đại diện|bảo vệ'.split(
    '|',
  ),
);

/** "luật sư bào chữa cho ông X" */
const FOR_HIM = / (?:đại diện|bào chữa|riêng|cũ|gia đình)$/;

/**
 * "miễn nhiệm Bí thư Huyện ủy đối với | các ông X và Y", "bổ nhiệm Phó Giám đốc Công an tỉnh đối với | Thượng tá X": what is given to him or taken
 * from him, with his rank; undefined where the words before him tell nothing of that.
 */
function givenTo(words: BlockWords, nameAt: number, { address, edge }: WayBack): RoleSpan[] | undefined {
  const { lower } = words;
  const rank = rankStart(words, nameAt);
  const called = address > 0 ? edge : addressStart(words, rank);
  const before = called - (called < nameAt ? manyLength(words, called) : 0) - 1;
  const isAgainst = lower[before] === 'với' && lower[before - 1] === 'đối';
  const isFor = lower[before] === 'cho';
  if (!isAgainst && !(called < nameAt && (isFor || lower[before] === 'với'))) return undefined;
  const spans = removedFrom(words, isAgainst ? before - 1 : before, isFor ? APPROVED : undefined);
  // "với ông X" is said of what he has no part in.
  if (spans.length === 0) return isFor || address === 0 ? undefined : [];
  return rank < nameAt ? [...spans, { from: rank, to: nameAt }] : spans;
}

/** "chuẩn y (chức danh) | Bí thư Tỉnh ủy cho ông X", "bổ nhiệm (chức vụ) | Phó Giám đốc Sở cho ông X" */
const APPROVED = /(?:chuẩn y|bổ nhiệm)(?: chức(?: vụ| danh)?)?$/;

/** "cách chức Thứ trưởng Công an đối với ông X", "phê chuẩn kết quả bầu Phó Chủ tịch huyện đối với ông X". */
function removedFrom(
  words: BlockWords,
  end: number,
  behind = /(?:^| )(?:chức|vụ|danh|cách|nhiệm|bầu|chuẩn y)$/,
): RoleSpan[] {
  const { lower, tokens } = words;
  // "Bí thư Tỉnh ủy | (nhiệm kỳ 2020-2025) cho ông X"
  let edge = end;
  while (tokens[end - 1]?.text === ')' && edge > end - 8 && tokens[edge]?.text !== '(') edge -= 1;
  for (let at = edge - 1; at > Math.max(0, edge - 2 * LONGEST); at -= 1) {
    if (headLength(words, at + 1) === 0 || !behind.test(lower.slice(Math.max(0, at - 3), at + 1).join(' '))) continue;
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
