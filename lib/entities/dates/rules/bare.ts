/** Pairs of numbers that no word calls a day: "từ 12-8", "26/12 năm ngoái". */

import { type DateRule, rule } from '../grammar/grammar.ts';
import { solarToLunar } from '../lunar/calendar.ts';
import { isDay } from './bare-day.ts';
import { COUNTS } from './bare-day-signs.ts';
import { dayOf, recurring, YEAR_TAIL } from './days.ts';
import { lunarDay } from './lunar.ts';

export const BARE_RULES: DateRule[] = [
  rule('day and month, bare', '26/12', '(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})', (g, context) => {
    if (recurring(context) || !isDay(g, context)) return undefined;
    // "16.2 (tức 29.12)": what explains a solar day by a lunar one.
    const lunar =
      /(?:tức|nhằm)(?: ngày)? $/.test(context.before) && context.lastDay ? solarToLunar(context.lastDay) : null;
    if (lunar && lunar.day === Number(g.d) && lunar.month === Number(g.m))
      return lunarDay(lunar.day, lunar.month, lunar.year, context);
    return dayOf(g.d, g.m, undefined, context);
  }),
  rule(
    'day and month of a year',
    '26/12 năm ngoái',
    `(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})(?<y>${YEAR_TAIL})`,
    (g, context) =>
      (g.s === '-' && /trước|sau|tới|^ \d/.test(g.y ?? '')) ||
      (g.s !== '/' && /^ \d/.test(g.y ?? '')) ||
      COUNTS.test(context.before)
        ? undefined
        : dayOf(g.d, g.m, g.y, context),
    /\d[/.-]\d{1,2}(?:,? (?:năm|\d{4})|[/.-]\d{4})/,
  ),
];
