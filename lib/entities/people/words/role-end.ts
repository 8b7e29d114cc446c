import { isCapital } from '../../../text/tokens.ts';
import { lengthOf, PhraseSet } from '../../lexicon/phrase-set.ts';
import { PHRASE } from '../../lexicon/phrase-sets.ts';
import { isCompound } from './compounds.ts';
import { JOINTS } from './no-name.ts';
import type { BlockWords } from './read-block.ts';
import { headLength } from './role-head.ts';
import { BODY_ENDS, LEADS_ON, NEVER_LAST, POST_DEEDS, POST_NOUNS, SHORT_LANDS } from './role-words.ts';

/** No role is longer: tokens. */
export const LONGEST = 34;

const NOUNS = new PhraseSet(POST_NOUNS);
const DEEDS = new PhraseSet(POST_DEEDS);

/** Where the role that a title opens at `at` ends; at most `limit`. */
export function roleEnd(words: BlockWords, at: number, limit: number): number {
  let end = at + headLength(words, at);
  let whole = end;
  while (end < limit && end - at < LONGEST) {
    const step = stepAt(words, at, end);
    if (step === 0) break;
    end += step;
    if (step > 1) whole = end;
  }
  return trimmed(words, at, Math.min(end, limit), Math.min(whole, limit));
}

