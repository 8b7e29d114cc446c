import { BARE_RULES } from './rules-bare.ts';
import { DAY_RULES } from './rules-days.ts';
import { HOLIDAY_RULES } from './rules-holidays.ts';
import { LUNAR_RULES } from './rules-lunar.ts';
import { PERIOD_RULES } from './rules-periods.ts';
import { RANGE_RULES } from './rules-ranges.ts';
import { RELATIVE_RULES } from './rules-relative.ts';
import { WEEKDAY_RULES } from './rules-weekdays.ts';
import { YEAR_RULES } from './rules-years.ts';

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
