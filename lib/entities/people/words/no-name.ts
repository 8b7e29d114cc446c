import { isCapital } from '../../../text/tokens.ts';
import { YEAR_NAME } from '../../dates/lunar/year-name.ts';
import { COUNTRY_WORDS } from '../../lexicon/countries.ts';
import { EVERYDAY_COMPOUNDS } from '../../lexicon/everyday-compounds.ts';
import { PhraseSet } from '../../lexicon/phrase-set.ts';
import { CAR_MAKES, THINGS } from '../../lexicon/things.ts';
import { addressed, addressedByName, COMPANY_END, calledBefore, hasNever, isCredit, isHyphened } from './around.ts';
import { isAllCaps, isNative, isParticle, vietnameseName } from './name-words.ts';
import { isNamesake } from './namesakes.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';
import { isInWork } from './works.ts';

/** What cannot be a person's name whatever the tagger says. `isPair` knows everyday words of two syllables. */
export function isNoName(
  one: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
  const { from, to } = one;
  const { tokens, lower } = words;
  const [first, last] = [lower[from] ?? '', lower[to - 1] ?? ''];
  // "T.Ư Đoàn", "T.Ư"
  if (hasNever(one, words) || (first === 't' && (last === 'ư' || lower[from + 2] === 'ư'))) return true;
  // "ông Daniel Steel", "nghị sĩ Anna Land" are called so; "Tập đoàn Royal Steel" is not.
  // "Văn Phú – Invest", "Hoa Lâm Group": the name goes on.
  const next = /^[-–]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  // "[Đức Pháp] chủ", "các [Shark]"
  const title = words.title[from] ?? 0;
  if (title > to - from || (title === to - from && !addressedByName(one, words))) return true;
  const goesOn = isCapital(tokens[next]) && COMPANY_END.test(lower[next] ?? '');
  // "Tổng thống Park", but "khu đô thị Xanh Lam Green [Park]".
  const closes = COMPANY_END.test(last) || (last === 'park' && to - from > 1);
  if ((closes || goesOn) && !calledByPerson(one, words)) return true;
  if (isThing(one, words) || isDynasty(one, words)) return true;
  // "X, Bộ trưởng Công Thương; Y"
  if (words.subject[from] === to - from && /^(?:bộ|thứ) trưởng$/.test(`${lower[from - 2]} ${lower[from - 1]}`))
    return true;
  // "các Mạnh thường quân"
  if (last === 'mạnh' && lower[to] === 'thường' && lower[to + 1] === 'quân') return true;
  // "nghĩa trang liệt sĩ Đức Hòa", "Làng vận động viên Cortina"
  if (/(?:nghĩa trang liệt s[ĩỹ]|làng vận động viên)$/.test(lower.slice(Math.max(0, from - 4), from).join(' ')))
    return true;
  // "Nam MC dẫn dắt …"
  if (to - from > 1 && /^(?:nam|nữ)$/.test(first) && words.title[from + 1] === to - from - 1) return true;
  // "ban lãnh đạo CLB Deportivo Lamas"
  if (lower[from - 1] === 'clb' && !isNative(tokens[from]?.text ?? '')) return true;
  // "ngôi sao Hoa ngữ": a tongue; "Cơ Đốc giáo": a faith.
  if (to - from === 1 && lower[to] === 'ngữ') return true;
  if (
    lower[to] === 'giáo' &&
    !isCapital(tokens[to]) &&
    !/^(?:viên|sư|sĩ|sỹ|dân|dục|lý|trình|án)$/.test(lower[to + 1] ?? '')
  )
    return true;
  // "công tác Đoàn", "Đoàn Mỹ do bà X dẫn đầu"
  const isAlone = to - from === 1;
  if (first === 'đoàn' && (isAlone || words.place[from + 1] === to - from - 1) && !addressedByName(one, words))
    return true;
  // "các cầu thủ U23"
  if (isAlone && /\d/.test(first)) return true;
  if (isCredit(one, words)) return true;
  if (
    isNamesake(one, words) ||
    isCompany(one, words) ||
    isAddress(one, words) ||
    isHome(one, words) ||
    isOnRoad(one, words) ||
    isWard(one, words) ||
    isContest(one, words) ||
    isYear(one, words) ||
    isNationality(one, words) ||
    isInWork(one, words) ||
    isToldThing(one, words)
  )
    return true;
  if (opensEverydayWord(one, words, isPair)) return true;
  // A small letter inside is a particle or no name: "Hoàng thái Hậu".
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'mark' && partsNames(words, at)) return true;
    if (token?.kind === 'word' && !isCapital(token) && !isParticle(token.text) && !isHyphenated(tokens, from, at))
      return true;
  }
  // "Ông [Địa]", "ông [Táo]": gods
  if (
    to - from === 1 &&
    (BARE_ADDRESSES.has(first) || /^ông (?:địa|táo|trời|bụt|tơ)$/.test(`${lower[from - 1]} ${first}`))
  )
    return true;
  if (isTwo(one, words)) return true;
  return to - from === 1 && isAllCaps(tokens[from]?.text ?? '') && !addressed(one, words);
}

