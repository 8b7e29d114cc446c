import { isCapital } from '../../../../text/tokens.ts';
import { goesOnBehindAnd, hasBody, inAcronym, joinsNames, knownLength } from '../../role-words/inside-role.ts';
import { bracketsClosed, LONGEST, roleEnd } from '../../role-words/role-end.ts';
import { LEADS_ON, NEVER_LAST, STOPS, VERBS } from '../../role-words/role-words.ts';
import { isAgainst } from '../../words/inner-comma.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { SAYS } from '../../words/says.ts';
import { DATE, PARTY } from '../../words/taken.ts';

/** A role whose end only a comma or a name shows goes over so many words of unknown kind: "chuyên gia về chính trị Trung Quốc X". */
const LOOSE = 12;
/** Of these, small words that no table knows. */
const MOST_UNKNOWN = 5;

/** The role at `at` up to `edge`, over words of unknown kind too, so long as none is a verb; undefined where it does not get there. */
export function reaches(words: BlockWords, at: number, edge: number): boolean {
  const strict = roleEnd(words, at, edge);
  if (strict === edge) return true;
  const { tokens, lower } = words;
  // "người phát ngôn của ông X" is somebody else.
  if (edge - strict > LOOSE || (NEVER_LAST.has(lower[edge - 1] ?? '') && words.taken[edge - 1] !== PARTY)) return false;
  // "Tổ chức cấm phổ biến vũ khí hóa học (OPCW) X": its short form closes the name.
  const isShortForm = (tokens[edge]?.text === ')' ? tokens[edge - 2] : tokens[edge - 3])?.text === '(';
  const most = isShortForm ? 2 * MOST_UNKNOWN : MOST_UNKNOWN;
  let unknown = 0;
  for (let i = strict; i < edge; i += 1) {
    const token = tokens[i];
    if (VERBS.has(`${lower[i]} ${lower[i + 1]}`)) return false;
    if (words.person?.[i] || words.taken[i] === DATE) return false;
    if (token?.kind === 'mark' && !/^[()&/–-]$/.test(token.text) && !inAcronym(words, i) && !isAgainst(words, i))
      return false;
    // "giám đốc FBI (trái)": what stands in small letters between brackets is said beside it.
    if (token?.text === '(' && !isCapital(tokens[i + 1])) return false;
    // "Tổng thống Hàn Quốc và người bạn thân": somebody else comes.
    if (lower[i] === 'và' && !goesOnBehindAnd(words, i + 1) && !LEADS_ON.has(lower[i + 1] ?? '')) return false;
    // "Tổng Tham mưu trưởng Quân đội Lào | và gia quyến"
    if (lower[i] === 'và' && /^gia (?:quyến|đình)$/.test(`${lower[i + 1]} ${lower[i + 2]}`)) return false;
    const known = knownLength(words, i);
    // "Bí thư Thành ủy | dự lễ"
    if (known === 0 && lower[i] === 'dự' && !ATTENDS_NOT.test(`${lower[i - 1]} dự ${lower[i + 1]}`)) return false;
    if (known > 0) i += known - 1;
    if (known > 0 || token?.kind !== 'word' || isCapital(token) || LEADS_ON.has(lower[i] ?? '')) continue;
    // "Hiệp hội các quốc gia Đông Nam Á"
    if (
      lower[i] === 'các' &&
      ((words.bodyHead[i - 1] ?? 0) > 0 || words.bodyHead[i - 2] === 2 || isAgainst(words, i - 1))
    )
      continue;
    if (STOPS.has(lower[i] ?? '') || ++unknown > most) return false;
  }
  return true;
}

/** Words with "dự" that name an office. */
const ATTENDS_NOT = /^danh dự|dự (?:phòng|bị|trữ|toán|thảo|khuyết|luật|báo|án|đoán)$/;

