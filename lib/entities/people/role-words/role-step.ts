import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { isCompound } from '../words/compounds.ts';
import { JOINTS } from '../words/no-spelling.ts';
import type { BlockWords } from '../words/read-block.ts';
import { PARTY } from '../words/taken.ts';
import { moreFields } from './fields-of-ministry.ts';
import {
  DEEDS,
  goesOnBehindAnd,
  hasBody,
  inAcronym,
  joinsNames,
  knownLength,
  NOUNS,
  subjectLength,
} from './inside-role.ts';
import { opensOther } from './opens-other.ts';
import { quotedLength } from './quoted-body.ts';
import { remarkLength } from './remarks.ts';
import { headLength } from './role-head.ts';
import { overTerm } from './role-term.ts';
import { BODY_ENDS, CLOSE_LINKS, LEADS_ON, STOPS } from './role-words.ts';

/** How many tokens from `end` belong to the role that begins at `at`; none where it ends there. */
export function roleStep(words: BlockWords, at: number, end: number): number {
  const token = words.tokens[end];
  if (!token || words.person?.[end]) return 0;
  if (words.taken[end] === PARTY) return 1;
  const step =
    overKnownWord(words, end) ??
    overTerm(words, at, end) ??
    overAnd(words, at, end) ??
    (isHalfWord(words, end) ? 0 : undefined) ??
    overPlace(words, at, end) ??
    (isCapital(token) || LEADS_ON.has(words.lower[end] ?? '') ? 1 : undefined) ??
    overMany(words, at, end) ??
    overMark(words, at, end);
  return step || remarkLength(words, end);
}

