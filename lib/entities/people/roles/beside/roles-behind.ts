import { isCapital } from '../../../../text/tokens.ts';
import { behindAside } from '../../role-words/beside-post.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { GROUPS, PASSING } from '../../role-words/role-words.ts';
import { pastBracket } from '../../words/brackets.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { fieldOfMinister } from '../chains/cabinet.ts';
import { leadsToNext, standsInList } from '../chains/next-in-list.ts';
import { leadsByRank } from '../chains/ranks.ts';
import { isInFront, namesSomebody } from '../chains/role-clauses.ts';
import { endBehind, pastTerm, segmentEnd, wholeEnd } from '../chains/role-reach.ts';
import { servedEnd, servedTitle } from '../chains/serving.ts';
import { nextMan, titleAt } from '../chains/title-at.ts';

/**
 * What the text calls somebody behind the name that ends at `nameEnd`.
 * @param isAddressed whether a form of address stands before the name
 * @param isTitled whether a role does
 */
export function rolesBehind(words: BlockWords, nameEnd: number, isAddressed: boolean, isTitled: boolean): RoleSpan[] {
  const { tokens, lower } = words;
  const found: RoleSpan[] = [];
  let at = nameEnd;
  // "ông X 54 tuổi, Phó Bí thư …"
  if (tokens[at]?.kind === 'number' && lower[at + 1] === 'tuổi') at += 2;
  // "ông X Bí thư Thành ủy Y cho biết": a forgotten comma.
  if (isAddressed && tokens[at]?.kind === 'word' && isCapital(tokens[at]) && headLength(words, at) > 1) {
    const whole = wholeEnd(words, at);
    if (nextMan(words, at, whole)) return found;
    found.push({ from: at, to: whole });
    at = whole;
  }
  const close = tokens[at]?.text === '(' ? pastBracket(words, at) - 1 : at;
  if (close > at) {
    found.push(...rolesInBracket(words, at, close));
    const field = found.length === 0 ? fieldOfMinister(words, at, close) : undefined;
    if (field) found.push(field);
    at = close + 1;
  }
  return [...found, ...rolesBehindMarks(words, at, { nameEnd, isTitled, hasRole: found.length > 0 })];
}

