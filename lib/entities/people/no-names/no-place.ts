import { isCapital } from '../../../text/tokens.ts';
import { YEAR_NAME } from '../../dates/lunar/year-name.ts';
import { addressed } from '../words/called-before.ts';
import { isHyphened } from '../words/hyphens.ts';
import { isNative } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { TokenSpan } from '../words/token-span.ts';

/** "tỉnh [Sa-la-van]", one word in the old spelling; "Chủ tịch tỉnh Bun-thăn Xúc-thạ" is somebody. */
export const isHyphenedProvince = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  /^(?:tỉnh|huyện|bang)$/.test(words.lower[from - 1] ?? '') &&
  isHyphened(from, words) &&
  words.lower.slice(from, to).every((text, at) => at % 2 === 0 || text === '-');

/** "các đảng cánh tả [Mỹ Latinh]": a known place of several words, not all of them ours, and nobody called so. */
export const isForeignPlace = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  to - from > 1 &&
  words.place[from] === to - from &&
  words.tokens.slice(from, to).some(({ text }) => !isNative(text)) &&
  !addressed({ from }, words);

/** "Bí thư Tỉnh ủy [Thanh Hải]": a known place behind a province. */
export const isProvince = ({ from, to }: TokenSpan, { lower, place }: BlockWords): boolean =>
  place[from] === to - from &&
  /(?:^| )(?:tỉnh|(?:tỉnh|khu|thành) (?:ủy|uỷ))$/.test(`${lower[from - 2]} ${lower[from - 1]}`);