/** How many tokens from `end` belong to the role that begins at `at`. */
function stepAt(words: BlockWords, at: number, end: number): number {
  const { tokens, lower } = words;
  const token = tokens[end];
  if (!token || words.person?.[end]) return 0;
  if (words.taken[end] === 1) return 1;
  const noun = NOUNS.lengthAt(lower, end);
  if (noun === 0 && opensOther(words, end)) return 0;
  const known = Math.max(
    words.subject[end] ?? 0,
    // "bộ trưởng giáo dục", "cố vấn y tế"
    /^(?:và|[-–])$/.test(lower[end - 1] ?? '') || WITH_SUBJECT.has(`${lower[end - 2]} ${lower[end - 1]}`)
      ? subjectLength(words, end)
      : 0,
    words.place[end] ?? 0,
    words.bodyHead[end] ?? 0,
    placeHeadAt(words, end),
  );
  const title = words.address[end] ? 0 : (words.title[end] ?? 0);
  // "Hội đồng | Bộ trưởng" is more than a ministry.
  if (known > 0) return Math.max(known, noun, title, isNamedFor(words, end) ? DEEDS.lengthAt(lower, end) : 0);
  // "Tổng thống Lào | lái xe điện"
  if (title > 0) return lower[end] === 'lái' && isCapital(tokens[end - 1]) ? 0 : title;
  if (noun > 0) return noun;
  const deed = DEEDS.lengthAt(lower, end);
  if (isNamedFor(words, end)) {
    const named = deed || subjectLength(words, end);
    if (named > 0) return named;
  } else if (deed > 0 && !isCapital(token)) return 0;
  if (token.kind === 'word' && isCompound(words, end)) {
    // "Cảng | hàng không"
    if (isCapital(token)) return NOUNS.lengthAt(lower, end + 1) > 0 ? 1 : 2;
    // "Chủ tịch tỉnh công | bố": the half of a word that is no part of it.
    if (!LEADS_ON.has(lower[end + 1] ?? '')) return 0;
  }
  // "Ủy ban về các vấn đề xã hội"
  if (
    lower[end] === 'về' &&
    (NOUNS.lengthAt(lower, end + 1) > 0 || (words.subject[end + 1] ?? 0) > 0) &&
    hasBody(words, at, end)
  )
    return 1;
  // "khóa V, VI, VII", "nhiệm kỳ 2016-2021"
  if (lower[termBefore(words, at, end)] === 'khóa' && /^(?:[IVX]+|\d\d?|,)$/.test(token.text))
    return token.text !== ',' || /^(?:[IVX]+|\d\d)$/.test(tokens[end + 1]?.text ?? '') ? 1 : 0;
  // "Chủ tịch UBND quận 3"
  if (token.kind === 'number' && (NUMBERED.has(lower[end - 1] ?? '') || ARMY.test(lower[end - 2] ?? ''))) return 1;
  if (/^k[ìỳ]$/.test(lower[end - 1] ?? '') && token.kind === 'number')
    return /^[-–]$/.test(tokens[end + 1]?.text ?? '') ? 3 : 1;
  // "Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất"
  if (lower[end] === 'và' && !isCapital(tokens[end - 1]) && hasBody(words, at, end)) {
    const work = knownLength(words, end + 1);
    if (work > 0) return 1 + work;
  }
  if (lower[end] === 'và' && !goesOnBehindAnd(words, end + 1)) return 0;
  // "Thủ tướng và Chính phủ": a body beside him.
  if (lower[end] === 'và' && end === at + headLength(words, at) && (words.bodyHead[end + 1] ?? 0) > 0) return 0;
  // "Chủ tịch tỉnh | tập trung xử lý", "TAND huyện | liên quan": half of a word that has no other half in the role.
  const after = tokens[end + 1];
  if (
    words.isPair &&
    !isCapital(token) &&
    after?.kind === 'word' &&
    !isCapital(after) &&
    !LEADS_ON.has(after.lower) &&
    !JOINTS.has(after.lower) &&
    words.isPair(lower[end] ?? '', after.lower) &&
    !words.isPair(lower[end - 1] ?? '', lower[end] ?? '')
  )
    return 0;
  // "Thư ký TAND huyện | liên quan đến vụ án"
  if (lower[end] === 'liên' && lower[end + 1] === 'quan') return 0;
  const only = ONLY_BEHIND[lower[end] ?? ''];
  if (only && !isCapital(token) && !only.test(lower[end - 1] ?? '')) return 0;
  // "Giám đốc điều hành", but "Thủ tướng | điều hành phiên họp"
  if (token.text === 'điều' && /^(?:thư|nước|tướng|hội|thống)$/.test(lower[end - 1] ?? '')) return 0;
  // "Đại sứ tại Việt Nam", but "Bí thư Thành ủy tại cầu cảng", "Chủ tịch Quốc hội tại AIPA"
  if (
    token.text === 'tại' &&
    (OF_STATE.test(lower[at] ?? '') ||
      /^(?:bí|thống)$/.test(lower[at + 1] ?? '') ||
      (!isCapital(tokens[end + 1]) && !words.bodyHead[end + 1]))
  )
    return 0;
  // "nhà phân tích ở Viện Nghiên cứu …", "chuyên gia đến từ Đại học …"
  if (/^(?:ở|từ)$/.test(token.text) && isNamedBody(words, end + 1) && !OF_STATE.test(lower[at] ?? '')) return 1;
  if (token.text === 'đến' && lower[end + 1] === 'từ' && isNamedBody(words, end + 2)) return 2;
  if (isCapital(token) || LEADS_ON.has(lower[end] ?? '')) return 1;
  // "Đảng ủy Khối các cơ quan Trung ương", but "Giám đốc Công an các tỉnh"
  // "Tổng tư lệnh các lực lượng vũ trang" is above all of them.
  if (lower[end] === 'các' && (hasBody(words, at, end) ? BODIES : /^(?:khóa|lực)$/).test(lower[end + 1] ?? ''))
    return 1;
  if (/^[&/.-]$/.test(token.text) && inAcronym(words, end)) return 1;
  // "Phòng Thương mại & Công nghiệp", "Nghị sỹ Hữu nghị Việt – Nhật"
  if (token.text === '&' && isCapital(tokens[end + 1])) return 1;
  if (/^[-–]$/.test(token.text) && joinsNames(words, end)) return 1;
  // "Chủ tịch nước - PV": the paper's own hand.
  if (token.text === '-' && isCapital(tokens[end + 1]) && headLength(words, end + 1) === 0 && !words.address[end + 1])
    return EDITORS.has(lower[end + 1] ?? '') ? 0 : 1;
  return 0;
}

