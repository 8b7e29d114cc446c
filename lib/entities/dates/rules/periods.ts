/** Months, quarters, halves, seasons. */

import {
  type DateContext,
  type DateRule,
  MONTH,
  monthNumber,
  rule,
  SPAN,
  TWO_YEARS,
  YEAR,
} from '../grammar/grammar.ts';
import { numberOf } from '../grammar/number-words.ts';
import { interval, monthValue, namedYear } from '../grammar/resolve.ts';
import type { DateValue } from '../values/calendar.ts';
import { recurring } from './days.ts';

const PLACE = '(?:(?:đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau|trung tuần|thượng tuần|hạ tuần) )?';
const NEAR = '(?:năm (?:nay|ngoái|trước|sau|tới|ấy|đó)|cùng năm(?! trước| ngoái)|sang năm(?! \\d| mới))';
const OF_YEAR = `(?: ?[/.-] ?${YEAR}|/\\d{2}(?!\\d)|,? (?:của )?năm ?${YEAR}|,? năm [1-9]\\d{1,2}(?! ?(?:\\p{L}|\\d))| (?:của )?${NEAR}|, ${YEAR}(?! (?:người|đồng))| ${YEAR}(?! \\p{L}))`;
const THIS = '(?: này| tới(?: đây)?(?! nay)| sắp tới| vừa qua| vừa rồi)';
const QUARTER = '(?:iv|iii|ii|i|[1-4]|một|hai|ba|tư|nhất|đầu(?: tiên)?|cuối)';
const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  nhất: 1,
  đầu: 1,
  'đầu tiên': 1,
  cuối: 4,
};
/** "tháng 6 đến tháng 8 hằng năm" comes back. */
const EVERY_YEAR = /^(?:(?: ?[-–] ?| đến | tới | và |, )(?:hết )?(?:tháng )?\d{1,2})?,? (?:hằng|hàng|mỗi) năm/;
/** The longest first. */
const COUNTS = 'mười một|mười|chín|tám|bảy|sáu|năm|bốn|ba|hai|một';
const two = (n: number) => String(n).padStart(2, '0');

/** The year said, else that of the sentence, else that of publication. */
const yearFor = (words: string | undefined, context: DateContext): number | undefined =>
  words
    ? namedYear(words, context)
    : (context.sentenceYear ??
      (context.direction > 0 ? undefined : context.reviewYear) ??
      (context.reference ? Number(context.reference.slice(0, 4)) : undefined));
const inYear = (year: number | undefined, tail: string, grain: DateValue['grain']): DateValue => ({
  value: year === undefined ? null : `${year}${tail}`,
  grain,
});
const quarter = (text: string | undefined) => QUARTERS[text ?? ''] ?? Number(text);
const counted = (context: DateContext) =>
  /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|mỗi|từng|hàng|hằng|nửa|cả) $/.test(context.before);

/** "tháng 3 tới", "tháng 5 vừa qua": where to look. */
const looking = (words: string | undefined, context: DateContext): DateContext =>
  words
    ? {
        ...context,
        direction: /qua|rồi/.test(words) ? -1 : /tới/.test(words) ? 1 : 0,
        sentenceYear: undefined,
        storyYear: undefined,
      }
    : context;

/** "6 tháng đầu năm": quarters and halves where the months make one. */
function monthsOf(n: number, first: boolean, year: number | undefined): DateValue | undefined {
  if (!(n >= 1 && n <= 11)) return undefined;
  if (n === 6) return inYear(year, first ? '-H1' : '-H2', 'half');
  if (n === 3) return inYear(year, first ? '-Q1' : '-Q4', 'quarter');
  const [from, to] = first ? [1, n] : [13 - n, 12];
  if (n === 1) return inYear(year, `-${two(from)}`, 'month');
  return { value: year === undefined ? null : `${year}-${two(from)}/${year}-${two(to)}`, grain: 'interval' };
}

