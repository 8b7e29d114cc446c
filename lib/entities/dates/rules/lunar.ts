/** Lunar days and months: the value is solar, the lunar date goes along in words. */

import {
  type DateContext,
  type Groups,
  ledRule,
  MONTH,
  monthNumber,
  onlyWhere,
  rule,
  SPAN,
  YEAR,
} from '../grammar/grammar.ts';
import { FEAST_LEAD } from '../grammar/leads.ts';
import { dayValue, interval, namedYear, nearest } from '../grammar/resolve.ts';
import { lunarMonth, lunarToSolar, solarToLunar } from '../lunar/calendar.ts';
import { lunarDayWords, lunarMonthWords } from '../lunar/words.ts';
import { YEAR_NAME, yearNamed } from '../lunar/year-name.ts';
import type { DateValue } from '../values/calendar.ts';

const PLACE = '(?:(?:đầu|giữa|cuối) )?';
const MUNG = '(?:mùng |mồng )';
/** The year of a lunar date: in figures, by "năm nay", or by its name ("năm Nhâm Dần", with "(2022)" or "2022" after it). */
export const LUNAR_YEAR = `(?: (?:năm )?${YEAR_NAME}(?: (?:năm )?(?:\\(${YEAR}\\)|${YEAR})| ?[-–] ?${YEAR})?| năm (?:${YEAR}|nay|ngoái|trước|sau|tới)| ${YEAR})`;
const TAIL = '(?<t> âm lịch| \\(âm lịch\\)| al(?![\\p{L}]))';

