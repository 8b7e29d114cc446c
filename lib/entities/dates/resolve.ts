/** From day, month and the year that may be missing to a value: the nearest year, the direction of the sentence, the year in sight. */
import { type DateValue, isoDay, nearestDay, nearestMonth, shiftMonth } from './calendar.ts';
import type { DateContext } from './grammar.ts';

const two = (n: number) => String(n).padStart(2, '0');

/** A year of two digits: "97" is 1997, "25" is 2025. */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year > 50 ? 1900 + year : 2000 + year;
}

/** The year that words like "năm ngoái" mean, or the year written; undefined when nothing is said or it cannot be known. */
export function namedYear(words: string | undefined, context: DateContext): number | undefined {
  if (!words) return undefined;
  const written = /\d{4}|\d{2}$/.exec(words)?.[0];
  if (written) return fullYear(written);
  if (!context.reference) return undefined;
  const year = Number(context.reference.slice(0, 4));
  if (/ngoái|trước|qua/.test(words)) return year - 1;
  if (/sau|tới/.test(words)) return year + 1;
  return year;
}

/** The year to take when none is written, for something `month` far from publication; undefined: the nearest. */
function yearInSight(context: DateContext): number | undefined {
  const { sentenceYear, reference } = context;
  if (sentenceYear === undefined) return undefined;
  // A sentence that tells of years ago stays there: "Năm 1975, ... ngày 30/4".
  return !reference || Math.abs(sentenceYear - Number(reference.slice(0, 4))) >= 2 ? sentenceYear : undefined;
}

/** ISO day of a date without a year, or null when neither the text nor the day of publication tells it. */
export function dayWithoutYear(month: number, day: number, context: DateContext): string | null {
  const seen = yearInSight(context);
  if (seen !== undefined) return isoDay(seen, month, day);
  const { reference, direction } = context;
  if (!reference) return null;
  const nearest = nearestDay(month, day, reference);
  if (!nearest || direction === 0) return nearest;
  const gap = (Date.parse(nearest) - Date.parse(reference)) / 86_400_000;
  const wrong = direction > 0 ? gap < -90 : gap > 90;
  return wrong ? isoDay(Number(nearest.slice(0, 4)) + direction, month, day) : nearest;
}

/** ISO month of a month without a year, like `dayWithoutYear`. */
export function monthWithoutYear(month: number, context: DateContext): string | null {
  const seen = yearInSight(context);
  if (seen !== undefined) return `${seen}-${two(month)}`;
  const { reference, direction } = context;
  if (!reference) return null;
  const nearest = nearestMonth(month, reference);
  if (!nearest || direction === 0) return nearest;
  const gap =
    (Number(nearest.slice(0, 4)) - Number(reference.slice(0, 4))) * 12 + month - Number(reference.slice(5, 7));
  return direction > 0 && gap < -3
    ? shiftMonth(`${nearest}-01`, 12)
    : direction < 0 && gap > 3
      ? shiftMonth(`${nearest}-01`, -12)
      : nearest;
}

/** A day value; undefined when the calendar has no such day. */
export function dayValue(
  year: number | undefined,
  month: number,
  day: number,
  context: DateContext,
): DateValue | undefined {
  if (isoDay(year ?? 2000, month, day) === null) return undefined;
  return { value: year === undefined ? dayWithoutYear(month, day, context) : isoDay(year, month, day), grain: 'day' };
}

/** A month value; undefined for month 13. */
export function monthValue(year: number | undefined, month: number, context: DateContext): DateValue | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  return { value: year === undefined ? monthWithoutYear(month, context) : `${year}-${two(month)}`, grain: 'month' };
}

/** From one value to another; undefined when the end lies before the start (then it is no range). */
export function interval(from: DateValue | undefined, to: DateValue | undefined): DateValue | undefined {
  if (!from || !to) return undefined;
  if (from.value === null || to.value === null) return { value: null, grain: 'interval' };
  return from.value < to.value ? { value: `${from.value}/${to.value}`, grain: 'interval' } : undefined;
}