/** "65 năm thiết lập quan hệ (12/1960 - | 12/2025)": two months in which nothing lasts. */
const ANNIVERSARY = /\(\d{1,2}[/.-](?:19|20)\d\d ?[-–/] ?$/;

export const PERIOD_RULES: DateRule[] = [
  rule(
    'month range',
    'tháng 3/2006 đến tháng 8/2007',
    // "tháng 3/1998 - 2/2003", "tháng 8/1994 đến 2002"
    `${PLACE}tháng (?<a>${MONTH})(?<y1>${OF_YEAR})?${SPAN}(?:hết )?${PLACE}(?:tháng (?<b>${MONTH})(?<y2>${OF_YEAR})?|(?:(?<n>\\d{1,2})[/.-])?(?<y>(?:19|20)\\d{2}))`,
    (g, c) => {
      if (recurring(c) || (g.y && !g.y1)) return undefined;
      const y2 = (g.y2 ?? g.y) ? namedYear(g.y2 ?? g.y, c) : undefined;
      const [a, b] = [monthNumber(g.a), monthNumber(g.b ?? g.n)];
      const from = g.y1 ? namedYear(g.y1, c) : undefined;
      if (g.y && !g.n) {
        const isYear =
          Number(g.y) > (from ?? 9999) &&
          !/^ ?(?:\p{Ll}+ )?(?:đồng|người|tỷ|tỉ|triệu|ha|m2|km)(?!\p{L})/u.test(c.after);
        return isYear ? interval(monthValue(from, a, c), inYear(y2, '', 'year')) : undefined;
      }
      const to = monthValue(y2 ?? (from === undefined ? undefined : a > b ? from + 1 : from), b, c);
      if (from !== undefined || !to?.value) return interval(monthValue(from, a, c), to);
      const end = Number(to.value.slice(0, 4));
      return interval(monthValue(a > b ? end - 1 : end, a, c), to);
    },
  ),
  rule(
    'months of a year',
    'tháng 3-5/2025',
    `${PLACE}tháng (?<a>\\d{1,2})(?:${SPAN}| và )(?<b>\\d{1,2})(?<y>${OF_YEAR})?`,
    (g, c) => {
      if (recurring(c) || /^ ?(?:năm|tháng|triệu|tuổi)/.test(c.after)) return undefined;
      const to = monthValue(g.y ? namedYear(g.y, c) : undefined, Number(g.b), c);
      return interval(monthValue(to?.value ? Number(to.value.slice(0, 4)) : undefined, Number(g.a), c), to);
    },
  ),
  rule(
    'months in a row',
    'tháng 4, 5 và 6/2025',
    `tháng (?<a>\\d{1,2}), (?<b>\\d{1,2})(?:, (?<c>\\d{1,2}))?(?:, (?<d>\\d{1,2}))? và (?:tháng )?(?<e>\\d{1,2})(?<y>${OF_YEAR})?`,
    (g, c) => {
      const months = [g.a, g.b, g.c, g.d, g.e].flatMap((text) => (text ? [Number(text)] : []));
      const [first = 0] = months;
      if (recurring(c) || counted(c) || /^ ?(?:năm|tháng|triệu|tuổi)/.test(c.after)) return undefined;
      if (months.some((month, at) => month !== first + at)) return undefined;
      const to = monthValue(g.y ? namedYear(g.y, c) : undefined, months.at(-1) ?? 0, c);
      return interval(monthValue(to?.value ? Number(to.value.slice(0, 4)) : undefined, first, c), to);
    },
    /tháng \d{1,2}, \d/,
  ),
  rule('month', 'cuối tháng 3/2025', `${PLACE}tháng (?<m>${MONTH})(?:(?<y>${OF_YEAR})|(?<w>${THIS}))?`, (g, c) => {
    // "kỳ 1 tháng 10/2018": the number is the instalment's.
    const isInstalment = g.y && /(?:kỳ|đợt) \d{1,2} $/.test(c.before);
    if (
      (/^tháng/i.test(c.written) && !isInstalment && counted(c)) ||
      (!g.y && /(?:cách mạng(?: xã hội chủ nghĩa| vĩ đại)?|phố|đường|lương) $/.test(c.before))
    )
      return undefined;
    if (EVERY_YEAR.test(c.after)) return undefined;
    if (!g.y && /^ ?(?:tuổi|tù|lương|triệu|\d)/.test(c.after)) return undefined;
    // "tháng 4 và tháng 5 năm 1999": the year stands for both.
    const shared = /^ và tháng [\p{L}\d]+(?: \p{L}+)?(?:,? năm |\/|-)(\d{4})/u.exec(c.after)?.[1];
    const year = g.y ? namedYear(g.y, c) : shared ? Number(shared) : undefined;
    return monthValue(year, monthNumber(g.m), looking(g.w, c));
  }),
  rule(
    'days of a month',
    '10 ngày đầu tháng 3/2025',
    `(?<n>\\d{1,2}|${COUNTS}) ngày (?<e>đầu|cuối)(?: tiên| cùng)?(?: của)? tháng (?:(?<m>${MONTH})(?<y>${OF_YEAR})?|(?<w>này))`,
    (g, c) => {
      const n = numberOf(g.n);
      const month = g.w
        ? c.reference?.slice(0, 7)
        : monthValue(g.y ? namedYear(g.y, c) : undefined, monthNumber(g.m), c)?.value;
      if (!(n > 1 && n <= 28)) return undefined;
      if (!month) return { value: null, grain: 'interval' };
      // Day 0 of the next month.
      const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
      const [from, to] = g.e === 'đầu' ? [1, n] : [last - n + 1, last];
      return { value: `${month}-${two(from)}/${month}-${two(to)}`, grain: 'interval' };
    },
    /ngày (?:đầu|cuối)/,
  ),
  rule('numbered week', 'tuần 47/2025', `tuần (?:thứ )?(?<n>\\d{1,2})(?:/|,? (?:của )?năm )(?<y>${YEAR})`, (g) =>
    Number(g.n) >= 1 && Number(g.n) <= 53 ? inYear(Number(g.y), `-W${two(Number(g.n))}`, 'week') : undefined,
  ),
  rule(
    'month range, bare',
    '8/2025 đến 2/2026',
    `(?<a>\\d{1,2})[/.-](?<y1>(?:19|20)\\d{2})(?: ?[-–] ?| đến (?:hết )?| tới )(?<b>\\d{1,2})[/.-](?<y2>(?:19|20)\\d{2})`,
    (g, c) =>
      /(?:từ|giai đoạn|thời gian|trong|\() ?$/.test(c.before) &&
      !(c.before.endsWith('(') && Number(g.a) === Number(g.b))
        ? interval(monthValue(Number(g.y1), Number(g.a), c), monthValue(Number(g.y2), Number(g.b), c))
        : undefined,
    TWO_YEARS,
  ),
  rule('month and year, bare', '3/2025', `(?<m>\\d{1,2})(?<s>[/.-])(?<y>(?:19|20)\\d{2})`, (g, c) =>
    (/(?:từ|đến|tới|vào|trước|sau|và|hồi|tính|hết|cuối|đầu|thời điểm|cùng kỳ|\(|,) ?$/.test(c.before) ||
      ANNIVERSARY.test(c.before)) &&
    !/(?:số|định|luật|tư) /.test(c.before.slice(-8))
      ? monthValue(Number(g.y), Number(g.m), c)
      : undefined,
  ),
  rule(
    'quarter range',
    'quý I và II/2025',
    `quý (?<a>iv|iii|ii|i|[1-4])(?:${SPAN}| và )(?:quý )?(?<b>iv|iii|ii|i|[1-4])(?<y>${OF_YEAR})?`,
    (g, c) => {
      const y = yearFor(g.y, c);
      const at = (q: string | undefined) => inYear(y, `-Q${quarter(q)}`, 'quarter');
      return interval(at(g.a), at(g.b));
    },
  ),
  rule(
    'quarter',
    'quý II/2025',
    `${PLACE}(?:quý|quí) (?<q>${QUARTER})(?<y>${OF_YEAR}| (?:của )?năm(?! \\d))?`,
    (g, c) => {
      const figures = /^[iv\d]/.test(g.q ?? '');
      // "quý ba" may be anything, "trong quý ba" and "quý ba," are the quarter.
      const led =
        /(?:trong|cuối|đầu|giữa|hết|từ|vào|đến|của|với|ở|sang|hồi) $/.test(c.before) ||
        (c.before === '' && c.after === '');
      if (!figures && !g.y && !(led && !/đầu|cuối/.test(g.q ?? ''))) return undefined;
      if (g.y?.endsWith('năm') && !/đầu|cuối/.test(g.q ?? '')) return undefined;
      // "quý IV và cả năm 2025": the year stands for both.
      const shared = g.y ? undefined : /^ và (?:cả )?(năm (?:\d{4}|nay|ngoái))/.exec(c.after)?.[1];
      return inYear(yearFor(g.y?.endsWith('năm') ? undefined : (g.y ?? shared), c), `-Q${quarter(g.q)}`, 'quarter');
    },
  ),
  rule('short quarter', 'Q3/2025', `q\\.?(?<q>[1-4]|iv|iii|ii|i)(?<y>[/.-]${YEAR})`, (g, c) =>
    inYear(yearFor(g.y, c), `-Q${quarter(g.q)}`, 'quarter'),
  ),
  rule(
    'first months',
    '6 tháng đầu năm 2025',
    `(?<n>\\d{1,2}|${COUNTS}) tháng (?<w>đầu|cuối)(?: tiên| cùng)?(?: của)?(?: năm(?<y> ${YEAR}| nay| ngoái| trước| sau| tới)?| (?<z>${YEAR}))`,
    (g, c) => monthsOf(numberOf(g.n), g.w === 'đầu', yearFor(g.y ? `năm${g.y}` : g.z, c)),
    /tháng (?:đầu|cuối)/,
  ),
  rule(
    'first quarters',
    '3 quý đầu năm 2025',
    `(?<n>[1-3]|hai|ba) quý đầu(?: của)? năm(?<y> ${YEAR}| nay| ngoái)?`,
    (g, c) => monthsOf(3 * quarter(g.n), true, yearFor(g.y ? `năm${g.y}` : undefined, c)),
    /quý đầu/,
  ),
  rule(
    'months of the year',
    '9 tháng năm 2025',
    `(?<n>\\d{1,2}) tháng (?:(?:của )?năm )?(?<y>${YEAR}|(?<=năm )nay)`,
    (g, c) => monthsOf(Number(g.n), true, namedYear(`năm ${g.y}`, c)),
    /\d tháng (?:của |năm |\d{4})/,
  ),
  rule(
    'half year',
    'nửa đầu năm 2025',
    `nửa (?:năm )?(?<w>đầu|cuối|sau)(?: của)?(?: năm(?<y> ${YEAR}| nay| ngoái| trước| sau| tới)?| (?<z>${YEAR}))`,
    (g, c) => inYear(yearFor(g.y ? `năm${g.y}` : g.z, c), g.w === 'đầu' ? '-H1' : '-H2', 'half'),
  ),
  // Where a season begins nobody says: its year is what is sure.
  rule(
    'season of a year',
    'mùa hè năm ngoái',
    `${PLACE}(?:mùa (?:xuân|hè|hạ|thu|đông)|hè)(?<y> năm ${YEAR}| ${YEAR}| ${NEAR})`,
    // "Olympic mùa đông 2026" is the name of an event.
    (g, c) =>
      /(?:olympic|thế vận hội|đại hội|diễn đàn kinh tế|hội nghị|hội chợ|giải|cup|trại|xuân|tình nguyện|olympic mùa|khóa|khoá|lớp|học kỳ) $/.test(
        c.before,
      )
        ? undefined
        : inYear(namedYear(g.y, c), '', 'year'),
  ),
];