/** Over a word that the tables know as part of a post or the name of a body; 0 where one of them tells that the role ends. */
function overKnownWord(words: BlockWords, end: number): number | undefined {
  const { tokens, lower } = words;
  const token = tokens[end];
  const noun = NOUNS.lengthAt(lower, end);
  if (noun === 0 ? opensOther(words, end) : isStress(words, end)) return 0;
  if (isDoneByDelegation(words, end)) return 0;
  // "trao tặng Tổng Bí thư | Huân chương Hữu nghị"
  if (/^(?:huân|huy) chương$/.test(`${lower[end]} ${lower[end + 1]}`)) return 0;
  // "Đại biểu Quốc hội khóa XV đơn vị tỉnh Hà Giang"
  if (lower[end] === 'đơn' && lower[end + 1] === 'vị' && (words.placeHead[end + 2] || words.place[end + 2])) return 2;
  const known = Math.max(
    words.subject[end] ?? 0,
    // "bộ trưởng giáo dục", "cố vấn y tế"
    /^(?:và|[-–]|ngành)$/.test(lower[end - 1] ?? '') || WITH_SUBJECT.has(`${lower[end - 2]} ${lower[end - 1]}`)
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
  // "Trưởng Đoàn giám sát của Quốc hội"
  const sent = lower[end - 1] === 'đoàn' ? DEEDS.lengthAt(lower, end) : 0;
  if (sent > 0 && /^(?:của|số)$/.test(lower[end + sent] ?? '')) return sent;
  // "Trưởng ban chỉ đạo Liên hoan"
  if (lower[end - 1] === 'ban' && lower[end] === 'chỉ' && lower[end + 1] === 'đạo' && isCapital(tokens[end + 2]))
    return 2;
  const deed = DEEDS.lengthAt(lower, end);
  if (isNamedFor(words, end)) {
    const named = deed || subjectLength(words, end);
    if (named > 0) return named;
  } else if (deed > 0 && !isCapital(token)) return 0;
  if (token?.kind !== 'word' || !isCompound(words, end)) return undefined;
  // "Cảng | hàng không"
  if (isCapital(token)) return NOUNS.lengthAt(lower, end + 1) > 0 ? 1 : 2;
  // "Chủ tịch tỉnh công | bố": the half of a word that is no part of it.
  return LEADS_ON.has(lower[end + 1] ?? '') ? undefined : 0;
}

/** "Đại diện đặc biệt", but "Bộ trưởng | đặc biệt lưu ý". */
const isStress = ({ lower }: BlockWords, at: number): boolean =>
  lower[at] === 'đặc' && lower[at + 1] === 'biệt' && STRESSED.has(`${lower[at + 2]} ${lower[at + 3]}`);
const STRESSED: ReadonlySet<string> = new Set(
  'lưu ý|nhấn mạnh|quan tâm|chú ý|chú trọng|coi trọng|đề nghị|yêu cầu|hoan nghênh|cảm ơn|ấn tượng|ghi nhận|biểu dương|khen ngợi|nhắc đến|đánh giá|lo ngại|cảnh báo|bày tỏ|đề cao|vui mừng|tin tưởng|trân trọng|hài lòng'.split(
    '|',
  ),
);

/** "do ông Lam làm Trưởng đoàn | tổ chức hội nghị": no office is called so. */
const isDoneByDelegation = ({ lower, tokens }: BlockWords, at: number): boolean =>
  !isCapital(tokens[at]) && lower.slice(at - 2, at + 2).join(' ') === 'trưởng đoàn tổ chức';

/** Over "và" with the work behind it; 0 where something else begins there. */
function overAnd(words: BlockWords, at: number, end: number): number | undefined {
  const { lower } = words;
  if (lower[end] !== 'và') return undefined;
  // "Ban Quản lý dự án đầu tư xây dựng và phát triển quỹ đất"
  if (!isCapital(words.tokens[end - 1]) && hasBody(words, at, end)) {
    const work = knownLength(words, end + 1);
    // "… tỉnh và đại diện Lãnh đạo các sở": others.
    if (work > 0) return lower[end + 1] === 'đại' ? 0 : 1 + work;
  }
  if (!goesOnBehindAnd(words, end + 1)) return 0;
  // "Thủ tướng và Chính phủ", "Tổng Thư ký và LHQ": a body beside him.
  const isBody = (words.bodyHead[end + 1] ?? 0) > 0 || isAllCaps(words.tokens[end + 1]?.text ?? '');
  return end === at + headLength(words, at) && isBody ? 0 : undefined;
}

/** A syllable that belongs to a verb or another word behind the role. */
function isHalfWord(words: BlockWords, end: number): boolean {
  const { tokens, lower } = words;
  const token = tokens[end];
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
    return true;
  // "Hiệu trưởng Trường THCS Hoa Mai | công khai số điện thoại"
  if (token?.text === 'công' && MAKES_KNOWN.test(lower[end + 1] ?? '')) return true;
  // "Thư ký TAND huyện | liên quan đến vụ án", "đối tượng | trực tiếp nổ súng"
  if (/^(?:liên quan|trực tiếp)$/.test(`${lower[end]} ${lower[end + 1]}`)) return true;
  const only = ONLY_BEHIND[lower[end] ?? ''];
  if (only && !isCapital(token) && !only.test(lower[end - 1] ?? '')) return true;
  // "Đại học", but "Tổng thống Mỹ | học nấu ăn"
  if (token?.text === 'học' && words.place[end - 1]) return true;
  // "Giám đốc điều hành", but "Thủ tướng Chính phủ | điều hành phiên họp", "Chủ tịch tỉnh | điều động ông X", "Bệnh nhân Việt kiều | điều trị tại …"
  if (token?.text !== 'điều') return false;
  return /^(?:trị|động)$/.test(lower[end + 1] ?? '') || /^(?:thư|nước|tướng|hội|thống|phủ)$/.test(lower[end - 1] ?? '');
}

/** Over the word before where somebody works; 0 where it tells where something happens. */
function overPlace(words: BlockWords, at: number, end: number): number | undefined {
  const { tokens, lower } = words;
  const text = tokens[end]?.text ?? '';
  const head = PREFIX.test(lower[at] ?? '') ? at + 1 : at;
  const isOfState = OF_STATE.test(lower[head] ?? '') || (lower[head] === 'nhà' && lower[head + 1] === 'lãnh');
  // "Đại sứ tại Việt Nam", but "Bí thư Thành ủy tại cầu cảng", "Chủ tịch Quốc hội tại AIPA"
  if (
    text === 'tại' &&
    (isOfState ||
      /^(?:bí|thống)$/.test(lower[head + 1] ?? '') ||
      (!isCapital(tokens[end + 1]) && !words.bodyHead[end + 1]))
  )
    return 0;
  // "Bộ trưởng phụ trách quan hệ với Nghị viện", "Hội Liên lạc với người Việt Nam ở nước ngoài"
  if (text === 'với' && RELATIONS.has(`${lower[end - 2]} ${lower[end - 1]}`))
    if (isNamed(words, end + 1) || NOUNS.lengthAt(lower, end + 1) > 3) return 1;
  // "Đồng Chủ tịch phía Việt Nam"
  if (text === 'phía' && words.place[end + 1]) return 1;
  // "nhà phân tích ở Viện Nghiên cứu …", "chuyên gia đến từ Đại học …"
  if (/^(?:ở|từ)$/.test(text) && isNamedBody(words, end + 1) && !isOfState) return 1;
  if (text === 'đến' && lower[end + 1] === 'từ' && isNamedBody(words, end + 2)) return 2;
  return undefined;
}

/**
 * Over "các" in the name of a body: "Đảng ủy Khối các cơ quan Trung ương", but "Giám đốc Công an các tỉnh". "Tổng tư lệnh các lực lượng vũ
 * trang" is above all of them.
 */
function overMany(words: BlockWords, at: number, end: number): number | undefined {
  if (words.lower[end] !== 'các') return undefined;
  // "Đại biểu Quốc hội các khóa VIII, IX"
  const known = hasBody(words, at, end) && words.lower[end + 1] !== 'khóa' ? BODIES : /^(?:khóa|lực)$/;
  return known.test(words.lower[end + 1] ?? '') ? 1 : undefined;
}

/** Over a mark that joins two parts of a name. */
function overMark(words: BlockWords, at: number, end: number): number {
  const { tokens, lower } = words;
  const text = tokens[end]?.text ?? '';
  // "Mặt trận Tổ quốc (MTTQ) | Việt Nam"
  if (text === '(' && tokens[end + 2]?.text === ')' && isAllCaps(tokens[end + 1]?.text ?? '')) {
    const land = words.place[end + 3] ?? 0;
    if (land > 0 && hasBody(words, at, end)) return 3 + land;
    // "giám đốc tài chính (CFO) của Lam", "Phó cục trưởng Cục Thi hành án dân sự (THADS) tỉnh Hải An"
    if (/^(?:của|kiêm)$/.test(lower[end + 3] ?? '') || words.placeHead[end + 3] || words.bodyHead[end + 3]) return 3;
  }
  const more = quotedLength(words, end) || moreFields(words, at, end);
  if (more > 0) return more;
  // "tỉnh Sa-la-van", "tỉnh Val-de-Marne"
  if (text === '-' && inAcronym(words, end)) return isGlued(words, end) ? 0 : 2;
  // "Đặc phái viên của Đảng, Nhà nước Cuba"
  if (text === ',' && lower.slice(end - 2, end + 3).join(' ') === 'của đảng , nhà nước') return 3;
  if (/^[&/.,]$/.test(text) && inAcronym(words, end)) return 1;
  // "Phòng Thương mại & Công nghiệp", "Nghị sỹ Hữu nghị Việt – Nhật"
  if (text === '&' && isCapital(tokens[end + 1])) return 1;
  if (/^[-–]$/.test(text) && joinsNames(words, end)) return 1;
  // "Chủ tịch nước - PV": the paper's own hand.
  if (
    text === '-' &&
    isCapital(tokens[end + 1]) &&
    (headLength(words, end + 1) === 0 || lower[end + 1] === 'quản') &&
    !words.address[end + 1]
  )
    return EDITORS.has(lower[end + 1] ?? '') ? 0 : 1;
  return 0;
}

/** "Phó Chủ tịch tỉnh Lam|-giữ chức …", "Giám đốc Sở Y tế|-cho biết": a forgotten blank, and no name of a place. */
const isGlued = ({ tokens, lower }: BlockWords, at: number): boolean =>
  !isCapital(tokens[at + 1]) && (CLOSE_LINKS.has(lower[at + 1] ?? '') || STOPS.has(lower[at + 1] ?? ''));

/** Before a field of work in small letters. */
const WITH_SUBJECT: ReadonlySet<string> = new Set([
  'bộ trưởng',
  'thứ trưởng',
  'cố vấn',
  'chuyên gia',
  'nghiên cứu', // nhà nghiên cứu văn hóa
  'phát ngôn viên',
  'quan chức',
  'phụ trách',
  'tham tán',
  'tùy viên',
  'lệnh ngành',
]);

/** First syllables behind "các" in the name of a body: "Khối các cơ quan", "Ban Quản lý các công trình", "Liên hiệp các hội". */
const BODIES = /^(?:cơ|khu|khóa|tổ|vấn|dân|lực|công|cảng|câu|ngành|dự|hội|chương)$/;

const isNamedBody = ({ tokens, bodyHead }: BlockWords, at: number): boolean =>
  isCapital(tokens[at]) && (bodyHead[at] ?? 0) > 0;

/** A body or a land. */
const isNamed = (words: BlockWords, at: number): boolean => isNamedBody(words, at) || (words.place[at] ?? 0) > 0;
/** What is held with a body or a land. */
const RELATIONS: ReadonlySet<string> = new Set(['quan hệ', 'hợp tác', 'liên lạc']);

/** "Hồ Gươm", "cầu Long Biên"; but "trình Thủ tướng | hồ sơ" has no lake. */
function placeHeadAt({ placeHead, tokens }: BlockWords, at: number): number {
  const next = tokens[at + 1];
  const isHalf = OTHER_WORDS.has(tokens[at]?.text ?? '') && next?.kind === 'word' && !isCapital(next);
  return isHalf ? 0 : (placeHead[at] ?? 0);
}
/** Heads of places that open other words: "hồ sơ", "cầu nối", "bản án". */
const OTHER_WORDS: ReadonlySet<string> = new Set(['hồ', 'cầu', 'bản']);

/**
 * Second halves of words that lead on, and verbs alone: "danh dự", but "Tổng Bí thư | dự lễ"; "lãnh đạo dân cử", but "Hội đồng | cử"; "ngoại giao", but "Thủ tướng | giao Bộ Y tế",
 * "Tổng thống Mỹ | đồng ý"; "đại biểu", but "Chủ tịch tỉnh | biểu dương".
 */
const ONLY_BEHIND: Readonly<Record<string, RegExp>> = {
  dự: /^danh$/,
  giao: /^ngoại$/,
  cử: /^(?:đắc|dân)$/,
  đồng: /^hội$/,
  biểu: /^đại$/,
};
/** Second halves of verbs that open like "công an": "công khai", "công bố", "công nhận". */
const MAKES_KNOWN = /^(?:khai|bố|nhận|kích)$/;
/** Before the post itself: "Phó Chủ tịch nước", "nguyên Chủ tịch nước". */
const PREFIX = /^(?:phó|nguyên|cựu|cố|tân|quyền)$/;
/** First words of posts that nobody holds "at" a place: "Chủ tịch nước tại Hà Nội". */
const OF_STATE = /^(?:chủ|thủ|bí|bộ|thứ|ngoại)$/;

/** Who adds a remark, and where a picture is from: "- PV", "- BTV", "- Nguồn: Reuters". */
const EDITORS: ReadonlySet<string> = new Set(['nguồn', 'ảnh', 'pv', 'btv', 'bt', 'nd', 'tg', 'bbt']);

/** May a word that can be a verb name a body here: "phòng quản lý", "cảnh sát điều tra"? */
function isNamedFor(words: BlockWords, at: number): boolean {
  const { lower, tokens } = words;
  if (BODY_ENDS.has(lower[at - 1] ?? '')) return true;
  if (isCapital(tokens[at - 1])) return false;
  // "Phó Hiệu trưởng phụ trách đào tạo"
  if (lower[at - 2] === 'phụ' && lower[at - 1] === 'trách') return true;
  return [DEEDS.lengthAt(lower, at - 2), NOUNS.lengthAt(lower, at - 2), subjectLength(words, at - 2)].includes(2);
}