/** "X (61 tuổi, cựu phó chủ tịch TP HCM)", but "X (con trai ông Y, Chủ tịch tỉnh)"; "X (lúc đó là giám đốc)". */
function rolesInBracket(words: BlockWords, open: number, close: number): RoleSpan[] {
  const { tokens, lower } = words;
  const found: RoleSpan[] = [];
  const marks = /^(?:lúc|khi|thời|nay)$/.test(lower[open + 1] ?? '') ? /^(?:[(,;-]|là)$/ : /^[(,;-]$/;
  for (let at = open; at < close && !isOfAnother(words, at, open); at += 1) {
    const from = marks.test(tokens[at]?.text ?? '') ? titleAt(words, at + 1) : undefined;
    if (from !== undefined) found.push({ from, to: endBehind(words, from, at, close) });
  }
  return found;
}

/** Segments without a role that are passed over: age, birth, home. */
const PASSED = { most: 12, tokens: 16 };

/** The roles behind commas, dashes and semicolons, up to the next man's. */
function rolesBehindMarks(
  words: BlockWords,
  from: number,
  { nameEnd, isTitled, hasRole }: { nameEnd: number; isTitled: boolean; hasRole: boolean },
): RoleSpan[] {
  const { tokens, lower } = words;
  const found: RoleSpan[] = [];
  let passed = 0;
  for (let at = from; at < tokens.length && /^[,;–-]$/.test(tokens[at]?.text ?? ''); ) {
    // "các đồng chí: X, Bí thư; Vụ trưởng Vụ châu Mỹ, Bộ Ngoại giao, Y": the next man of the list.
    // "Trưởng ban X; Giám đốc Sở Tài chính; Giám đốc Sở Y tế Y": where roles stand in front, the next one has no name.
    if (tokens[at]?.text === ';' && ((isTitled && at === nameEnd) || namesSomebody(words, at + 1))) return found;
    const isKnown = hasRole || found.length > 0;
    const start = titleAt(words, at + 1);
    if (start === undefined) {
      const end = passedEnd(words, at, isKnown, passed);
      passed += 1;
      if (end === undefined || passed > PASSED.most || end - at > PASSED.tokens) return found;
      at = end;
      continue;
    }
    if (tokens[at]?.text === ',' && leadsByRank(words, start)) return found;
    // "X, Bộ trưởng Bộ Công an, đại diện lãnh đạo Văn phòng …": the next ones of a list.
    const isGuest = isKnown || (isTitled && standsInList(words, nameEnd));
    // But "X, Bí thư Huyện ủy, đại biểu HĐND tỉnh khóa XIV, được bầu …": one of them.
    const isMember = (tokens[at]?.text === ',' ? SEATED : MEMBER).test(lower.slice(start, start + 18).join(' '));
    if (isGuest && !isMember && !isCapital(tokens[start]) && LIST_GROUPS.has(`${lower[start]} ${lower[start + 1]}`))
      return found;
    // "X, lãnh đạo các bộ", "X, đại diện một số sở": the next ones, too.
    if (tokens[at]?.text === ',' && isManyOf(words, start)) return found;
    const whole = endBehind(words, start, at);
    // "Chủ tịch UBND X - nguyên Trưởng phòng, Chỉ huy trưởng Y": behind a dash it is said of X.
    const isDash = tokens[at]?.text !== ',' && tokens[at]?.text !== ';';
    // "đối với ông X, Phó Chủ tịch giai đoạn 2014 - 2015 đối với ông Y": Y's.
    const term = pastTerm(words, whole);
    if (lower[term] === 'đối' && lower[term + 1] === 'với') return found;
    // "Theo nhà báo X, ca sĩ này rất chăm": another.
    if (lower[whole] === 'này') return found;
    // "Theo chị X, sinh viên cần …": others; but "Theo bà X, bác sĩ điều trị, …" and "…, cán bộ huyện cho biết, …"
    if (!isDash && !isKnown && tokens[whole]?.kind === 'word' && isOfOthers(words, nameEnd, start, whole)) return found;
    if (isTitled && at === nameEnd && !isDash && leadsToNext(words, nameEnd, start, whole)) return found;
    if (servedTitle(words, start, whole) > 0) found.push({ from: start, to: whole });
    const end = servedEnd(words, start, whole);
    // "X, Chủ tịch Y, …" is his; ", Chủ tịch nước Z" is the next man with his own name.
    // ", Trưởng phòng Tài nguyên ông Z", ", Thủ tướng Cuba (Cu-ba) Z": the same.
    const next = behindAside(words, whole);
    if (end === whole && nextMan(words, start, next + (words.address[next] ?? 0))) return found;
    // "Trong khi X trò chuyện với Y, nhà lãnh đạo Z đã …": the clause in front ends at the comma.
    // "Theo Bộ trưởng X, Thủ tướng đã …": a second subject.
    const isBare = at === nameEnd && BARE.test(lower.slice(start, whole).join(' '));
    // But "Đối với ông X, Ủy viên Đảng ủy, Bí thư Huyện ủy có vi phạm …": he has.
    const isTried = isKnown && GUILTY.test(lower.slice(whole, whole + 3).join(' '));
    // "Tại hội thảo do ông Y và ông X, Viện trưởng Z, đồng chủ trì": who leads it.
    const isLess = isTried || leadsIt(words, nameEnd, whole);
    if (tokens[whole]?.kind === 'word' && (isBare || (!isLess && isInFront(words, nameEnd)))) return found;
    found.push({ from: start, to: end });
    // "X, luật sư của ông Y, Giám đốc Z": Y is.
    if (end > whole) return found;
    // "nguyên Ủy viên Đảng ủy Quân sự Trung ương (nay là …), nguyên Phó Chủ nhiệm …", "giám đốc (nay là phó chủ tịch tỉnh)"
    const behind = pastBracket(words, whole);
    // "lãnh đạo đảng X và là Thủ tướng Y"
    const is = behind > whole ? whole + 2 : lower[whole] === 'và' ? whole + 1 : whole;
    const now = is > whole && lower[is] === 'là' ? titleAt(words, is + 1) : undefined;
    if (now !== undefined) found.push({ from: now, to: wholeEnd(words, now) });
    at = behind;
  }
  return found;
}

/** Do people of a kind do something behind whom the text goes by: "Theo chị X, sinh viên | cần …"? */
function isOfOthers({ lower, tokens, person }: BlockWords, nameEnd: number, start: number, whole: number): boolean {
  let from = nameEnd;
  while (person?.[from - 1]) from -= 1;
  const says = lower[from - 1] === 'theo' || lower[from - 2] === 'theo' || lower[from - 3] === 'theo';
  return (
    says &&
    !isCapital(tokens[start]) &&
    // "Theo anh X, đại biểu Quốc hội là người …"
    (lower[whole] === 'là' || GROUPS.has(lower.slice(start, whole).join(' '))) &&
    !SAYS.test(`${lower[whole]} ${lower[whole + 1]}`)
  );
}

/** "do ông X, Giám đốc Y, | đồng chủ trì", "Sau lời khai mạc của ông X, Giám đốc Y | và lời chào mừng của …" */
const leadsIt = ({ lower }: BlockWords, nameEnd: number, at: number): boolean =>
  (LEADS.test(lower.slice(at, at + 3).join(' ')) && lower.slice(Math.max(0, nameEnd - 34), nameEnd).includes('do')) ||
  /^và (?:lời|bài|phần|sự|ý)$/.test(`${lower[at]} ${lower[at + 1]}`);
const LEADS = /^(?:(?:đồng |cùng )?chủ (?:trì|tọa|tịch)|dẫn đầu|làm (?:trưởng|chủ|phó))(?: |$)/;

/** Told of somebody who is tried. */
const GUILTY = /^(?:(?:đã |cũng )?(?:có|mắc) (?:vi phạm|khuyết điểm)|vi phạm )/;

/** Posts of which each land has one, without the land. */
const BARE = /^(?:tổng bí thư|chủ tịch (?:nước|quốc hội)|thủ tướng(?: chính phủ)?|tổng thống|quốc vương)$/;

/** Where a segment ends that is passed over on the way to a role; undefined where it is none of that kind. */
function passedEnd(words: BlockWords, at: number, isKnown: boolean, passed: number): number | undefined {
  const { tokens, lower } = words;
  const end = segmentEnd(words, at + 1, tokens.length);
  const first = tokens[at + 1];
  // "X, 67 tuổi, Bộ trưởng …": age and home.
  const isPassing =
    first?.kind === 'number' ||
    PASSING.has(lower[at + 1] ?? '') ||
    OF_LIFE.has(`${lower[at + 1]} ${lower[at + 2]}`) ||
    // "quê xã Y, huyện Z", "ông X, xã Y, chủ tàu"
    ((passed > 0 || !isCapital(first)) && (words.placeHead[at + 1] || words.place[at + 1]) !== 0);
  // "chỉ huy trưởng Trung tâm huấn luyện, Cục Hậu cần, tùy viên quốc phòng"
  const isBody = isKnown && isCapital(first) && (words.bodyHead[at + 1] ?? 0) > 0 && !nextMan(words, at + 1, end);
  if (!(isPassing && !isKnown) && !isBody) return undefined;
  // "Theo ông X, hiện nay nhiều doanh nghiệp, chủ xe …": others.
  if (lower.slice(at + 1, end).some((word) => /^(?:các|những|nhiều)$/.test(word))) return undefined;
  // "X, 30 tuổi (con trai ông Y, Chủ tịch UBND tỉnh)": Y is.
  if (nextMan(words, at + 1, end - 1)) return undefined;
  // "X, sinh ngày 2/4/1938; quê quán: xã Y; nguyên Bí thư Tỉnh ủy"
  return tokens[end]?.text === ':' ? segmentEnd(words, end + 1, tokens.length) : end;
}

/** What obituaries tell before the posts: "tham gia cách mạng năm 1946; vào Đảng năm 1949; nguyên …". */
const OF_LIFE: ReadonlySet<string> = new Set([
  'nguyên quán',
  'bí danh',
  'tham gia',
  'vào đảng',
  'nhập ngũ',
  'kết nạp',
  'chỗ ở',
  'đã nghỉ',
]);

/** Does somebody else's name begin at `i` in the bracket at `open`: not in 'X (Vũ "Nhôm", chủ tịch …)', "X (tức Y, …)"? */
const isOfAnother = ({ person, lower }: BlockWords, i: number, open: number): boolean =>
  !!person?.[i] && !person[i - 1] && i > open + 1 && !/^(?:tức|danh|gọi)$/.test(lower[i - 1] ?? '');

/** People of a body who come last in a list of guests. */
const LIST_GROUPS: ReadonlySet<string> = new Set(['đại diện', 'lãnh đạo', 'cán bộ', 'thành viên', 'đại biểu']);

const MEMBER = /^đại biểu (?:quốc hội|h\S+) .*?khóa [ivx\d]+ (?:, )?(?:nhiệm kỳ \d+ [–-] \d+ )?(?:, )?được /;

/** "X, Bí thư Huyện ủy, đại biểu Quốc hội các khóa XIII, XIV": a comma leads to no other guests of a term. */
const SEATED = /^đại biểu (?:quốc hội|h\S+)(?: [^,;.\s]+){0,5} khóa /;

const OF_MANY = /^(?:các|những|một số|nhiều|hai|toàn bộ)(?: |$)/;

/** Bodies that send somebody each: "đại diện các sở, ngành"; but "đại diện các hộ dân" is somebody. */
const SENDERS =
  /(?: |^)(?:bộ|ban|sở|ngành|vụ|cục|cơ quan|đơn vị|doanh nghiệp|tổ chức|hội|đoàn|tỉnh|địa phương|phòng|tầng lớp)(?: |$)/i;

/** "lãnh đạo các bộ", "cán bộ, đảng viên": many of them. */
function isManyOf({ lower }: BlockWords, start: number): boolean {
  if (!LIST_GROUPS.has(`${lower[start]} ${lower[start + 1]}`)) return false;
  const behind = lower.slice(start + 2, start + 7).join(' ');
  return OF_MANY.test(behind) && (lower[start] !== 'đại' || SENDERS.test(behind));
}