/** Titles that stand before nobody's company: "Thượng nghị sĩ Daniel Steel", but "Tổng giám đốc Royal Steel". */
const NEVER_OF_COMPANIES =
  /(?:nghị s[ĩỹ]|thẩm phán|luật sư|nhà văn|diễn viên|ca s[ĩỹ]|tổng thống|thủ tướng|bộ trưởng|ngoại trưởng|đồng cấp)$/;

/** "ông", "bà" or a title of persons alone right before it. */
const calledByPerson = (one: TokenSpan, words: BlockWords): boolean =>
  addressedByName(one, words) || NEVER_OF_COMPANIES.test(calledBefore(one.from, words) ?? '');

/** "Kim Jong-un", "Jong - nam"; not "Nguyễn Thị Thúy - đảng ủy viên". */
const isHyphenated = (tokens: BlockWords['tokens'], from: number, at: number): boolean =>
  tokens[at - 1]?.text === '-' &&
  (tokens[at - 1]?.end === tokens[at]?.start ||
    // "Chan - o - cha" is a name.
    ((tokens[at - 3]?.text === '-' || !APPOSITIONS.has(tokens[at]?.text ?? '')) &&
      (!isNative(tokens[from]?.text ?? '') || (at - from > 2 && vietnameseName(tokens, from, at - 1) < 3))));

/** What tells behind a dash who somebody is: "Otto Weiss - cha của". */
const APPOSITIONS: ReadonlySet<string> = new Set(
  'cha bố mẹ con vợ chồng anh chị em bạn người nhà cựu nguyên giám tổng chủ phó tác'.split(' '),
);

/** Foreign forms of address that are nobody's name alone: "Dato' Seri Dr. Ahmad Zahid". */
const BARE_ADDRESSES: ReadonlySet<string> = new Set('dr mr mrs ms mme prof dato datuk shri'.split(' '));

/** "cuộc gặp [Trump - Kim]"; but "al - Tanf", "ông Otto - Weiss". */
function isTwo(one: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const [first, dash, second] = tokens.slice(one.from, one.to);
  if (one.to - one.from !== 3 || !/^[-–]$/.test(dash?.text ?? '') || dash?.start === first?.end) return false;
  return isCapital(second) && !/^(?:al|el|abu|ibn|bin)$/.test(lower[one.from] ?? '') && !addressedByName(one, words);
}

