/** Named days with their year, their number or their day: "Giáng sinh 2024", "Quốc khánh 2/9", "mùng 3 Tết", "Tết Bính Ngọ". */

import { type DateContext, type DateRule, ledRule, onlyWhere, rule, SPAN, YEAR } from '../grammar/grammar.ts';
import { FEAST_LEAD } from '../grammar/leads.ts';
import { interval, namedYear, nearest } from '../grammar/resolve.ts';
import { isoDay } from '../values/calendar.ts';
import { dayOf, recurring } from './days.ts';
import { LUNAR_YEAR, lunarDay, lunarYear } from './lunar.ts';

/** Solar days by name. The longer name stands first. */
const SOLAR: readonly (readonly [names: string, month: number, day: number])[] = [
  ['quốc khánh', 9, 2],
  ['giáng sinh|noel', 12, 25],
  ['quốc tế lao động', 5, 1],
  ['quốc tế thiếu nhi', 6, 1],
  ['quốc tế phụ nữ', 3, 8],
  ['phụ nữ việt nam', 10, 20],
  ['nhà giáo việt nam|nhà giáo', 11, 20],
  ['thầy thuốc việt nam', 2, 27],
  ['doanh nhân việt nam', 10, 13],
  ['thương binh[ -–]+liệt sĩ', 7, 27],
  ['báo chí cách mạng việt nam', 6, 21],
  ['giải phóng miền nam|thống nhất đất nước', 4, 30],
  ['tết dương lịch|tết tây', 1, 1],
  ['valentine', 2, 14],
  ['halloween', 10, 31],
];
/** Lunar days by name. */
const LUNAR: readonly (readonly [names: string, month: number, day: number])[] = [
  ['giỗ tổ hùng vương|giỗ tổ', 3, 10],
  ['tết nguyên tiêu', 1, 15],
  ['tết trung thu|trung thu', 8, 15],
  ['lễ vu lan|vu lan', 7, 15],
  ['tết đoan ngọ|đoan ngọ', 5, 5],
  ['phật đản', 4, 15],
  ['vía thần tài', 1, 10],
];
const names = (table: readonly (readonly [string, number, number])[]) => table.map(([name]) => name).join('|');
const found = (table: typeof SOLAR, name: string | undefined) =>
  table.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name ?? ''));

const HEAD = '(?:(?:ngày|lễ|đêm) )?';
const OF_YEAR = `(?: (?:của )?năm (?:${YEAR}|nay|ngoái|trước|sau|tới)| ${YEAR})`;
const MUNG = '(?:mùng |mồng )';

/** A day of Tết: "mùng 3" of the first month, "29 Tết" of the last month before it. */
function tetDay(day: number, first: boolean, words: string | undefined, context: DateContext) {
  if (first) return lunarDay(day, 1, lunarYear(words, context), context);
  if (day < 20 || day > 30) return undefined;
  const year = lunarYear(words, context);
  return lunarDay(day, 12, year === undefined ? undefined : year - 1, context);
}

export const HOLIDAY_RULES: DateRule[] = [
  rule(
    'named day and its number',
    'Quốc khánh 2/9',
    `${HEAD}(?:${names(SOLAR)}) (?:ngày )?(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})(?<y>[/.-]${YEAR}|${OF_YEAR})?`,
    (g, c) => (recurring(c) ? undefined : dayOf(g.d, g.m, g.y, c)),
  ),
  rule('named day of a year', 'Giáng sinh 2024', `${HEAD}(?<n>${names(SOLAR)})(?<y>${OF_YEAR})`, (g, c) => {
    const [, month = 0, day = 0] = found(SOLAR, g.n) ?? [];
    // At the turn of the year "Tết dương lịch năm nay" is the one that comes or has just been.
    if (month === 1 && /năm nay/.test(g.y ?? ''))
      return { value: nearest((y) => isoDay(y, month, day), { ...c, direction: 0 }), grain: 'day' };
    const year = namedYear(g.y, c);
    return { value: year === undefined ? null : isoDay(year, month, day), grain: 'day' };
  }),
  rule('named lunar day of a year', 'Trung thu năm nay', `${HEAD}(?<n>${names(LUNAR)})(?<y>${LUNAR_YEAR})`, (g, c) => {
    const [, month = 0, day = 0] = found(LUNAR, g.n) ?? [];
    return lunarDay(day, month, lunarYear(g.y, c), c);
  }),
  rule(
    'named lunar day and its number',
    'Giỗ Tổ 10/3',
    `${HEAD}(?:${names(LUNAR)}) (?:ngày )?(?<d>\\d{1,2})[/.-](?<m>\\d{1,2})(?: âm lịch)?(?<y>${LUNAR_YEAR})?`,
    (g, c) => lunarDay(Number(g.d), Number(g.m), lunarYear(g.y, c), c),
  ),
  ...onlyWhere(/tết/, [
    ledRule(
      'day of Tết',
      'mùng 1 Tết',
      FEAST_LEAD,
      `(?:(?<k>${MUNG})(?<d>\\d{1,2})|(?<e>2\\d|30)) tết(?: nguyên đán| âm lịch)?(?<y>${LUNAR_YEAR})?`,
      (g, c) => (g.k ? tetDay(Number(g.d), true, g.y, c) : tetDay(Number(g.e), false, g.y, c)),
    ),
    ledRule(
      'days of Tết',
      'từ 29 đến mùng 5 Tết',
      FEAST_LEAD,
      `(?<k1>${MUNG})?(?<d1>\\d{1,2})(?: tết)?(?: tháng (?:chạp|giêng))?(?:${SPAN}| và )(?:hết )?(?:ngày )?(?<k2>${MUNG})?(?<d2>\\d{1,2}) tết(?: nguyên đán)?(?<y>${LUNAR_YEAR})?`,
      (g, c) => {
        const late = Number(g.d1) >= 20;
        const from = tetDay(Number(g.d1), !late, g.y, c);
        const to = tetDay(Number(g.d2), !late || !!g.k2, g.y, c);
        const joined = g.k1 || g.k2 || late ? interval(from, to) : undefined;
        return joined && to?.lunar ? { ...joined, lunar: `${from?.lunar} – ${to.lunar}` } : undefined;
      },
    ),
    rule(
      'Tết of a year',
      'Tết Bính Ngọ',
      `tết(?: nguyên đán| âm lịch| cổ truyền)*(?:,? xuân)?(?<y>${LUNAR_YEAR}| này| sắp tới)`,
      (g, c) => {
        const near = nearest((y) => lunarDay(1, 1, y, c)?.value ?? null, c);
        const year = / (?:này|sắp tới|năm nay)$/.test(g.y ?? '')
          ? near
            ? Number(near.slice(0, 4))
            : undefined
          : lunarYear(g.y, c);
        return lunarDay(1, 1, year, year === undefined ? { ...c, reference: undefined } : c);
      },
    ),
  ]),
];
