import { isAllCaps } from '../../../text/all-caps.ts';
import { isCapital } from '../../../text/tokens.ts';
import { FIRST_NAMES } from '../../lexicon/first-names.ts';
import { KNOWN_BODIES } from '../../lexicon/known-bodies.ts';
import { thingLength } from '../no-names/no-thing.ts';
import { addressed, addressedByName, placeBefore } from '../words/called-before.ts';
import { COMPANY_END } from '../words/company-end.ts';
import { FOREIGN_ADDRESSES, isHonour } from '../words/honours.ts';
import { isHyphened } from '../words/hyphens.ts';
import { isAnySurname, isJoint, isNative, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isBehindOffice } from './behind-office.ts';

/** Where the name begins in a stretch of tokens that may hold more before it. */
type Start = (from: number, to: number, words: BlockWords) => number;

/** What no name begins with, one after the other; each with a stretch in square brackets that it makes shorter. */
export const STARTS: readonly { behind: Start; example: string }[] = [
  { behind: behindTitle, example: 'Khách mời là [Shark Lê Văn An] đến.' },
  { behind: behindUnion, example: 'Bí thư Trung ương [Đoàn Nguyễn Văn An] đến.' },
  { behind: behindThing, example: 'Nhà sáng lập [Nvidia Otto Weiss] đến.' },
  { behind: behindVerb, example: '[Hạ Weissan], cô vào chung kết.' },
  { behind: behindFirm, example: 'Chủ tịch HĐQT [Lamvietnam Lê Mạnh Lam] đến.' },
  { behind: beforeFirstName, example: 'CEO [Zandora Pay Otto Weiss] đến.' },
  { behind: behindPlace, example: 'Tổng thống Nam [Phi Weissan] đến.' },
  { behind: behindCity, example: 'Bí thư Đoàn TNCS [Hồ Chí Minh Sơn Minh Lam] đến.' },
  { behind: behindLand, example: 'Bộ trưởng Ngoại giao và Hội nhập [Togo Kossi Adjavon] đến.' },
  { behind: behindSeat, example: 'Bí thư Huyện ủy [Mường Lam Trần Quang] đến.' },
  { behind: behindHome, example: 'Cầu thủ Việt kiều [Mỹ Lê Văn Lam] đến.' },
  { behind: behindCountry, example: 'Thủ tướng [Đức O. Vai-sơ] đến.' },
  { behind: behindField, example: 'Bộ trưởng Năng lượng và [Mỏ Lào Otto Weiss] đến.' },
  { behind: behindHalfTitle, example: 'Cựu Thủ [Tướng Mahathila] đến.' },
  // Behind what the others cut off: "Campuchia Samdech".
  { behind: behindAddress, example: 'Bà [Shrimati Preeti Saran] đến.' },
];

export const nameStart: Start = (from, to, words) =>
  STARTS.reduce((first, { behind }) => behind(first, to, words), from);

/** Nothing but addresses and marks is taken as it stands. */
function behindAddress(from: number, to: number, { tokens, lower }: BlockWords): number {
  let first = from;
  while (first < to && (isHonour({ lower }, first) || (first > from && tokens[first]?.kind === 'mark'))) first += 1;
  return first === to ? from : first;
}

/** "[GS Yên]", "[CHỦ TỊCH NGUYỄN VĂN AN]", "[Shark Lê Văn An]", "[Tiktoker An Hạnh]"; but "Thầy Giáo" may be somebody's name. */
function behindTitle(from: number, to: number, { tokens, title }: BlockWords): number {
  const behind = from + (title[from] ?? 0);
  if (behind === from || behind >= to) return from;
  const opening = tokens[from]?.text ?? '';
  const isTitle =
    isAllCaps(opening) ||
    vietnameseName(tokens, behind, to) === to - behind ||
    (!isNative(opening) && isNative(tokens[behind]?.text ?? ''));
  return isTitle ? behind : from;
}

/** "Thủ [Tướng Mahathila]": a title in capitals begins before. */
function behindHalfTitle(from: number, to: number, words: BlockWords): number {
  const end = from - 1 + (words.title[from - 1] ?? 0);
  // "Trung Quốc [Vương Nghị]" is no "Quốc Vương", "Thứ trưởng [Đoàn Hoài Lam]" no "Trưởng đoàn".
  return end > from && !addressed({ from }, words) && end < to && placeBefore(from, words) === 0 ? end : from;
}

function behindUnion(from: number, to: number, { lower, tokens }: BlockWords): number {
  if (lower[from] !== 'đoàn' || lower[from - 1] !== 'ương' || to - from < 3) return from;
  // "Trưởng Ban Đối ngoại Trung ương Đoàn Minh Lam": a surname
  return to - from > 3 || isAnySurname(tokens[from + 1]?.text ?? '') ? from + 1 : from;
}