/** "P. Hiệp Bình Phước", "Công an P. Linh Xuân": "P." of a ward, "Q.", "H.", "X." and "TX." of others, before Vietnamese syllables. */
export function isWard({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const isInside = tokens[from + 1]?.text === '.';
  const head = isInside ? from : tokens[from - 1]?.text === '.' ? from - 2 : -1;
  const first = isInside ? from + 2 : from;
  if (head < 0 || !/^(?:P|Q|H|X|TX|TT)$/.test(tokens[head]?.text ?? '') || !isNative(tokens[first]?.text ?? ''))
    return false;
  // "Ngoại trưởng Nga X. La-rin", "TT. Thích Minh Lam"
  if (isHyphened(first, words) || tokens[first]?.text === 'Thích') return false;
  // "Quận ủy [Q.]Lam Hải": the letter alone
  if (isInside && to <= first && isCapital(tokens[first]) && tokens[first]?.start === tokens[first - 1]?.end)
    return true;
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
export function isAddress({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  const number = tokens[from - 1]?.text === 'Ông' ? from - 2 : from - 1;
  if (tokens[number]?.kind !== 'number') return false;
  if (number === from - 2 && lower[number - 1] === 'số') return true;
  // "tại trụ sở 12 [Khúc Thừa Lam]", "tại 12 [Khúc Thừa Lam]"
  if (to - from > 1 && /^(?:sở|chỉ|tại)$/.test(lower[number - 1] ?? '')) return true;
  return tokens[to]?.text === ',' && /^(?:p|q|tp|phường|quận|xã|huyện|thị|thành)$/.test(lower[to + 1] ?? '');
}

/** "(31 tuổi, [Yên Dũng], Bắc Giang)": where somebody is from. */
export function isHome({ from, to }: TokenSpan, { tokens, lower, place }: BlockWords): boolean {
  const isBetween = tokens[from - 1]?.text === ',' && tokens[to]?.text === ',';
  return isBetween && to - from === 2 && lower[from - 2] === 'tuổi' && (place[to + 1] ?? 0) > 1;
}

/** "cao tốc Bến Lam - [Mỹ Thuận]", "tuyến đường [Hà Lâm] - Bãi Vàng", "đoạn đến [Hà Lâm] - Bãi Vàng": where a road leads, two places and a dash between them. */
export function isOnRoad({ from, to }: TokenSpan, { tokens, lower }: BlockWords): boolean {
  // "tuyến Mai Chí Lam, từ [Nguyễn Cơ Lam] đến D1", "đoạn từ Lamette đến [Phó Đức Lam]"
  const isWay = (at: number) => lower.slice(Math.max(0, at - 12), at).some((word) => /^(?:đoạn|tuyến)$/.test(word));
  if (lower[from - 1] === 'từ' && /^(?:đến|tới)$/.test(lower[to] ?? '') && isWay(from)) return true;
  if (/^(?:đến|tới)$/.test(lower[from - 1] ?? ''))
    for (let at = from - 2; at >= Math.max(1, from - 6); at -= 1)
      if (lower[at] === 'từ' && lower[at - 1] === 'đoạn') return true;
  const isDash = (at: number) => /^[-–]$/.test(lower[at] ?? '');
  let first = from;
  while (from - first < 8 && (isCapital(tokens[first - 1]) || (isDash(first - 1) && isCapital(tokens[first - 2]))))
    first -= 1;
  const isStretch =
    /^(?:từ|đến|tới)$/.test(lower[first - 1] ?? '') && lower.slice(Math.max(0, first - 8), first).includes('đoạn');
  const leads =
    isStretch ||
    /^(?:cao tốc|đường sắt|tuyến đường|quốc lộ|xe lửa|nút giao|giao lộ|đại lộ)$/.test(
      `${lower[first - 2]} ${lower[first - 1]}`,
    );
  return leads && (isDash(to) || lower.slice(first, from).some((_, at) => isDash(first + at)));
}

/** "2 xã Vĩnh Lam và [Diên Lam]", "các phường An Lam và [Hạ Lam]" */
export function isListedPlace({ from }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (lower[from - 1] !== 'và' || addressed({ from }, words)) return false;
  let at = from - 2;
  while (at > from - 10 && (isCapital(tokens[at]) || tokens[at]?.text === ',')) at -= 1;
  return (
    at < from - 2 &&
    /^(?:xã|phường|thôn|huyện|quận|ấp|làng|đường|phố)$/.test(lower[at] ?? '') &&
    (tokens[at - 1]?.kind === 'number' || /^(?:các|hai|ba|những|nhiều|tuyến)$/.test(lower[at - 1] ?? ''))
  );
}

/** "vào lớp 6 trường [Trần Đại Lam]"; but "Bộ trưởng Tài nguyên và Môi trường [Trần Lam]", "hiệu trưởng nhà trường [Lê Lam]" */
export const isOfSchool = ({ from }: TokenSpan, { tokens, lower }: BlockWords): boolean =>
  tokens[from - 1]?.text === 'trường' &&
  /^(?:lớp|vào|ở|tại|của|học|sinh|viên|đỗ|thi|đến|tới|\d+|ngôi|hai|các)$/.test(lower[from - 2] ?? '');

/** "người [Việt]", "[Việt] kiều", "miền [Nam]", "hai người đàn ông [Venezuela]". */
export function isNationality({ from, to }: TokenSpan, { lower, place }: BlockWords): boolean {
  const before = lower[from - 1] ?? '';
  if (to - from === 1 && lower[from] === 'việt')
    return /^(?:người|gốc|tiếng|dân)$/.test(before) || lower[to] === 'kiều';
  if (to - from === 1 && before === 'tiếng' && place[from]) return true;
  // "ở miền [Nam]"
  if (to - from === 1 && before === 'miền') return true;
  return before === 'ông' && lower[from - 2] === 'đàn' && (place[from] ?? 0) === to - from;
}

/** Houses that ruled: "quân nhà [Hồ]", "đời [Trần]", "thời kỳ [Minh] - Thanh". */
const DYNASTIES: ReadonlySet<string> = new Set(
  'đinh lý trần hồ lê mạc trịnh nguyễn tây minh thanh tống đường hán tần nguyên chu tùy kim liêu joseon'.split(' '),
);
const RULES: ReadonlySet<string> = new Set(['nhà', 'đời', 'thời', 'triều', 'triều đại', 'thời kỳ']);

export function isDynasty({ from, to }: TokenSpan, { lower, tokens }: BlockWords): boolean {
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

/** "tháng [Nhâm Thìn]", "đầu [Xuân Bính Ngọ]", "mừng [Xuân 2026]" */
export const isYear = ({ from, to }: TokenSpan, { lower, tokens }: BlockWords): boolean =>
  tokens[to - 1]?.kind === 'number'
    ? to - from === 2 && YEAR_IN_FIGURES.test(`${lower[from]} ${lower[to - 1]}`)
    : to - from < 4 && YEAR.test(lower.slice(Math.max(0, from - 1), to).join(' '));
const YEAR_IN_FIGURES = /^(?:xuân|hạ|hè|thu|đông|tết) \d{4}$/;
const YEAR = new RegExp(`(?:^| )(?:xuân|tết|năm|tháng|ngày|giờ|tuổi|hội) ${YEAR_NAME}$`);

/** "lễ hội Tràng An-[Cúc Phương]", "Tràng An-Cúc Phương": two places tied by a hyphen. */
export function isTied(one: TokenSpan, words: BlockWords): boolean {
  const { tokens } = words;
  const isTie = (at: number) =>
    tokens[at]?.text === '-' && tokens[at]?.start === tokens[at - 1]?.end && tokens[at]?.end === tokens[at + 1]?.start;
  const isOurs = (at: number) => isCapital(tokens[at]) && isNative(tokens[at]?.text ?? '');
  const at = isTie(one.from - 1) ? one.from - 1 : one.from + 2;
  return (
    isTie(at) &&
    // "Siu Lam-Phó Chủ tịch": a post
    !((words.title[at + 1] ?? 0) > 1) &&
    one.to <= at + 3 &&
    [at - 2, at - 1, at + 1, at + 2].every(isOurs) &&
    !addressed({ from: at - 2 }, words)
  );
}

/** "11 tuyến đường gồm: Hoàng Sa (phường Tân Lam), [Mạc Đĩnh Lam] (phường Tân Lam)": where a street is. */
export function isStreet({ from, to }: TokenSpan, words: BlockWords): boolean {
  const { tokens, lower } = words;
  if (addressed({ from }, words)) return false;
  const behind = lower[to] === 'và' ? [to + 3, to + 4].find((at) => lower[at] === '(') : to;
  if (behind === undefined || lower[behind] !== '(' || !/^(?:phường|quận|p|q)$/.test(lower[behind + 1] ?? ''))
    return false;
  for (let at = from - 1; at >= Math.max(0, from - MOST_STREETS) && tokens[at]?.text !== '.'; at -= 1)
    if (lower[at] === 'đường' && !isCapital(tokens[at])) return true;
  return false;
}
const MOST_STREETS = 120;

/** "Phủ Tổng thống - [Cung Istana]": a palace. */
export const isPalace = ({ from, to }: TokenSpan, words: BlockWords): boolean =>
  to - from > 1 &&
  /^(?:cung|phủ|dinh)$/.test(words.lower[from] ?? '') &&
  !isNative(words.tokens[from + 1]?.text ?? '') &&
  !addressed({ from }, words);

/** "tháng Tám mùa [Thu]" */
export const isSeason = (one: TokenSpan, { lower }: BlockWords): boolean =>
  one.to - one.from === 1 && lower[one.from - 1] === 'mùa' && /^(?:xuân|hạ|thu|đông)$/.test(lower[one.from] ?? '');