/** The lunar year that words say; undefined when they say none or the name alone does not tell which. */
export function lunarYear(words: string | undefined, context: DateContext): number | undefined {
  if (!words) return undefined;
  if (/\d{4}|nay|ngoái|trước|tới|năm sau/.test(words)) return namedYear(words.replace(/[()]/g, ''), context);
  // "sinh năm 1870 (năm Canh Ngọ)": the year before it says which.
  const said =
    context.previous?.value.grain === 'year' && /^ \($/.test(context.previous.gap)
      ? context.previous.value.value
      : null;
  const near = said ? Number(said) : context.reference ? Number(context.reference.slice(0, 4)) : undefined;
  const year = near === undefined ? undefined : yearNamed(words.replace(/^ (?:năm )?/, ''), near);
  if (year === undefined || near === undefined) return undefined;
  // "Tết Mậu Thân" of a paper of 2026 is 1968, and not yet 2028: nobody names a year so far ahead.
  if (!said && year > near + 1) return year - 60;
  return Math.abs(year - near) <= 12 ? year : undefined;
}

/** No lunar date is without one of these. */
const MOON = new RegExp(`mùng|mồng|rằm|giêng|chạp|nhuận|âm lịch| al(?![a-zà-ỹ])|${YEAR_NAME}`);

/** A lunar day; without a year the one nearest to publication. Day 30 of a short month is its last, the 29th. */
export function lunarDay(
  day: number,
  month: number,
  year: number | undefined,
  context: DateContext,
  leap = false,
): DateValue | undefined {
  if (!(day >= 1 && day <= 30 && month >= 1 && month <= 12)) return undefined;
  const at = (y: number) =>
    lunarToSolar({ year: y, month, day, leap }) ??
    (day === 30 ? lunarToSolar({ year: y, month, day: 29, leap }) : null);
  const value = year === undefined ? nearest(at, besideSolar(context)) : at(year);
  const known = value === null ? year : solarToLunar(value)?.year;
  return { value, grain: 'day', lunar: lunarDayWords({ day, month, leap, year: known }) };
}

/** "3-2-2019 (nhằm 29 tháng Chạp)": a lunar date that explains a solar one is near that, not near the day of publication. */
function besideSolar(context: DateContext): DateContext {
  const { previous } = context;
  const day = /^\d{4}-\d\d-\d\d/.exec(previous?.value.value ?? '')?.[0];
  return day && /^,? ?\((?:tức|nhằm|từ|ngày| )*$/.test(previous?.gap ?? '')
    ? { ...context, reference: day, direction: 0 }
    : context;
}

/** A whole lunar month, from its first to its last day. */
function wholeMonth(g: Groups, context: DateContext): DateValue {
  const month = monthNumber(g.m);
  const year = lunarYear(g.y, context);
  const first =
    year === undefined
      ? nearest((y) => lunarMonth(y, month)?.[0] ?? null, context)
      : (lunarMonth(year, month, !!g.n)?.[0] ?? null);
  const at =
    first === null
      ? null
      : [-1, 0, 1]
          .map((by) => lunarMonth(Number(first.slice(0, 4)) + by, month, !!g.n))
          .find((one) => one?.[0] === first);
  return { value: at ? at.join('/') : null, grain: 'interval', lunar: lunarMonthWords(month, !!g.n) };
}

/** These are solar in everyone's mouth, "mùng" or not. */
const SOLAR_MUNG = new Set(['2/9', '1/5', '1/6', '8/3']);
const FEW_DAYS = 3 * 86_400_000;
const bothYears = (g: Groups, context: DateContext) => lunarYear(g.y, context);

export const LUNAR_RULES = onlyWhere(MOON, [
  ledRule(
    'lunar range',
    'từ mùng 4 đến 16 tháng Giêng',
    FEAST_LEAD,
    `(?<k1>${MUNG})?(?<d1>\\d{1,2})(?: tháng (?<m1>${MONTH})|[/.-](?<n1>\\d{1,2}))?(?:${SPAN}| và )(?:hết )?(?:ngày )?(?<k2>${MUNG})?(?<d2>\\d{1,2})(?: tháng |[/.-])(?<m2>${MONTH})(?<y>${LUNAR_YEAR})?${TAIL}?`,
    (g, c) => {
      if (!(g.t || g.k1 || g.k2 || /giêng|chạp/.test(`${g.m1} ${g.m2}`))) return undefined;
      const year = bothYears(g, c);
      const [m1, m2] = [monthNumber(g.m1 ?? g.n1 ?? g.m2), monthNumber(g.m2)];
      const to = lunarDay(Number(g.d2), m2, year, c);
      const lunarYearOf = (value: string | null | undefined) =>
        value ? [0, 1].map((by) => Number(value.slice(0, 4)) - by) : [];
      const from = lunarYearOf(to?.value)
        .map((y) => lunarDay(Number(g.d1), m1, y, c))
        .find(
          (one) =>
            one?.value && to?.value && one.value < to.value && Date.parse(to.value) - Date.parse(one.value) < 2e10,
        );
      const joined = interval(from ?? lunarDay(Number(g.d1), m1, year, c), to);
      return joined && to?.lunar
        ? { ...joined, lunar: `${lunarDayWords({ day: Number(g.d1), month: m1, leap: false })} – ${to.lunar}` }
        : undefined;
    },
  ),
  ledRule(
    'lunar day',
    'mùng 10/3 âm lịch',
    FEAST_LEAD,
    `(?<k>${MUNG})?(?<d>\\d{1,2})(?: tháng |[/.-])(?<m>${MONTH})(?<n> nhuận)?(?<y>${LUNAR_YEAR}|[/-]${YEAR}(?= âm lịch| \\(âm))?(?:${TAIL}(?<z>${LUNAR_YEAR})?)?`,
    (g, c) => {
      const known =
        g.t ||
        g.n ||
        /giêng|chạp/.test(g.m ?? '') ||
        (g.y !== undefined && !/^[/ -](?:năm )?(?:\d|nay|ngoái|trước|sau|tới)/.test(g.y));
      if (!known && g.k && SOLAR_MUNG.has(`${g.d}/${g.m}`))
        return dayValue(namedYear(g.y, c), Number(g.m), Number(g.d), c);
      if (!known && !g.k) return undefined;
      // "Sáng mùng 2/12, …" in a paper of 2 December
      const solar =
        known || !/\d[/.-]/.test(c.written) ? undefined : dayValue(namedYear(g.y, c), Number(g.m), Number(g.d), c);
      if (solar?.value && c.reference && Math.abs(Date.parse(solar.value) - Date.parse(c.reference)) <= FEW_DAYS)
        return solar;
      return lunarDay(Number(g.d), monthNumber(g.m), lunarYear(g.y ?? g.z, c), c, !!g.n);
    },
  ),
  ledRule(
    'full moon',
    'rằm tháng Giêng',
    FEAST_LEAD,
    `rằm tháng (?<m>${MONTH})(?<n> nhuận)?(?<y>${LUNAR_YEAR})?${TAIL}?`,
    (g, c) => lunarDay(15, monthNumber(g.m), lunarYear(g.y, c), c, !!g.n),
  ),
  ledRule('lunar day alone', 'mùng 5', FEAST_LEAD, `(?:mùng |mồng )(?<d>10|[1-9])`, (g, c) => {
    // The one of these days; "mùng 1 và rằm" come back every month.
    if (
      !c.reference ||
      /(?:các|mỗi|những|hằng|hàng|vào) (?:ngày )?$/.test(c.before) ||
      /^(?:,| và| hay| hoặc| âm| đến| -) ?(?!\p{L}* ?nay)/u.test(c.after)
    )
      return undefined;
    const today = solarToLunar(c.reference);
    if (!today) return undefined;
    const { year, month, leap } = today;
    const months = [
      { year, month, leap },
      month === 12 ? { year: year + 1, month: 1, leap: false } : { year, month: month + 1, leap: false },
    ];
    const days = months.map((at) => lunarDay(Number(g.d), at.month, at.year, c, at.leap));
    const away = (day: DateValue | undefined) =>
      day?.value ? Math.abs(Date.parse(day.value) - Date.parse(c.reference ?? '')) : Number.POSITIVE_INFINITY;
    return away(days[0]) <= away(days[1]) ? days[0] : days[1];
  }),
  rule('lunar month', 'tháng Giêng', `${PLACE}tháng (?:giêng|chạp)(?<y>${LUNAR_YEAR})?${TAIL}?`, (g, c) =>
    wholeMonth({ ...g, m: c.written.toLowerCase().includes('giêng') ? 'giêng' : 'chạp' }, c),
  ),
  rule(
    'lunar month by number',
    'tháng 7 âm lịch',
    `${PLACE}tháng (?<m>${MONTH})(?<n> nhuận)?${TAIL}(?<y>${LUNAR_YEAR})?`,
    wholeMonth,
  ),
  rule(
    'year by its name',
    'năm Ất Tỵ 2025',
    `${PLACE}(?:năm mới|năm|xuân|mùa xuân)(?: âm lịch)? ${YEAR_NAME}(?:,? (?:\\((?<y>${YEAR})\\)|(?<z>${YEAR}))| ?[-–] ?(?<w>${YEAR}))?`,
    (g, c) => {
      const year =
        (g.y ?? g.z ?? g.w)
          ? Number(g.y ?? g.z ?? g.w)
          : lunarYear(c.written.toLowerCase().replace(/^.*(?:năm mới|năm|xuân)(?: âm lịch)?(?= )/, ''), c);
      return { value: year === undefined ? null : String(year), grain: 'year' };
    },
  ),
]);