/** "giáo sĩ Do Thái [Zvi Kogan]", "Hàn Quốc [Moon Jae-in]" */
function behindThing(from: number, to: number, words: BlockWords): number {
  const thing = thingLength(words, from);
  const isBeforeName =
    thing > 0 &&
    from + thing < to &&
    // "ông Sony Lam" is called so.
    !addressedByName({ from }, words) &&
    // "minh tinh Hồng Kông [Huệ Lam Anh]": no surname is called so.
    (vietnameseName(words.tokens, from, to) < to - from || (thing > 1 && to - from - thing > 2));
  return isBeforeName ? from + thing : from;
}

/** What a headline opens with before whom it befell; a foreign word behind it is no given name of ours. */
function behindVerb(from: number, to: number, { lower, tokens }: BlockWords): number {
  const opens = from === 0 || /^[.!?:|]$/.test(tokens[from - 1]?.text ?? '');
  const isVerb = opens && BEFALLS.test(lower[from] ?? '') && from + 1 < to;
  return isVerb && !isNative(tokens[from + 1]?.text ?? '') ? from + 1 : from;
}
const BEFALLS = /^(?:hạ|thắng|thua|gặp|đấu|tiếc|mừng|mất|nhớ|thăm|tiễn|theo|cùng|nhờ|hết|chờ|xem)$/;

/** A firm before a whole name of ours, which a first name of elsewhere seldom stands before. */
function behindFirm(from: number, to: number, { tokens, lower }: BlockWords): number {
  if (!HEADS_FIRM.test(lower[from - 1] ?? '')) return from;
  for (let at = from + 1; at < to - 2 && !isNative(tokens[at - 1]?.text ?? ''); at += 1)
    if (vietnameseName(tokens, at, to) === to - at) return at;
  return from;
}

/** A firm or a club before a first name that many bear. */
function beforeFirstName(from: number, to: number, { tokens, lower }: BlockWords): number {
  const isOfFirm = HEADS_FIRM.test(lower[from - 1] ?? '') || LEADS_TEAM.test(`${lower[from - 2]} ${lower[from - 1]}`);
  if (!isOfFirm || isNative(tokens[from]?.text ?? '') || FIRST_NAMES.has(lower[from] ?? '')) return from;
  for (let at = from + 1; at < to - 1 && at < from + FAR_INTO; at += 1) {
    if (!isCapital(tokens[at])) return from;
    // "Trent Alexander-Arnold"
    if (FIRST_NAMES.has(lower[at] ?? '')) return tokens[at + 1]?.kind === 'word' ? at : from;
  }
  return from;
}
/** The longest name of a firm that is looked at: tokens. */
const FAR_INTO = 4;
const LEADS_TEAM =
  /(?:^| )(?:hlv|(?:điều|đồng) hành|sáng lập|ông chủ|luyện viên|ngôn viên|(?:tiền|trung) (?:đạo|vệ|phong)|hậu vệ|thủ (?:môn|quân)|cầu thủ)$/;

/** Last words of what heads a firm. */
const HEADS_FIRM = /^(?:hđqt|hđtv|đốc|ceo|cfo|coo|cto|tgđ|tịch|trị|lập)$/;

/** "Tổng thống Nam [Phi Ramaphosa]", "Tổng thống [Syria Ahmed …]": past the place that the stretch begins with or inside of. */
function behindPlace(from: number, to: number, { tokens, place }: BlockWords): number {
  for (let back = 3; back > 0; back -= 1) {
    const end = from - back + (place[from - back] ?? 0);
    if (end > from && end < to && !isNative(tokens[end]?.text ?? '')) return end;
  }
  return from;
}

/** "Đoàn TNCS Hồ Chí Minh [Sơn Minh Lam]": past a city of three syllables, after which bodies are called too. */
function behindCity(from: number, to: number, { place }: BlockWords): number {
  const end = from + (place[from] ?? 0);
  return end - from > 2 && end < to ? end : from;
}

/** "Hội nhập châu Phi [Togo Kossi Adjavon]": past the land that an office is of. */
function behindLand(from: number, to: number, words: BlockWords): number {
  const end = from + (words.place[from] ?? 0);
  return end > from && isBehindOffice({ block: words.block, from: end, to }, words) ? end : from;
}

/** "Huyện ủy [Mường Lam Trần Quang]", "Tỉnh ủy [Luông Lam Khamsing …]": past the place that a committee sits in, unknown to us, of two or three words. */
function behindSeat(from: number, to: number, { tokens, lower }: BlockWords): number {
  if (
    !/ ủy$|^(?:tỉnh|đô) trưởng$/.test(`${lower[from - 2]} ${lower[from - 1]}`) ||
    vietnameseName(tokens, from, to) === to - from
  )
    return from;
  for (let at = from + 2; at < to && at < from + 4; at += 1)
    if (
      vietnameseName(tokens, at, to) === to - at ||
      (isNative(tokens[from]?.text ?? '') && !isNative(tokens[at]?.text ?? ''))
    )
      return at;
  return from;
}