/** Where a role at `at` ends behind a mark: at the one that closes it, where there is one (see `closedEnd`), else as far as its words tell. */
export const endBehind = (words: BlockWords, at: number, mark: number, close?: number): number =>
  Math.max(closedEnd(words, at, mark, close) ?? 0, wholeEnd(words, at, close));

/** Where a role at `at` ends that goes up to the next mark, over words of unknown kind too: "Giám đốc Công ty Bóng đèn Điện Quang, …". */
export function wholeEnd(words: BlockWords, at: number, limit = words.tokens.length): number {
  const strict = roleEnd(words, at, limit);
  const end = saidAt(words, strict, segmentEnd(words, at, limit));
  // Up to a full stop much else may follow: only the last words of a body are its own: "Tổng thư ký Hội Nghề lưới | rê Việt Nam."
  const isFar = words.tokens[end]?.text === '.' && (end - strict > 4 || !hasBody(words, at, strict));
  // "tài xế | 35 tuổi lái chiếc xe khách"
  const whole = strict < end && !isFar && words.lower[strict + 1] !== 'tuổi' && reaches(words, at, end);
  return whole ? bracketsClosed(words, at, end) : fieldEnd(words, at, strict);
}

/** Behind one of these words of two syllables tell the field: "Trưởng bộ môn kỹ thuật | y sinh Trường …", "chủ tịch công ty | cần trục ở …". */
const OF_FIELD =
  /(?:^| )(?:khoa|bộ môn|công ty|cửa hàng|cơ sở|xưởng|hiệp hội|nhà khoa học|nhà thiết kế|biên tập viên|nhóm|ngành|chiến dịch)(?: |$)/;

/** Past the words that go on up to a mark, a place or a body; `strict` where they do not. */
function fieldEnd(words: BlockWords, at: number, strict: number): number {
  const { tokens, lower, bodyHead, isPair } = words;
  if (!OF_FIELD.test(lower.slice(at, strict).join(' '))) return strict;
  for (let end = strict; end < strict + 8; end += 2) {
    const [first, second] = [tokens[end], tokens[end + 1]];
    const isBody = isCapital(first) && (bodyHead[end] ?? 0) > 0;
    if (end > strict && (isBody || /^(?:[,()–-]|thuộc|của|ở|tại)$/.test(first?.text ?? ''))) return end;
    if (first?.kind !== 'word' || second?.kind !== 'word' || isCapital(first) || isCapital(second)) break;
    if (STOPS.has(first.lower) || VERBS.has(`${first.lower} ${second.lower}`) || !isPair?.(first.lower, second.lower))
      break;
  }
  return strict;
}

/**
 * Where a role at `at` ends that marks close on both sides, whatever its words: "- giám đốc Trung tâm nuôi dưỡng nạn nhân da cam - ",
 * "(đồng sáng lập và giám đốc công nghệ)", ", giáo sư độc chất học phân tử tại Đại học Hoa Mới, cho biết".
 * @param mark the one that opens it
 * @param close the bracket that closes it
 */
function closedEnd(words: BlockWords, at: number, mark: number, close?: number): number | undefined {
  const { tokens, lower, person } = words;
  const limit = close ?? tokens.length;
  let end = segmentEnd(words, at, limit);
  // "nhà thiên văn của Viện Lam (VLS), cho hay"
  if (end < limit && tokens[end]?.text === ')') end = segmentEnd(words, bracketsClosed(words, at, end), limit);
  const isComma = tokens[mark]?.text === ',';
  const behind = /^(?:cũng|đã)$/.test(lower[end + 1] ?? '') ? end + 2 : end + 1;
  const two = `${lower[behind]} ${lower[behind + 1]}`;
  const isSaid = isComma && tokens[end]?.text === ',' && (SAYS.test(two) || VERBS.has(two));
  const dash = isComma || end === close ? undefined : closingDash(words, mark, end);
  if (end !== close && !isSaid && dash === undefined) return undefined;
  // "- trưởng phòng dự báo - Trung tâm Khí tượng -"
  while (dash !== undefined && end < dash && tokens[end]?.text !== ',') end = segmentEnd(words, end + 1, dash);
  for (let i = at; i < end; i += 1) {
    if (person?.[i] || words.taken[i] === DATE || CLAUSE.test(`${lower[i]} ${lower[i + 1]}`)) return undefined;
    // "giám đốc Công ty X (chủ đầu tư)": said beside it.
    if (tokens[i]?.text === '(' && !isCapital(tokens[i + 1])) end = i;
  }
  return bracketsClosed(words, at, end);
}