/** A mark that stands in no name: the full stop of "… bà Choi. Ko nói", a slash, a comma, a bracket. */
function partsNames({ tokens, lower }: BlockWords, at: number): boolean {
  const { text = '', end = 0 } = tokens[at] ?? {};
  if (/^[,;:!?/(|]$/.test(text)) return true;
  const before = lower[at - 1] ?? '';
  return text === '.' && before.length > 2 && tokens[at + 1]?.start !== end && isCapital(tokens[at + 1]);
}

/** What looks like a name and is none. */
const NOBODY = new PhraseSet([...COUNTRY_WORDS.map(({ name }) => name).filter((name) => /[ -]/.test(name)), ...THINGS]);
const MAKES: ReadonlySet<string> = new Set(CAR_MAKES.map((make) => make.toLowerCase()));

/** Houses that ruled: "quân nhà [Hồ]", "đời [Trần]", "thời kỳ [Minh] - Thanh". */
const DYNASTIES: ReadonlySet<string> = new Set(
  'đinh lý trần hồ lê mạc trịnh nguyễn tây minh thanh tống đường hán tần nguyên chu tùy kim liêu joseon'.split(' '),
);
const RULES: ReadonlySet<string> = new Set(['nhà', 'đời', 'thời', 'triều', 'triều đại', 'thời kỳ']);

function isDynasty({ from, to }: TokenSpan, { lower, tokens }: BlockWords): boolean {
  // "nhà thờ họ [Đặng]", "con cháu họ [Trần]", "đến từ họ [Trịnh]": a family, whatever its name; but "người đàn ông họ Vương".
  if (
    to - from === 1 &&
    lower[from - 1] === 'họ' &&
    /^(?:dòng|thờ|cháu|tộc|tiên|phả|từ|với|của|các|những|hai)$/.test(lower[from - 2] ?? '')
  )
    return true;
  if (to - from !== 1 || !DYNASTIES.has(lower[from] ?? '')) return false;
  // "đến nhà Thanh"
  if (lower[from - 1] === 'nhà' && /^(?:đến|tới|ở|tại|vào|về|ra|qua)$/.test(lower[from - 2] ?? '')) return false;
  // "thời kỳ Minh, [Thanh]", "triều Liêu, Tây Hạ, [Kim]"
  let first = from;
  while (first > 1 && from - first < 8 && /^[,–-]$/.test(lower[first - 1] ?? '') && isCapital(tokens[first - 2])) {
    first -= 2;
    while (isCapital(tokens[first - 1])) first -= 1;
  }
  return RULES.has(lower[first - 1] ?? '') || RULES.has(`${lower[first - 2]} ${lower[first - 1]}`);
}

/** The whole of it is one of these or a foreign place, and no form of address calls it a person: "trùm Al Qaeda", "Tỉnh trưởng Svay Rieng". */
function isThing(one: TokenSpan, words: BlockWords): boolean {
  const size = one.to - one.from;
  if (addressedByName(one, words)) return false;
  const first = words.lower[one.from] ?? '';
  if (thingLength(words, one.from) === size || (size === 1 && MAKES.has(words.lower[one.from - 1] ?? ''))) return true;
  if (size > 1 && first !== 'ford' && MAKES.has(first)) return true;
  return size > 1 && words.place[one.from] === size && !isNative(words.tokens[one.from]?.text ?? '');
}

/** Tokens of the country, people, paper or company that stands at `at`; 0 where none does. */
export const thingLength = ({ lower }: BlockWords, at: number): number => NOBODY.lengthAt(lower, at);

/** "P. Hiệp Bình Phước", "Công an P. Linh Xuân": "P." of a ward, "Q.", "H.", "X." and "TX." of others, before Vietnamese syllables. */
function isWard({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const isInside = tokens[from + 1]?.text === '.';
  const head = isInside ? from : tokens[from - 1]?.text === '.' ? from - 2 : -1;
  const first = isInside ? from + 2 : from;
  if (head < 0 || !/^(?:P|Q|H|X|TX|TT)$/.test(tokens[head]?.text ?? '') || !isNative(tokens[first]?.text ?? ''))
    return false;
  // "Ngoại trưởng Nga X. La-rin"
  if (isHyphened(first, words)) return false;
  if (addressed({ from: head }, words) || addressed({ from }, words)) return false;
  const before = lower[head - 1] ?? '';
  return to - first > 1 || PLACED.has(before) || PLACED.has(`${lower[head - 2]} ${before}`);
}
/** Before a ward. */
const PLACED: ReadonlySet<string> = new Set([
  'ở',
  'tại',
  'trú',
  'ngụ',
  'công an',
  'ubnd',
  'địa bàn',
  'đảng ủy',
  'nhân dân',
]);

/** "số 201 [Nguyễn Thị Minh Khai], Q.1", "số 5 Ông [Ích Khiêm]" */
function isAddress({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  const number = tokens[from - 1]?.text === 'Ông' ? from - 2 : from - 1;
  if (tokens[number]?.kind !== 'number') return false;
  if (number === from - 2 && lower[number - 1] === 'số') return true;
  return tokens[to]?.text === ',' && /^(?:p|q|tp|phường|quận|xã|huyện|thị|thành)$/.test(lower[to + 1] ?? '');
}

/** "(31 tuổi, [Yên Dũng], Bắc Giang)": where somebody is from. */
function isHome({ from, to }: TokenSpan, { tokens, lower, place }: BlockWords): boolean {
  const isBetween = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
  return isBetween && to - from === 2 && lower[from - 2] === 'tuổi' && (place[to + 1] ?? 0) > 1;
}

/** "cao tốc Bến Lam - [Mỹ Thuận]", "tuyến đường [Hà Lâm] - Bãi Vàng": where a road leads, two places and a dash between them. */
function isOnRoad({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  const isDash = (at: number) => /^[-–]$/.test(lower[at] ?? '');
  let first = from;
  while (from - first < 8 && (isCapital(tokens[first - 1]) || (isDash(first - 1) && isCapital(tokens[first - 2]))))
    first -= 1;
  const leads = /^(?:cao tốc|đường sắt|tuyến đường|quốc lộ|xe lửa)$/.test(`${lower[first - 2]} ${lower[first - 1]}`);
  return leads && (isDash(to) || lower.slice(first, from).some((_, at) => isDash(first + at)));
}

const COMPANIES: ReadonlySet<string> = new Set(['công ty', 'doanh nghiệp', 'hợp tác xã']);

/** "Công ty TNHH Xây dựng [Minh Phát]": two syllables behind the kind of company; "Giám đốc Công ty Hoa Sen [Lê Vũ]", "công ty của [Lê Vũ]" is somebody. */
function isCompany({ from, to }: TokenSpan, { tokens, lower, title, address }: BlockWords): boolean {
  const before = tokens[from - 1]?.text ?? '';
  // "Chủ tịch Tập đoàn Thành Thành Công"; but "chủ tịch tập đoàn Lê Vũ"
  if (tokens[from - 2]?.text === 'Tập' && lower[from - 1] === 'đoàn') return true;
  if (to - from > 2 || !isNative(tokens[from]?.text ?? '') || (isCapital(tokens[from - 1]) && !isAllCaps(before)))
    return false;
  for (let at = from - 2; at >= Math.max(0, from - 8); at -= 1) {
    if (COMPANIES.has(`${lower[at]} ${lower[at + 1]}`)) return true;
    if (tokens[at + 1]?.kind === 'mark' || lower[at + 1] === 'của' || title[at + 1] || address[at + 1]) return false;
  }
  return false;
}

/** "[Otto R. Weiss], tàu sân bay thứ hai của lớp này"; "[Hopeland], phim khoa học", "[Gold Lantis] - thương hiệu thiết kế" */
const isToldThing = (one: TokenSpan, words: BlockWords): boolean =>
  /^[,(–-]$/.test(words.tokens[one.to]?.text ?? '') &&
  !addressed(one, words) &&
  TOLD_THINGS.test(
    words.tokens
      .slice(one.to + 1, one.to + 4)
      .map(({ text }) => text)
      .join(' '),
  );
const TOLD_THINGS =
  /^(?:tàu (?:sân|ngầm|khu|chiến|đổ|hộ|tuần)|(?:bộ )?phim (?!\p{Lu})|ca khúc|album|tập đoàn|thương hiệu|nền tảng|ứng dụng|công ty (?:mẹ|con|sản|chuyên|công)|hãng |tựa game|mẫu xe)/u;

/** "tháng [Nhâm Thìn]", "đầu [Xuân Bính Ngọ]" */
const isYear = ({ from, to }: TokenSpan, { lower }: BlockWords): boolean =>
  to - from < 4 && YEAR.test(lower.slice(Math.max(0, from - 1), to).join(' '));
const YEAR = new RegExp(`(?:^| )(?:xuân|tết|năm|tháng|ngày|giờ|tuổi|hội) ${YEAR_NAME}$`);

/** "Hoa hậu [Biển Việt Nam]": what she won. */
function isContest({ from, to }: TokenSpan, { lower, place }: BlockWords): boolean {
  if (!/^(?:hoa|á) (?:hậu|vương|khôi)$/.test(`${lower[from - 2]} ${lower[from - 1]}`)) return false;
  for (let at = from + 1; at < to - 1; at += 1) if ((place[at] ?? 0) > 1 && at + (place[at] ?? 0) === to) return true;
  return false;
}

/** "người [Việt]", "[Việt] kiều", "miền [Nam]", "hai người đàn ông [Venezuela]". */
function isNationality({ from, to }: TokenSpan, { lower, place }: BlockWords): boolean {
  const before = lower[from - 1] ?? '';
  if (to - from === 1 && lower[from] === 'việt')
    return /^(?:người|gốc|tiếng|dân)$/.test(before) || lower[to] === 'kiều';
  if (to - from === 1 && before === 'tiếng' && place[from]) return true;
  // "ở miền [Nam]"
  if (to - from === 1 && before === 'miền') return true;
  return before === 'ông' && lower[from - 2] === 'đàn' && (place[from] ?? 0) === to - from;
}

/** "Liên hiệp", "Quang cảnh", "Từ Chiến lược": the last syllable belongs to an everyday word whose second half follows in small letters. */
function opensEverydayWord(
  { from, to }: TokenSpan,
  words: BlockWords,
  isPair: (first: string, second: string) => boolean,
): boolean {
  const { tokens, lower } = words;
  const next = tokens[to];
  if (next?.kind !== 'word' || isCapital(next) || to - from > 2 || !isNative(tokens[to - 1]?.text ?? '')) return false;
  const [last, after] = [lower[to - 1] ?? '', lower[to] ?? ''];
  // Only a single word or one that does not look like a name: "ông Nguyễn Văn Liên hiệp" does not happen.
  if (addressedByName({ from }, words)) return false;
  if (EVERYDAY_COMPOUNDS.has(`${last} ${after}`)) return true;
  return to - from === 1 && !JOINTS.has(after) && isPair(last, after);
}

/** Small words that follow everything: "Nguyên và Nghĩa" is no everyday word. */
export const JOINTS: ReadonlySet<string> = new Set(
  'và đã là có được cho với của tại trong ở bị sẽ cũng không nói thì mà rồi còn đang vẫn'.split(' '),
);
