import type { DateValue } from './calendar.ts';
import { type DateContext, type DateRule, type Groups, MONTH, monthNumber, rule, SPAN, YEAR } from './grammar.ts';
import { interval, monthValue, namedYear } from './resolve.ts';

const PLACE = '(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|trung tuần|thượng tuần|hạ tuần) )?';
const OF_YEAR = `(?: ?[/.-] ?(?:${YEAR})|,? năm (?:${YEAR})| (?:của )?năm (?:nay|ngoái|trước|sau|tới))`;
const two = (n: number) => String(n).padStart(2, '0');
const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  nhất: 1,
  đầu: 1,
  cuối: 4,
};
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10 };

/** The number that Roman figures mean: "xxi" → 21. */
export function romanNumber(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? ''] ?? Number.NaN;
    total += here < (ROMAN[text[i + 1] ?? ''] ?? 0) ? -here : here;
  }
  return total;
}

/** The year said, else that of publication or of the sentence. */
const yearFor = (words: string | undefined, context: DateContext): number | undefined =>
  words
    ? namedYear(words, context)
    : (context.sentenceYear ?? (context.reference ? Number(context.reference.slice(0, 4)) : undefined));
const inYear = (year: number | undefined, tail: string, grain: DateValue['grain']): DateValue => ({
  value: year === undefined ? null : `${year}${tail}`,
  grain,
});
const counted = (context: DateContext) =>
  /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|mỗi|từng|hàng|hằng) $/.test(context.before);

const years = (g: Groups) =>
  Number(g.a) < Number(g.b) ? { value: `${g.a}/${g.b}`, grain: 'interval' as const } : undefined;