function behindHome(from: number, to: number, { lower, place }: BlockWords): number {
  const home = lower[from - 1] === 'kiều' ? (place[from] ?? 0) : 0;
  return from + home < to ? from + home : from;
}

/** "Liên quân [Mỹ Dan Weissan]", "Ngoại trưởng [Mỹ An-tô-ni Blin-ken]": a country of one syllable that a name of ours may have, too. */
function behindCountry(from: number, to: number, words: BlockWords): number {
  const { tokens, place } = words;
  if (place[from] !== 1 || !isNative(tokens[from]?.text ?? '') || from + 1 >= to) return from;
  const isForeign =
    !isNative(tokens[to - 1]?.text ?? '') ||
    isHyphened(from + 1, words) ||
    (from + 2 < to && tokens[from + 2]?.text === '.');
  return isForeign ? from + 1 : from;
}

/** "Năng lượng và [Mỏ Lào Otto Weiss]", "Bộ trưởng [Công Thương Đồng Nguyên Lam]" */
function behindField(from: number, to: number, { tokens, lower, subject, place }: BlockWords): number {
  const field = subject[from] ?? 0;
  const isOfMinister = field > 1 && to - from - field > 2 && /^(?:trưởng|bộ|sở)$/.test(lower[from - 1] ?? '');
  if (isOfMinister && vietnameseName(tokens, from + field, to) === to - from - field) return from + field;
  const land = field > 0 ? (place[from + field] ?? 0) : 0;
  return land > 0 && from + field + land < to ? from + field + land : from;
}

/** "Phó Trưởng ban Đối ngoại Trung ương Đàm [Quang Hiển]": the surname right behind the title that `from` cuts off; `from` where there is none. */
export function surnameStart(from: number, to: number, words: BlockWords): number {
  const { tokens, lower } = words;
  const isCut =
    isCapital(tokens[from - 1]) &&
    isAnySurname(tokens[from - 1]?.text ?? '') &&
    // "Trung ương Đoàn" is a body.
    lower[from - 1] !== 'đoàn' &&
    !words.taken[from - 1] &&
    to - from <= 3 &&
    (to - from < 3 || vietnameseName(tokens, from, to) < to - from) &&
    tokens.slice(from, to).every(({ text }) => isNative(text)) &&
    (addressed({ from: from - 1 }, words) || BODY_ENDS.has(`${lower[from - 3]} ${lower[from - 2]}`));
  return isCut ? from - 1 : from;
}

/** With these words ends what somebody is of. */
const BODY_ENDS: ReadonlySet<string> = new Set(
  'trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|quốc hội|chính phủ'.split('|'),
);

/** No name goes over more tokens of one kind. */
export const FAR = 8;

/** Where the foreign name begins that `from` cuts; `from` itself where it cuts none. */
export function foreignStart(from: number, words: BlockWords): number {
  const { tokens, lower } = words;
  const isForeign = (at: number) => isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '') && !words.taken[at];
  if (!isForeign(from) && !isJoint(tokens[from])) return from;
  let left = from - 1;
  while (from - left < FAR && isJoint(tokens[left])) left -= 1;
  // "Tổng thống da Silva"
  if (
    left < from - 1 &&
    !isForeign(left) &&
    /^(?:da|de|dos|della|van|von|bin)$/.test(lower[left + 1] ?? '') &&
    addressed({ from: left + 1 }, words)
  )
    return left + 1;
  if (
    !isForeign(left) ||
    isAllCaps(tokens[left]?.text ?? '') ||
    KNOWN_BODIES.has(tokens[left]?.text ?? '') ||
    COMPANY_END.test(lower[left] ?? '')
  )
    return from;
  if (words.place[left] || FOREIGN_ADDRESSES.has(lower[left] ?? '')) return from;
  // "Nhà sáng lập AirAsia [Otto Weiss]"
  if (thingLength(words, left) === 1 || thingLength(words, left - 1) === 2) return from;
  // "Tổng giám đốc WHO [Tedros Adhanom …]", "Tổng thống Brazil [Luiz Inácio …]"
  const isTied =
    addressed({ from: left }, words) ||
    isAllCaps(tokens[left - 1]?.text ?? '') ||
    isOverPlace(left, words) ||
    // "Tổ chức Cấm phổ biến vũ khí hóa học (OPCW) Otto [Weiss]"
    tokens[left - 1]?.text === ')';
  return left < from - 1 || isJoint(tokens[from]) || isTied ? left : from;
}

/** Does a place end before `at`, and a title before that? */
export function isOverPlace(at: number, words: BlockWords): boolean {
  for (let back = 1; back <= 3; back += 1)
    if (words.place[at - back] === back && addressed({ from: at - back }, words)) return true;
  return false;
}