/** The dash of "Hữu nghị Việt – Nhật", "Ủy ban hỗn hợp Việt Nam - Lào", "Bộ Văn hóa - thể thao và du lịch". */
export const joinsNames = (words: BlockWords, at: number): boolean =>
  words.tokens[at]?.text !== '.' &&
  (isCapital(words.tokens[at - 1]) || (words.subject[at - 2] ?? 0) > 1) &&
  ((words.place[at + 1] ?? 0) > 0 || subjectLength(words, at + 1) > 0 || SHORT_LANDS.has(words.lower[at + 1] ?? '')) &&
  !words.title[at + 1] &&
  !words.person?.[at + 1];

/** Before a field of work in small letters. */
const WITH_SUBJECT: ReadonlySet<string> = new Set([
  'bộ trưởng',
  'thứ trưởng',
  'cố vấn',
  'chuyên gia',
  'phát ngôn viên',
  'quan chức',
  'phụ trách',
]);

/** First syllables behind "các" in the name of a body: "Khối các cơ quan", "Ban Quản lý các công trình", "Liên hiệp các hội". */
const BODIES = /^(?:cơ|khu|khóa|tổ|vấn|dân|lực|công|cảng|câu|ngành|dự|hội|chương)$/;

const isNamedBody = ({ tokens, bodyHead }: BlockWords, at: number): boolean =>
  isCapital(tokens[at]) && (bodyHead[at] ?? 0) > 0;

/** "Hồ Gươm", "cầu Long Biên"; but "trình Thủ tướng | hồ sơ" has no lake. */
function placeHeadAt({ placeHead, tokens }: BlockWords, at: number): number {
  const next = tokens[at + 1];
  const isHalf = OTHER_WORDS.has(tokens[at]?.text ?? '') && next?.kind === 'word' && !isCapital(next);
  return isHalf ? 0 : (placeHead[at] ?? 0);
}
/** Heads of places that open other words: "hồ sơ", "cầu nối", "bản án". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['hồ', 'cầu', 'bản']);

/** Places and bodies that have numbers for names. */
const NUMBERED: ReadonlySet<string> = new Set(['quận', 'phường', 'ấp', 'khu', 'vùng', 'lớp', 'u']);

/** "Quân đoàn 12", "Sư đoàn 5": first halves; "U.23". */
const ARMY = /^(?:quân|sư|lữ|trung|tiểu|u)$/;

/** Does the head of a body stand between the two, the first left out? */
export const hasBody = ({ bodyHead }: BlockWords, from: number, to: number): boolean =>
  bodyHead.subarray(from + 1, to).some((length) => length > 0);

/**
 * Second halves of words that lead on, and verbs alone: "danh dự", but "Tổng Bí thư | dự lễ"; "ngoại giao", but "Thủ tướng | giao Bộ Y tế",
 * "Tổng thống Mỹ | đồng ý"; "đại biểu", but "Chủ tịch tỉnh | biểu dương".
 */
const ONLY_BEHIND: Readonly<Record<string, RegExp>> = {
  dự: /^danh$/,
  giao: /^ngoại$/,
  cử: /^đắc$/,
  đồng: /^hội$/,
  biểu: /^đại$/,
};
/** First words of posts that nobody holds "at" a place: "Chủ tịch nước tại Hà Nội". */
const OF_STATE = /^(?:chủ|thủ|bí|bộ|thứ)$/;

/** Single small words that name a body or belong to one, but open another word: "Philippines báo | động", "Thủ tướng chủ | trì". */
function opensOther({ lower, tokens, bodyHead, place, subject }: BlockWords, at: number): boolean {
  const next = tokens[at + 1];
  if (isCapital(tokens[at])) return false;
  if (lower[at] === 'chủ') return lower[at + 1] !== 'nghĩa';
  if (lower[at] === 'hội' && /^(?:kiến|đàm|họp)$/.test(lower[at + 1] ?? '')) return true;
  // "Chủ tịch UBND tỉnh | tổ chức hội nghị", but "Trưởng ban tổ chức", "Liên hiệp các tổ chức"
  if (lower[at] === 'tổ' && (place[at - 1] || bodyHead[at - 1] || OF_LAND.has(lower[at - 1] ?? ''))) return true;
  return (
    LONE_HEADS.has(lower[at] ?? '') &&
    bodyHead[at] === 1 &&
    next?.kind === 'word' &&
    !isCapital(next) &&
    !place[at + 1] &&
    !subject[at + 1] &&
    NOUNS.lengthAt(lower, at + 1) === 0 &&
    DEEDS.lengthAt(lower, at + 1) === 0 &&
    !LEADS_ON.has(lower[at + 1] ?? '')
  );
}
const OF_LAND: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'xã', 'phường', 'phố', 'nước', 'ủy']);
const LONE_HEADS: ReadonlySet<string> = new Set(['báo', 'đài', 'đội', 'hãng', 'quỹ']);

