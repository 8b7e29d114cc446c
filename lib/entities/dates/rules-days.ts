import { isoDay } from './calendar.ts';
import { CUE, type DateContext, type DateRule, type Groups, MONTH, monthNumber, rule, SPAN, YEAR } from './grammar.ts';
import { dayValue, fullYear, interval, namedYear } from './resolve.ts';

const YEAR_WORDS = `(?: năm (?:nay|ngoái|trước|sau|tới)|,? năm ${YEAR}|, ${YEAR}(?! ))`;

const day = (d: string | undefined, m: string | undefined, y: string | undefined, context: DateContext) =>
  dayValue(y ? namedYear(y, context) : undefined, monthNumber(m), Number(d), context);

/** A range whose end carries the year for both: "28/12 - 3/1/2025" begins in the year before. */
const range = (g: Groups, context: DateContext) => {
  const to = day(g.d2, g.m2, g.y2, context);
  const m1 = monthNumber(g.m1 ?? g.m2);
  const d1 = Number(g.d1);
  if (!to || isoDay(2000, m1, d1) === null) return undefined;
  if (g.y1) return interval(day(g.d1, String(m1), g.y1, context), to);
  if (to.value === null) return { value: null, grain: 'interval' as const };
  const year = Number(to.value.slice(0, 4));
  const same = isoDay(year, m1, d1);
  if (same === null) return undefined;
  if (same < to.value) return interval({ value: same, grain: 'day' }, to);
  return g.m1 && m1 > Number(to.value.slice(5, 7))
    ? interval({ value: isoDay(year - 1, m1, d1), grain: 'day' }, to)
    : undefined;
};

