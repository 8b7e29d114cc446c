import { type DateValue, isoDay, isoWeek, nearestDay, nearestMonth, shiftDay, shiftMonth } from './calendar.ts';

/** One form of date expression: `example` shows it; groups of `pattern` go to `read`; `reference` is the day of publication. */
export interface DateRule {
  name: string;
  example: string;
  pattern: RegExp;
  /** undefined: looks like the form but is no date (month 13). */
  read: (groups: Record<string, string | undefined>, reference: string | undefined) => DateValue | undefined;
}

const HEAD =
  '(?:(?:\\d{1,2}(?:h|g| giờ)(?: ?\\d{1,2}(?: phút)?)?,? )?(?:(?:rạng sáng|sáng sớm|sáng|trưa|chiều tối|chiều|tối|đêm)(?: nay)?,? )?(?:(?:và|của) )?(?:các )?(?:ngày |mùng )?)';
const CUE = `(?=(?:\\d{1,2}(?:h|g| giờ)|rạng|sáng|trưa|chiều|tối|đêm|ngày|các ngày))${HEAD}`;
const SEP = '\\s?[/.-]\\s?';
const rule = (name: string, example: string, source: string, read: DateRule['read']): DateRule => ({
  name,
  example,
  read,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${source}(?![\\p{L}\\p{N}]|[/.,-]\\d)`, 'giu'),
});

const day = (y: string | undefined, m: string | undefined, d: string | undefined, ref: string | undefined) => {
  const month = Number(m);
  const date = Number(d);
  if (isoDay(2000, month, date) === null) return undefined;
  const value = y ? isoDay(Number(y), month, date) : ref ? nearestDay(month, date, ref) : null;
  return { value, grain: 'day' } as DateValue;
};
const relative =
  (value: (ref: string) => string, grain: DateValue['grain']): DateRule['read'] =>
  (_g, ref) => ({
    value: ref ? value(ref) : null,
    grain,
  });
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const yearOf = (ref: string, gap = 0) => String(Number(ref.slice(0, 4)) + gap);

/** The forms, most telling first; of overlapping finds the longest wins. */
export const DATE_RULES: DateRule[] = [
  rule(
    'day-range',
    'ngày 8-9/5/2025',
    `${CUE}(?<d1>\\d{1,2})(?:\\s?[-–]\\s?| và | đến(?: ngày)? )(?<d2>\\d{1,2})[/.](?<m>\\d{1,2})(?:[/.](?<y>\\d{4}))?`,
    (g, ref) => {
      const a = day(g.y, g.m, g.d1, ref);
      const b = day(g.y, g.m, g.d2, ref);
      if (!a || !b || Number(g.d1) >= Number(g.d2)) return undefined;
      return { value: a.value && b.value ? `${a.value}/${b.value}` : null, grain: 'interval' };
    },
  ),
  rule(
    'full-day',
    '20h ngày 5/3/2025',
    `${HEAD}(?<d>\\d{1,2})${SEP}(?<m>\\d{1,2})${SEP}(?<y>(?:19|20)\\d{2})`,
    (g, ref) => day(g.y, g.m, g.d, ref),
  ),
  rule(
    'full-day-words',
    'ngày 5 tháng 3 năm 2025',
    `${HEAD}(?<d>\\d{1,2}) tháng (?<m>\\d{1,2})(?:,? năm (?<y>\\d{4})|[/-](?<y2>\\d{4}))?`,
    (g, ref) => day(g.y ?? g.y2, g.m, g.d, ref),
  ),
  rule('day-month', 'sáng 26/2', `${CUE}(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})(?: năm (?<y>\\d{4}))?`, (g, ref) =>
    day(g.y, g.m, g.d, ref),
  ),
  rule(
    'day-month-slash',
    '26/12',
    '(?<!(?:vòng|tỷ số|số) )(?<d>\\d{1,2})/(?<m>\\d{1,2})(?! (?:số|giờ|tuổi|điểm|trận))',
    (g, ref) => (`${g.d}/${g.m}` === '24/7' || Number(g.d) < Number(g.m) ? undefined : day(undefined, g.m, g.d, ref)),
  ),
  rule(
    'month-year',
    'cuối tháng 3/2025',
    '(?:đầu |giữa |cuối )?tháng (?<m>\\d{1,2})(?:\\s?[/.-]\\s?| năm |, năm )(?<y>\\d{4})',
    (g) =>
      Number(g.m) >= 1 && Number(g.m) <= 12
        ? { value: `${g.y}-${String(Number(g.m)).padStart(2, '0')}`, grain: 'month' }
        : undefined,
  ),
  rule('month', 'tháng 3', '(?:đầu |giữa |cuối )?(?<!\\d )tháng (?<m>1[0-2]|0?[1-9])', (g, ref) => ({
    value: ref ? nearestMonth(Number(g.m), ref) : null,
    grain: 'month',
  })),
  rule('quarter', 'quý II/2025', 'quý (?<q>IV|III|II|I|[1-4])(?:\\s?[/-]\\s?| năm )(?<y>\\d{4})', (g) => ({
    value: `${g.y}-Q${ROMAN[(g.q ?? '').toLowerCase()]}`,
    grain: 'quarter',
  })),
  rule(
    'year-range',
    'giai đoạn 2019 - 2023',
    '(?:(?:nhiệm kỳ|giai đoạn|năm học|niên khóa|thời kỳ|(?:các )?năm) )(?<a>(?:19|20)\\d{2})(?:\\s?[-–]\\s?| đến (?:năm )?)(?<b>(?:19|20)\\d{2})',
    (g) => (Number(g.a) < Number(g.b) ? { value: `${g.a}/${g.b}`, grain: 'interval' } : undefined),
  ),
  rule('year', 'cuối năm 2025', '(?:đầu |giữa |cuối )?năm (?<y>1\\d{3}|20\\d{2}|21\\d{2})', (g) => ({
    value: g.y ?? null,
    grain: 'year',
  })),
  rule('decade', 'thập niên 90', '(?:những năm|thập niên|thập kỷ) (?<c>19|20)?(?<x>\\d)0', (g) => ({
    value: `${g.c ?? (Number(g.x) >= 3 ? '19' : '20')}${g.x}X`,
    grain: 'decade',
  })),
  rule('century', 'thế kỷ 21', 'thế kỷ (?:thứ )?(?<n>\\d{1,2})', (g) =>
    Number(g.n) >= 1 && Number(g.n) <= 22
      ? { value: `${String(Number(g.n) - 1).padStart(2, '0')}XX`, grain: 'century' }
      : undefined,
  ),
  rule(
    'today',
    'hôm nay',
    '(?:(?:sáng|trưa|chiều|tối|đêm) (?:hôm )?nay|(?:ngày )?hôm nay)',
    relative((ref) => ref.slice(0, 10), 'day'),
  ),
  rule(
    'yesterday',
    'tối qua',
    '(?:(?:sáng|trưa|chiều|tối|đêm) )?(?:ngày )?hôm qua|(?:tối|đêm|chiều) qua',
    relative((ref) => shiftDay(ref, -1), 'day'),
  ),
  rule(
    'tomorrow',
    'ngày mai',
    '(?:(?:sáng|trưa|chiều|tối|đêm) mai|ngày mai)',
    relative((ref) => shiftDay(ref, 1), 'day'),
  ),
  rule(
    'last-week',
    'tuần trước',
    'tuần (?:trước|qua)',
    relative((ref) => isoWeek(ref, -1), 'week'),
  ),
  rule(
    'this-week',
    'tuần này',
    'tuần này',
    relative((ref) => isoWeek(ref, 0), 'week'),
  ),
  rule(
    'next-week',
    'tuần tới',
    'tuần (?:tới|sau)',
    relative((ref) => isoWeek(ref, 1), 'week'),
  ),
  rule(
    'last-month',
    'tháng trước',
    'tháng trước',
    relative((ref) => shiftMonth(ref, -1), 'month'),
  ),
  rule(
    'this-month',
    'tháng này',
    'tháng này',
    relative((ref) => shiftMonth(ref, 0), 'month'),
  ),
  rule(
    'last-year',
    'năm ngoái',
    'năm ngoái',
    relative((ref) => yearOf(ref, -1), 'year'),
  ),
  rule(
    'this-year',
    'năm nay',
    'năm nay',
    relative((ref) => yearOf(ref), 'year'),
  ),
];