/** Who adds a remark between brackets: "- PV", "- BTV". */
const EDITORS: ReadonlySet<string> = new Set(['pv', 'btv', 'bt', 'nd', 'tg', 'bbt']);

/** Tokens of a word of several syllables in the name of a post or body at `at`: "hàng không", "vận tải"; 0 where none stands. */
export const knownLength = ({ lower }: BlockWords, at: number): number =>
  Math.max(NOUNS.lengthAt(lower, at), DEEDS.lengthAt(lower, at));

const subjectLength = ({ phrases }: BlockWords, at: number): number => lengthOf(phrases[at] ?? 0, PHRASE.subject);

/** May a word that can be a verb name a body here: "phòng quản lý", "cảnh sát điều tra"? */
function isNamedFor(words: BlockWords, at: number): boolean {
  const { lower, tokens } = words;
  if (BODY_ENDS.has(lower[at - 1] ?? '')) return true;
  if (isCapital(tokens[at - 1])) return false;
  return [DEEDS.lengthAt(lower, at - 2), NOUNS.lengthAt(lower, at - 2), subjectLength(words, at - 2)].includes(2);
}

/** "Giáo dục và Đào tạo" goes on, "Tổng thống Bulgaria và Phu nhân", "Sở Giao thông và Ban này" do not. */
export const goesOnBehindAnd = (words: BlockWords, at: number): boolean =>
  (isCapital(words.tokens[at]) &&
    headLength(words, at) === 0 &&
    words.lower[at] !== 'phu' &&
    words.lower[at + 1] !== 'này') ||
  subjectLength(words, at) > 0;

/** The last word before `end` that is neither a comma nor a Roman number. */
function termBefore({ tokens }: BlockWords, at: number, end: number): number {
  let back = end - 1;
  while (back > at && /^(?:[IVX]+|\d\d|,)$/.test(tokens[back]?.text ?? '')) back -= 1;
  return back;
}

/** Without small words and marks at the end; what stands before `whole` is a word or name that is kept. */
function trimmed(words: BlockWords, at: number, end: number, whole: number): number {
  const { tokens, lower } = words;
  let last = end;
  // "Đảng Nhân dân Mông Cổ" is whole.
  while (
    last > whole &&
    words.taken[last - 1] !== 1 &&
    (NEVER_LAST.has(lower[last - 1] ?? '') ||
      /^[(&/.,-]$/.test(tokens[last - 1]?.text ?? '') ||
      isCut(lower.slice(last - 2, last + 1).join(' '), tokens[last - 1]))
  )
    last -= 1;
  return bracketsClosed(words, at, last);
}

/** "Tổng tư lệnh quân đội nước | này", "Chủ tịch tỉnh nhiệm kỳ | mới", "Đệ nhất phu nhân Mỹ thành | lập". */
const isCut = (around: string, last: BlockWords['tokens'][number] | undefined): boolean =>
  !isCapital(last) && / nước (?:này|ta|mình|nhà)$|^nhiệm kỳ|^(?!lão )\S+ thành(?: |$)/.test(around);

/** "Vệ binh Cách mạng (IRGC)" with the bracket that it opened; without one that never closes. */
export function bracketsClosed({ tokens }: BlockWords, at: number, end: number): number {
  let open = -1;
  for (let i = at; i < end; i += 1) {
    if (tokens[i]?.text === '(') open = i;
    else if (tokens[i]?.text === ')') open = -1;
  }
  if (open < 0) return end;
  return tokens[end]?.text === ')' ? end + 1 : open;
}

/** "TP.HCM", "GD&ĐT": the mark touches letters on both sides. */
export const inAcronym = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 1]?.kind !== 'mark';