export const PERIOD_RULES: DateRule[] = [
  rule(
    'month range',
    'tháng 3/2006 đến tháng 8/2007',
    `${PLACE}tháng (?<a>${MONTH})(?<y1>${OF_YEAR})?${SPAN}${PLACE}tháng (?<b>${MONTH})(?<y2>${OF_YEAR})?`,
    (g, c) => {
      const y2 = g.y2 ? namedYear(g.y2, c) : undefined;
      const [a, b] = [monthNumber(g.a), monthNumber(g.b)];
      return interval(
        monthValue(g.y1 ? namedYear(g.y1, c) : y2 === undefined ? undefined : a > b ? y2 - 1 : y2, a, c),
        monthValue(y2, b, c),
      );
    },
  ),
  rule(
    'months of a year',
    'tháng 3-5/2025',
    `tháng (?<a>\\d{1,2})(?:${SPAN}| và )(?<b>\\d{1,2})(?<y>${OF_YEAR})?`,
    (g, c) => {
      const y = g.y ? namedYear(g.y, c) : undefined;
      return interval(monthValue(y, Number(g.a), c), monthValue(y, Number(g.b), c));
    },
  ),
  rule(
    'month',
    'cuối tháng 3/2025',
    `${PLACE}tháng (?<m>${MONTH})(?<y>${OF_YEAR}|, ${YEAR}| ${YEAR}(?! \\p{L}))?`,
    (g, c) =>
      counted(c) ||
      /cách mạng $|phố $|đường $/.test(c.before) ||
      (!g.y && /^[^\d]*tháng \d+$/.test(c.written.toLowerCase()) && /^ ?(?:ngày|tuổi|tù)/.test(c.after))
        ? undefined
        : monthValue(g.y ? namedYear(g.y, c) : undefined, monthNumber(g.m), c),
  ),
  rule('month and year, bare', '3/2025', `(?<m>\\d{1,2})/(?<y>(?:19|20)\\d{2})`, (g, c) =>
    /(?:từ|đến|vào|trước|sau|và|hồi|\(|,) ?$/.test(c.before) ? monthValue(Number(g.y), Number(g.m), c) : undefined,
  ),
  rule(
    'quarter range',
    'quý I và II/2025',
    `quý (?<a>iv|i{1,3}|[1-4])(?:${SPAN}| và )(?:quý )?(?<b>iv|i{1,3}|[1-4])(?<y>${OF_YEAR})?`,
    (g, c) => {
      const y = yearFor(g.y, c);
      const at = (q: string | undefined) => inYear(y, `-Q${QUARTERS[q ?? '']}`, 'quarter');
      return interval(at(g.a), at(g.b));
    },
  ),
  rule(
    'quarter',
    'quý II/2025',
    `${PLACE}(?:quý|quí) (?<q>iv|i{1,3}|[1-4]|một|hai|ba|tư|đầu|cuối)(?<y>${OF_YEAR}| ${YEAR})?`,
    (g, c) => {
      if (/(?:đầu|cuối|hai|ba|một|tư)$/.test(g.q ?? '') && !g.y) return undefined;
      return inYear(yearFor(g.y, c), `-Q${QUARTERS[g.q ?? '']}`, 'quarter');
    },
  ),
  rule(
    'first months',
    '6 tháng đầu năm 2025',
    `(?<n>\\d{1,2}|ba|sáu|chín|mười) tháng (?<w>đầu|cuối)(?: của)?(?: năm(?<y> ${YEAR}| nay| ngoái| trước| sau| tới)?)`,
    (g, c) => {
      const n = { ba: 3, sáu: 6, chín: 9, mười: 10 }[g.n ?? ''] ?? Number(g.n);
      const y = yearFor(g.y ? `năm${g.y}` : undefined, c);
      if (!(n >= 1 && n <= 11)) return undefined;
      if (n === 6) return inYear(y, g.w === 'đầu' ? '-H1' : '-H2', 'half');
      if (n === 3) return inYear(y, g.w === 'đầu' ? '-Q1' : '-Q4', 'quarter');
      const [from, to] = g.w === 'đầu' ? [1, n] : [13 - n, 12];
      return { value: y === undefined ? null : `${y}-${two(from)}/${y}-${two(to)}`, grain: 'interval' };
    },
  ),
  rule(
    'half year',
    'nửa đầu năm 2025',
    `nửa (?<w>đầu|cuối|sau)(?: của)? năm(?<y> ${YEAR}| nay| ngoái| trước| sau| tới)?`,
    (g, c) => inYear(yearFor(g.y ? `năm${g.y}` : undefined, c), g.w === 'đầu' ? '-H1' : '-H2', 'half'),
  ),
  rule(
    'term or period',
    'nhiệm kỳ 2026-2031',
    `(?:nhiệm kỳ|nhiệm kì|giai đoạn|niên khóa|niên khoá|năm học|thời kỳ|thời kì|mùa giải|năm)(?: từ)?(?: năm)? (?<a>${YEAR})(?: ?[-–/] ?| đến hết năm | đến năm | đến | tới năm | tới )(?<b>${YEAR})`,
    (g) => years(g),
  ),
  rule(
    'years, short end',
    'năm học 2024-25',
    `(?:nhiệm kỳ|giai đoạn|niên khóa|năm học|mùa giải|năm) (?<a>(?:19|20)\\d{2})[-–/](?<b>\\d{2})`,
    (g) => years({ ...g, b: `${g.a?.slice(0, 2)}${g.b}` }),
  ),
  rule(
    'years, bare',
    '1997 đến 2003',
    `(?<a>1[5-9]\\d{2}|20\\d{2})(?: ?[-–] ?| đến năm | đến )(?<b>1[5-9]\\d{2}|20\\d{2})`,
    (g, c) =>
      /(?:từ|trong|khoảng|những|\() ?$/.test(c.before) &&
      !/^ ?(?:đồng|usd|người|tỷ|triệu|m|km|ha|tấn)(?!\p{L})/u.test(c.after)
        ? years(g)
        : undefined,
  ),
  rule(
    'decade',
    'thập niên 90',
    `${PLACE}(?:những năm|(?:những )?thập niên|(?:những )?thập kỷ|(?:những )?thập kỉ)(?: năm)? (?<c>1[5-9]|20)?(?<x>\\d)0(?: (?:của )?(?:thế kỷ|thế kỉ) (?:thứ )?(?<t>xxi|xx|xix|xviii|\\d{2})(?: trước)?)?`,
    (g) => {
      const century =
        g.c ?? (g.t ? String((/\d/.test(g.t) ? Number(g.t) : romanNumber(g.t)) - 1) : Number(g.x) >= 3 ? '19' : '20');
      return { value: `${century}${g.x}X`, grain: 'decade' };
    },
  ),
  rule(
    'century',
    'thế kỷ XXI',
    `${PLACE}(?:thế kỷ|thế kỉ)(?: thứ)? (?<n>[ivx]{1,5}|\\d{1,2})(?! (?:trước|tcn))`,
    (g) => {
      const n = /\d/.test(g.n ?? '') ? Number(g.n) : romanNumber(g.n ?? '');
      return n >= 1 && n <= 22 ? { value: `${two(n - 1)}XX`, grain: 'century' } : undefined;
    },
  ),
  rule('year', 'cuối năm 2025', `${PLACE}năm (?<y>${YEAR})(?: (?:dương lịch))?`, (g, c) =>
    /^ (?:tuổi|đồng|người|tỷ|triệu)/.test(c.after) ? undefined : { value: g.y ?? null, grain: 'year' },
  ),
  rule('year, bare', '1997', '(?<y>1[89]\\d{2}|20[0-4]\\d)', (g, c) =>
    /(?:từ|đến|kể từ|hồi|trước|đầu|cuối|giữa) $/.test(c.before) &&
    /^(?:$|[,.;)]| (?:đến nay|tới nay|đến|và|ông|bà|anh|chị|khi|tại|nhưng|với))/.test(c.after) &&
    !/lệ|đồng|số|hơn|\d/.test(c.before.slice(-12))
      ? { value: g.y ?? null, grain: 'year' }
      : undefined,
  ),
];