/** Of a clause, and no part of what somebody is. */
const CLAUSE =
  /^(?:(?:là|đã|đang|sẽ|bị|được|vừa|không|khi|rằng|này|ông|bà|anh|chị|cũng|nhưng|tuổi|từng) |có thể|cho (?:biết|hay|rằng))/;

/** The dash from `end` on that closes the one at `mark`, with nothing but commas and dashes before names between the two. */
function closingDash(words: BlockWords, mark: number, end: number): number | undefined {
  const { tokens } = words;
  for (let i = end; i < mark + LONGEST; i += 1) {
    const text = tokens[i]?.text ?? '.';
    if (/^[.;:!?“”"]$/.test(text) && !inAcronym(words, i)) return undefined;
    const next = tokens[i + 1];
    if (/^[–-]$/.test(text) && tokens[i - 1]?.end !== tokens[i]?.start && next?.kind === 'word' && !isCapital(next))
      return i;
  }
  return undefined;
}

/**
 * "Chủ tịch Hội Sinh thái cảnh quan | cho biết …", "Tổng Biên tập Tạp chí Cộng sản | và đồng chí X": where somebody speaks or the next one comes
 * from `from` on; `end` where nobody does.
 */
function saidAt(words: BlockWords, from: number, end: number): number {
  const { lower, address, person } = words;
  for (let at = from; at < end; at += 1) {
    const two = `${lower[at]} ${lower[at + 1]}`;
    if (
      SAYS.test(two) ||
      HOLDS.has(two) ||
      // "Giám đốc Công ty Hoa Mới | tại số 5 …"
      two === 'tại số' ||
      (/^(?:và|cùng)$/.test(lower[at] ?? '') && (address[at + 1] || person?.[at + 1]))
    )
      return at;
    // "ngành công nghệ thông tin" says nothing.
    if (lower[at] === 'công' && lower[at + 1] === 'nghệ') at += 3;
  }
  return end;
}
/** Lead from what somebody is to what he becomes: "Phó Bí thư Huyện ủy Long Hà | giữ chức Phó Trưởng Ban …", "Chủ tịch UBND huyện | bầu giữ chức …". */
const HOLDS: ReadonlySet<string> = new Set('giữ chức|giữ cương|giữ vị|thôi giữ|tiếp tục|bầu giữ|bầu làm'.split('|'));

/** The first mark from `at` on that ends a segment of a sentence; at most `limit`. */
export function segmentEnd(words: BlockWords, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST) {
    const text = words.tokens[end]?.text ?? '';
    if (
      (/^[,;:!?)“”]$/.test(text) && !isAgainst(words, end) && !isInNumber(words, end)) ||
      (/^[.–-]$/.test(text) && !inAcronym(words, end) && !joinsNames(words, end))
    )
      break;
    end += 1;
  }
  return end;
}

/** The comma of "19,3". */
const isInNumber = (words: BlockWords, at: number): boolean =>
  words.tokens[at - 1]?.kind === 'number' && words.tokens[at + 1]?.kind === 'number' && inAcronym(words, at);

/** Past "giai đoạn 2015 - 2020, " behind a role. */
export function pastTerm({ lower, tokens, taken }: BlockWords, at: number): number {
  let to = at;
  while (
    tokens[to]?.kind === 'number' ||
    taken[to] === DATE ||
    /^(?:[,–-]|và|giai|đoạn|nhiệm|kỳ|khóa)$/.test(lower[to] ?? '')
  )
    to += 1;
  return to;
}