// Before a bare "5/3": words that lead to a date; a capital name before it ("Quốc khánh 2/9") is decided in named-days.ts.
const LEADS = /(?:từ|đến|vào|trước|sau|hôm|dịp|lễ|trong|kể từ|tới|hết|sang|và|rằm|đợt|qua|\(|–|,|:) ?$/;
const COUNTS =
  /(?:chiếm|khoảng|gần|hơn|còn|giảm|vòng|tỷ số|tỉ số|số|với|thắng|thua|hòa|đạt|tỷ lệ|tỉ lệ|bằng|nhịp|trận) ?$/;
const COUNTED =
  /^ (?:số|giờ|tuổi|điểm|trận|diện tích|dân số|tổng|thời gian|quãng|trong|của|học sinh|người|ý kiến|phiếu|đại biểu|thành viên|chặng|lượng|cả|đội|bàn|khối|sân|giá|séc|set|inch|%)/;

const bare = (g: Groups, context: DateContext) => {
  const { before, after, style } = context;
  const d = Number(g.d);
  const m = Number(g.m);
  if ((d === 24 || d === 7) && m === 7 && !/(?:từ|đến|vào) $/.test(before)) return undefined;
  if (COUNTS.test(before) || COUNTED.test(after)) return undefined;
  const led = LEADS.test(before) || before === '';
  if (
    g.s === '/'
      ? !(led && (d > m || style.has('/'))) && !(d > 12 || (d > m && style.has('/')))
      : !(style.has(g.s ?? '') && led && /(?:từ|đến|vào|hôm|dịp|\() ?$/.test(before))
  )
    return undefined;
  return dayValue(undefined, m, d, context);
};

export const DAY_RULES: DateRule[] = [
  rule(
    'day range',
    'ngày 21 đến 23-11-2024',
    `${CUE}(?<d1>\\d{1,2})(?:${SPAN}|, (?:\\d{1,2}, )*| và |, \\d{1,2} và )(?:(?:hết )?ngày )?(?<d2>\\d{1,2})(?<s>[/.-])(?<m2>\\d{1,2})(?:\\k<s>(?<y2>\\d{4}))?(?:${YEAR_WORDS})?`,
    range,
  ),
  rule(
    'day range, bare',
    '20 đến 26-10',
    `(?<d1>\\d{1,2})(?: đến | ?- ?)(?:ngày )?(?<d2>\\d{1,2})(?<s>[/-])(?<m2>\\d{1,2})(?:\\k<s>(?<y2>\\d{4}))?`,
    (g, context) => (/(?:từ|trong|vào|\() ?$/.test(context.before) ? range(g, context) : undefined),
  ),
  rule(
    'day range over months',
    '28/2 - 3/3/2025',
    `(?:${CUE})?(?<d1>\\d{1,2})(?<s>[/.-])(?<m1>\\d{1,2})(?:\\k<s>(?<y1>\\d{4}))?${SPAN}(?:(?:hết )?ngày )?(?<d2>\\d{1,2})\\k<s>(?<m2>\\d{1,2})(?:\\k<s>(?<y2>\\d{4}))?`,
    (g, context) => (g.s === '/' || g.y2 || /^\p{L}/u.test(context.written) ? range(g, context) : undefined),
  ),
  rule(
    'day range in words',
    'ngày 26 tháng 4 đến ngày 30 tháng 4 năm 1975',
    `(?:${CUE})?(?<d1>\\d{1,2})(?: tháng (?<m1>${MONTH}))?(?:,? năm (?<y1>${YEAR}))?(?:${SPAN}| và )(?:ngày )?(?<d2>\\d{1,2}) tháng (?<m2>${MONTH})(?:(?:,? năm |/|-)(?<y2>${YEAR}))?`,
    range,
  ),
  rule(
    'full day',
    '20h ngày 5/3/2025',
    `(?:${CUE})?(?<d>\\d{1,2})(?:(?<s> ?[/.-] ?)(?<m>\\d{1,2})\\k<s>|/(?<m2>\\d{1,2})-)(?<y>${YEAR})`,
    (g, context) => day(g.d, g.m ?? g.m2, g.y, context),
  ),
  rule(
    'full day, short year',
    'ngày 5/3/25',
    `${CUE}(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{2})`,
    (g, context) => dayValue(fullYear(g.y ?? ''), Number(g.m), Number(g.d), context),
  ),
  rule(
    'day in words',
    'ngày 5 tháng 3 năm 2025',
    `(?:${CUE})?(?<d>\\d{1,2}),? tháng (?<m>${MONTH})(?<y>${YEAR_WORDS}|[/.-]${YEAR}| ${YEAR}(?! \\p{L}))?`,
    (g, context) => day(g.d, g.m, g.y, context),
  ),
  rule(
    'day and month',
    'sáng 26/2',
    `${CUE}(?<d>\\d{1,2}) ?(?<s>[/.-]) ?(?<m>\\d{1,2})(?<y>${YEAR_WORDS})?`,
    (g, context) =>
      /^\p{L}*(?:ngày|hôm)|giờ|\dh/u.test(context.written) ||
      g.s !== '-' ||
      context.style.has('-') ||
      !/^(?:thứ|chủ)/.test(context.written)
        ? day(g.d, g.m, g.y, context)
        : undefined,
  ),
  rule('day and month, bare', '26/12', '(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})', bare),
  rule(
    'day and month of a year',
    '26/12 năm ngoái',
    `(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})(?<y>${YEAR_WORDS})`,
    (g, context) => day(g.d, g.m, g.y, context),
  ),
  rule('day of this month', 'ngày 23 tháng này', `${CUE}(?<d>\\d{1,2}) tháng (?<w>này|trước|tới|sau)`, (g, context) => {
    if (!context.reference) return { value: null, grain: 'day' };
    const shift = g.w === 'này' ? 0 : g.w === 'trước' ? -1 : 1;
    const at = new Date(
      Date.UTC(Number(context.reference.slice(0, 4)), Number(context.reference.slice(5, 7)) - 1 + shift, 1),
    );
    return dayValue(at.getUTCFullYear(), at.getUTCMonth() + 1, Number(g.d), context);
  }),
];
