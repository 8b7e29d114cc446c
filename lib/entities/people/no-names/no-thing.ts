import { isAllCaps } from '../../../text/all-caps.ts';
import { firstLetters } from '../../../text/first-letters.ts';
import { isCapital } from '../../../text/tokens.ts';
import { COUNTRY_WORDS } from '../../lexicon/countries.ts';
import { PhraseSet } from '../../lexicon/phrase-set.ts';
import { THINGS } from '../../lexicon/things.ts';
import { addressed, addressedByName, calledBefore } from '../words/called-before.ts';
import { COMPANY_END, WARE_END, WARE_START } from '../words/company-end.ts';
import { isNative, isSurname, vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { isModel } from './models.ts';

/** What looks like a name and is none. */
const NOBODY = new PhraseSet([...COUNTRY_WORDS.map(({ name }) => name).filter((name) => /[ -]/.test(name)), ...THINGS]);

/** The whole of it is one of these or a foreign place, and no form of address calls it a person: "trùm Al Qaeda", "Tỉnh trưởng Svay Rieng". */
export function isThing(one: TokenSpan, words: BlockWords): boolean {
  const size = one.to - one.from;
  if (addressedByName(one, words)) return false;
  // "Văn Miếu Quốc [Tử Giám]"
  for (let back = 1; back < 4; back += 1) if (thingLength(words, one.from - back) > back) return true;
  const first = words.lower[one.from] ?? '';
  if (thingLength(words, one.from) >= size || isModel(one, words)) return true;
  // "Vụ Châu Mỹ"
  const isForeign = first === 'châu' || !isNative(words.tokens[one.from]?.text ?? '');
  return size > 1 && words.place[one.from] === size && isForeign;
}

/** Tokens of the country, people, paper or company that stands at `at`; 0 where none does. */
export const thingLength = ({ lower }: BlockWords, at: number): number => NOBODY.lengthAt(lower, at);

/** "Tập đoàn [Royal Steel]", "[Hoa Lâm] Group", "[Weiss] Mobile", "khu đô thị Xanh [Lam Park]"; "ông Daniel Steel", "nghị sĩ Anna Land" are called so. */
export function isOfCompany(one: TokenSpan, words: BlockWords): boolean {
  const { from, to } = one;
  const { tokens, lower } = words;
  const last = lower[to - 1] ?? '';
  const ofWare = last === 'park' || WARE_END.test(last) || WARE_START.test(lower[from] ?? '');
  // "Lamling AI": "Ai" is a name in Japan.
  const closes = COMPANY_END.test(last) || (to - from > 1 && (ofWare || tokens[to - 1]?.text === 'AI'));
  // "Văn Phú – Invest"
  const next = /^[-–]$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
  const goesOn =
    isCapital(tokens[next]) &&
    (COMPANY_END.test(lower[next] ?? '') || (next === to && WARE_END.test(lower[next] ?? '')));
  return (closes || goesOn) && !calledByPerson(one, words);
}

/** Titles that stand before nobody's company: "Thượng nghị sĩ Daniel Steel", but "Tổng giám đốc Royal Steel". */
const NEVER_OF_COMPANIES =
  /(?:nghị s[ĩỹ]|thẩm phán|luật sư|nhà văn|diễn viên|ca s[ĩỹ]|tổng thống|thủ tướng|bộ trưởng|ngoại trưởng|đồng cấp)$/;

/** "ông", "bà" or a title of persons alone right before it. */
const calledByPerson = (one: TokenSpan, words: BlockWords): boolean =>
  addressedByName(one, words) || NEVER_OF_COMPANIES.test(calledBefore(one.from, words) ?? '');

const COMPANIES: ReadonlySet<string> = new Set(['công ty', 'doanh nghiệp', 'hợp tác xã']);

/** "Công ty TNHH Xây dựng [Minh Phát]": two syllables behind the kind of company; "Giám đốc Công ty Hoa Sen [Lê Vũ]", "công ty của [Lê Vũ]" is somebody. */
export function isCompany({ from, to }: TokenSpan, { tokens, lower, title, address }: BlockWords): boolean {
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

/** "ông Otto Weiss, Giám đốc Điều hành [Amchal], nói": one foreign word behind what somebody named before a comma directs. */
export function isDirected(one: TokenSpan, words: BlockWords): boolean {
  const { tokens } = words;
  if (one.to - one.from > 1 || isNative(tokens[one.from]?.text ?? '') || isCapital(tokens[one.to])) return false;
  const called = calledBefore(one.from, words);
  if (!called || !DIRECTS.test(called)) return false;
  const comma = one.from - called.split(' ').length - 1;
  return tokens[comma]?.text === ',' && isCapital(tokens[comma - 1]);
}
const DIRECTS = /(?:^| )(?:giám đốc(?: điều hành)?|ceo|sáng lập)$/;

/** What companies make or deal in, as their short names begin. */
const TRADES = new PhraseSet(
  (
    'thép|gỗ|dược|nhựa|bia|sữa|giấy|gạch|xi măng|mía đường|cao su|phân bón|hóa chất|thủy sản|thực phẩm|bánh kẹo|dệt may|may mặc|cơ điện|' +
    'vật liệu|nội thất|xây dựng|địa ốc|bất động sản|chứng khoán|bảo hiểm|dầu khí|xăng dầu|vận tải|viễn thông'
  ).split('|'),
);
/** Last words of what heads a company. */
const HEADS_COMPANY = /^(?:hđqt|hđtv|đốc|ceo|tgđ|tịch|lập|diện)$/;

/** "Chủ tịch HĐQT [Thép Lam Sa]", "Tổng Giám đốc Thủy sản [Lam Sa]": a company by its trade; "Giám đốc Xây dựng [Lê Lam]" is somebody. */
export function isOfTrade({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  if (isCapital(tokens[from]) && HEADS_COMPANY.test(lower[from - 1] ?? '') && TRADES.lengthAt(lower, from) > 0)
    return true;
  const size = [1, 2, 3].find((back) => isCapital(tokens[from - back]) && TRADES.lengthAt(lower, from - back) === back);
  return (
    size !== undefined &&
    HEADS_COMPANY.test(lower[from - size - 1] ?? '') &&
    vietnameseName(tokens, from, to) !== to - from &&
    tokens.slice(from, to).every(({ text }) => isNative(text))
  );
}

/** "lý do Địa ốc [Lam Quân] ngừng bán", "Hóa chất [Lam Giang] họp": two syllables behind the trade in capitals; "Bộ trưởng Xây dựng [Lê Lam]" is somebody. */
export function isNamedByTrade({ from, to }: TokenSpan, { tokens, lower, title }: BlockWords): boolean {
  if (to - from !== 2 || !tokens.slice(from, to).every(({ text }) => isNative(text))) return false;
  const size = [1, 2, 3].find((back) => isCapital(tokens[from - back]) && TRADES.lengthAt(lower, from - back) === back);
  if (size === undefined || isCapital(tokens[from - size - 1])) return false;
  if (title[from - size] || isSurname(tokens[from - size]?.text ?? '')) return false;
  for (let at = from - size - 1; at >= Math.max(0, from - size - 6) && tokens[at]?.kind === 'word'; at -= 1)
    if (IN_OFFICE.test(lower[at] ?? '')) return false;
  return true;
}
const IN_OFFICE = /^(?:trưởng|đốc|bộ|sở|phòng|ban|cục|vụ|ngành|khoa|viện|tịch|phó|hội|đại|trường)$/;

/** "bà Rosa Weiss, lãnh đạo liên minh [Azul La Lama], nói", "nghị sĩ thuộc liên danh [Hadal]": a foreign name of several parties. */
export function isCoalition({ from }: TokenSpan, { tokens, lower, title }: BlockWords): boolean {
  if (isNative(tokens[from]?.text ?? '') || !COALITIONS.has(`${lower[from - 2]} ${lower[from - 1]}`)) return false;
  if (/^(?:thuộc|trong|vào|rời|viên)$/.test(lower[from - 3] ?? '')) return true;
  const size = [1, 2, 3].find((back) => title[from - 2 - back] === back);
  return size !== undefined && tokens[from - 3 - size]?.text === ',' && isCapital(tokens[from - 4 - size]);
}
const COALITIONS: ReadonlySet<string> = new Set(['liên minh', 'liên danh', 'phong trào', 'mặt trận']);

/** "Liên minh Lam Hòa ([Pakan Haran] - PH)", "([Pakan Haran], PH)": in brackets with its own first letters. */
export function isLettered({ from, to }: TokenSpan, { tokens }: BlockWords): boolean {
  if (tokens[from - 1]?.text !== '(' || !/^[-–,]$/.test(tokens[to]?.text ?? '') || tokens[to + 2]?.text !== ')')
    return false;
  return to - from > 1 && firstLetters(tokens.slice(from, to).map(({ text }) => text)) === tokens[to + 1]?.text;
}

/** "[Otto R. Weiss], tàu sân bay thứ hai của lớp này"; "[Hopeland], phim khoa học", "[Gold Lantis] - thương hiệu thiết kế" */
export const isToldThing = (one: TokenSpan, words: BlockWords): boolean =>
  /^[,(–-]$/.test(words.tokens[one.to]?.text ?? '') &&
  !addressed(one, words) &&
  TOLD_THINGS.test(
    words.tokens
      .slice(one.to + 1, one.to + 6)
      .map(({ text }) => text)
      .join(' '),
  );
const TOLD_THINGS =
  /^(?:tàu (?:sân|ngầm|khu|chiến|đổ|hộ|tuần)|(?:bộ )?phim (?!\p{Lu})|ca khúc|album|tập đoàn|thương hiệu|nền tảng|ứng dụng|công ty (?:mẹ|con|sản|chuyên|công)|hãng |tựa game|mẫu xe|drone |cỗ xe|nhà phân phối|kênh \d|một trong những (?:khu|công ty|hãng|thương hiệu|quỹ|ngân hàng))/u;

/** "Hoa hậu [Biển Việt Nam]": what she won. */
export function isContest({ from, to }: TokenSpan, { tokens, lower, place }: BlockWords): boolean {
  // "cuộc thi 'Người đẹp [Thành Lam]'"
  if (lower[from - 1] === 'đẹp' && isCapital(tokens[from - 2]) && /^(?:["“'‘]|thi)$/.test(lower[from - 3] ?? ''))
    return true;
  if (!/^(?:hoa|á) (?:hậu|vương|khôi)$/.test(`${lower[from - 2]} ${lower[from - 1]}`)) return false;
  for (let at = from + 1; at < to - 1; at += 1) if ((place[at] ?? 0) > 1 && at + (place[at] ?? 0) === to) return true;
  return false;
}
