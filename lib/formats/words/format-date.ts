import type { Grain } from '../../entities/entities.ts';

export type DateLocale = 'vi' | 'en';

/** One shape of value with the words for it. The first that fits wins; `m` holds the named groups of the pattern. */
interface Shape {
  /** A value of this shape, for the reader of the table and for the test. */
  example: string;
  pattern: RegExp;
  vi: (m: Parts) => string;
  en: (m: Parts) => string;
}

type Parts = Record<string, string>;

const EN_MONTHS = 'January February March April May June July August September October November December'.split(' ');
const EN_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const VI_DAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

const SHAPES: readonly Shape[] = [
  {
    example: '2022-12-01',
    pattern: /^(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?:[T ].*)?$/,
    vi: ({ y, m, d }) => `${weekday(VI_DAYS, y, m, d)}, ${Number(d)} tháng ${Number(m)} năm ${Number(y)}`,
    en: ({ y, m, d }) => `${weekday(EN_DAYS, y, m, d)}, ${Number(d)} ${enMonth(m)} ${Number(y)}`,
  },
  {
    example: '2022-12',
    pattern: /^(?<y>\d{4})-(?<m>0[1-9]|1[0-2])$/,
    vi: ({ y, m }) => `tháng ${Number(m)} năm ${Number(y)}`,
    en: ({ y, m }) => `${enMonth(m)} ${Number(y)}`,
  },
  {
    example: '2025-W47',
    pattern: /^(?<y>\d{4})-W(?<w>\d\d)$/,
    vi: ({ y, w }) => `tuần ${Number(w)} năm ${Number(y)}`,
    en: ({ y, w }) => `week ${Number(w)} of ${Number(y)}`,
  },
  {
    example: '2025-Q2',
    pattern: /^(?<y>\d{4})-Q(?<q>[1-4])$/,
    vi: ({ y, q }) => `quý ${['I', 'II', 'III', 'IV'][Number(q) - 1]} năm ${Number(y)}`,
    en: ({ y, q }) => `quarter ${q} of ${Number(y)}`,
  },
  {
    example: '2025-H1',
    pattern: /^(?<y>\d{4})-H(?<h>[12])$/,
    vi: ({ y, h }) => `nửa ${h === '1' ? 'đầu' : 'cuối'} năm ${Number(y)}`,
    en: ({ y, h }) => `${h === '1' ? 'first' : 'second'} half of ${Number(y)}`,
  },
  {
    example: '2022',
    pattern: /^(?<y>\d{4})$/,
    vi: ({ y }) => `năm ${Number(y)}`,
    en: ({ y }) => `${Number(y)}`,
  },
  {
    // ISO 8601 counts a year 0: -0178 is 179 before Christ.
    example: '-0178',
    pattern: /^-(?<y>\d{4})$/,
    vi: ({ y }) => `năm ${Number(y) + 1} trước Công nguyên`,
    en: ({ y }) => `${Number(y) + 1} BC`,
  },
  {
    example: '199X',
    pattern: /^(?<t>\d{3})X$/i,
    vi: ({ t }) => `thập niên ${Number(t)}0`,
    en: ({ t }) => `the ${Number(t)}0s`,
  },
  {
    // Written as the first two digits of its years: 19XX is the twentieth century.
    example: '19XX',
    pattern: /^(?<c>\d\d)XX$/i,
    vi: ({ c }) => `thế kỷ ${Number(c) + 1}`,
    en: ({ c }) => `the ${ordinal(Number(c) + 1)} century`,
  },
  {
    example: '--09-02',
    pattern: /^(?:--|XXXX-)(?<m>0[1-9]|1[0-2])-(?<d>\d\d)$/,
    vi: ({ m, d }) => `${Number(d)} tháng ${Number(m)}`,
    en: ({ m, d }) => `${Number(d)} ${enMonth(m)}`,
  },
];

/**
 * A date value in words, at the grain that it has. A value of no shape that we know, or no real day, comes back as it is: better the bare
 * ISO text than an invented date. Never throws.
 * @param value ISO 8601 as in `DateRef.value`, or the article's `publishedAt` (a time of day is left out)
 * @example formatDateValue('2022-12-01', 'day', 'vi') // thứ Năm, 1 tháng 12 năm 2022
 * @example formatDateValue('2019/2023', 'interval', 'vi') // từ năm 2019 đến năm 2023
 */
export function formatDateValue(value: string, grain: Grain, locale: DateLocale): string {
  const slash = value.indexOf('/');
  if (slash < 0) return formatPoint(value, grain, locale);
  const from = value.slice(0, slash);
  const to = value.slice(slash + 1);
  const open = (end: string) => end === '' || end === '..';
  if (open(from) && open(to)) return value;
  const [since, until] = locale === 'vi' ? ['từ', 'đến'] : ['from', 'to'];
  // English sets no comma behind the day of the week here: "from Tuesday 12 to Saturday 16 March 2024".
  const point = (end: string) => formatPoint(end, grain, locale).replace(', ', locale === 'vi' ? ', ' : ' ');
  const ends = [from, to].map((end) => (open(end) ? '' : point(end)));
  const [start, end] = onceShared(ends[0] ?? '', ends[1] ?? '', locale);
  return [start && `${since} ${start}`, end && `${until} ${end}`].filter(Boolean).join(' ');
}

/** Year and month at the end of a date in words. */
const TAILS: Record<DateLocale, { year: RegExp; month: RegExp }> = {
  vi: { year: / năm \d+$/, month: / tháng \d+$/ },
  en: { year: /(?: of)? \d+$/, month: / [A-Z][a-z]+$/ },
};

/** What both ends share is said once, with the later one: "từ thứ Ba, ngày 12 đến thứ Bảy, ngày 16 tháng 3 năm 2024". */
function onceShared(from: string, to: string, locale: DateLocale): [string, string] {
  const { year, month } = TAILS[locale];
  const bare = [from, to].map((end) => end.replace(year, ''));
  if (year.exec(from)?.[0] !== year.exec(to)?.[0]) return [from, to];
  const [sinceMonth, untilMonth] = bare.map((end) => month.exec(end)?.[0]);
  const [start = ''] = bare;
  if (!sinceMonth || sinceMonth !== untilMonth) return [start, to];
  const named = (end: string) => (locale === 'vi' ? end.replace(/(?<=^|, )(?=\d)/, 'ngày ') : end);
  return [named(start.slice(0, -sinceMonth.length)), named(to)];
}

function formatPoint(value: string, grain: Grain, locale: DateLocale): string {
  // "0019" is no year that a newspaper means when the grain says century.
  if (grain === 'century' && /^\d\d$/.test(value)) return formatPoint(`${value}XX`, grain, locale);
  for (const shape of SHAPES) {
    const parts = shape.pattern.exec(value)?.groups;
    if (!parts) continue;
    if (parts.d !== undefined && !isRealDay(parts.y ?? '2000', parts.m, parts.d)) return value;
    return shape[locale](parts);
  }
  return value;
}

function utcDay(y = '', m = '', d = ''): Date {
  const date = new Date(0);
  date.setUTCFullYear(Number(y), Number(m) - 1, Number(d));
  return date;
}

function isRealDay(y?: string, m?: string, d?: string): boolean {
  const date = utcDay(y, m, d);
  return date.getUTCMonth() === Number(m) - 1 && date.getUTCDate() === Number(d);
}

function weekday(names: readonly string[], y?: string, m?: string, d?: string): string {
  return names[utcDay(y, m, d).getUTCDay()] ?? '';
}

function enMonth(m?: string): string {
  return EN_MONTHS[Number(m) - 1] ?? '';
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${tail}`;
}
