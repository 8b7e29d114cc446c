import { BARE_RULES } from './bare.ts';
import { DAY_RULES } from './days.ts';
import { HOLIDAY_RULES } from './holidays.ts';
import { LUNAR_RULES } from './lunar.ts';
import { PERIOD_RULES } from './periods.ts';
import { RANGE_RULES } from './ranges.ts';
import { RELATIVE_RULES } from './relative.ts';
import { WEEKDAY_RULES } from './weekdays.ts';
import { YEAR_RULES } from './years.ts';

/** Every form; of those that match at one place the longest wins, of equals the first. */
export const DATE_RULES = [
  ...LUNAR_RULES,
  ...HOLIDAY_RULES,
  ...RANGE_RULES,
  ...DAY_RULES,
  ...BARE_RULES,
  ...PERIOD_RULES,
  ...YEAR_RULES,
  ...WEEKDAY_RULES,
  ...RELATIVE_RULES,
];
