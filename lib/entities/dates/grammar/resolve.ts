/** From day, month and the year that may be missing to a value: the nearest year, the direction of the sentence, the year in sight. */

import { type DateValue, fourFigures, isoDay, nearestDay, nearestMonth, shiftMonth } from '../values/calendar.ts';
import { BOUNDARY } from '../values/memory.ts';
import type { DateContext } from './grammar.ts';

const two = (n: number) => String(n).padStart(2, '0');
const DAY = 86_400_000;
const daysBetween = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / DAY;

/** A year of two digits: "97" is 1997, "25" is 2025. */
export function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year > 50 ? 1900 + year : 2000 + year;
}

/** The year that words like "năm ngoái" mean, or the year written; undefined when nothing is said or it cannot be known. */
export function namedYear(words: string | undefined, context: DateContext): number | undefined {
  if (!words) return undefined;
  const written = /\d{4}|\d{2,3}$/.exec(words)?.[0];
  if (written) return fullYear(written);
  // "ngày 10/3 năm ấy", "tháng 3 cùng năm": of the year that is told of.
  if (/ấy|đó|cùng/.test(words)) {
    const { sentenceYear, tellingYear, previous } = context;
    return sentenceYear ?? tellingYear ?? (Number(previous?.value.value?.slice(0, 4)) || undefined);
  }
  if (!context.reference) return undefined;
  const year = Number(context.reference.slice(0, 4));
  if (/ngoái|trước|qua/.test(words)) return year - 1;
  if (/sau|tới|sang/.test(words)) return year + 1;
  return year;
}

/** The year to take when none is written and the text speaks of another time than that of publication. */
function yearInSight(nearest: string | null, context: DateContext): number | undefined {
  const { sentenceYear, tellingYear, storyYear, reference } = context;
  // "hôm 1/6", "hồi tháng 4" are told from a day of publication, here not known, whatever year the text spoke of last.
  if (!reference && /năm (?:nay|ngoái|trước|sau|tới)$/i.test(context.written)) return undefined;
  if (!reference)
    return sentenceYear ?? (/^hôm/i.test(context.written) || /hồi $/.test(context.before) ? undefined : tellingYear);
  const here = Number(reference.slice(0, 4));
  const away = nearest ? Math.abs(daysBetween(nearest.padEnd(10, '-15').slice(0, 10), reference)) : Infinity;
  // A sentence that tells of years ago stays there: "Năm 1975, ... ngày 30/4". What only names a year on the way ("nhà vô địch năm 2016, hôm qua ...")
  // does not draw a day of these days to it.
  if (sentenceYear !== undefined && sentenceYear !== here)
    if (context.yearOpens || (Math.abs(sentenceYear - here) >= 2 && away > 10)) return sentenceYear;
  const { reviewYear, written, after, previous } = context;
  const isOfReview = reviewYear !== undefined && context.direction <= 0 && !/nay|qua|mai|tới|sau/.test(written);
  // "Mười sự kiện năm 2025": "Ngày 28/3, …"; but "ngày 1/1 tới", and what is a matter of days.
  if (isOfReview && !WHICH.test(after) && away > 10)
    if (!previous || BOUNDARY.test(previous.gap) || !((previous.value.value ?? '') > `${reviewYear + 1}`))
      return reviewYear;
  // So does a story over several sentences, where the day is not one of these weeks.
  const far = away > 45 && !WHICH.test(after);
  return storyYear !== undefined && here - storyYear >= 2 && far && context.direction <= 0 ? storyYear : undefined;
}

/** "dự kiến diễn ra từ", "sẽ khai mạc vào ngày": the date itself is the plan. */
const PLAN =
  /(?:chậm nhất|muộn nhất|hạn chót)(?: là)?(?: đến| vào| trước)?(?: hết)?(?: ngày)? $|(?:dự kiến|sẽ|sắp)(?: \p{L}+){0,4},? (?:từ|vào|trong \d+ ngày, từ) (?:ngày )?$/u;

/** "ngày 1/3 tới", "ngày 1/3 vừa qua", but not "ngày 1/3 tới thăm", "ngày 1/3 tới nay". */
export const WHICH =
  /^,? (?:(?:sắp )?(tới)|vừa (?:qua|rồi))(?: đây)?(?=$|[,.;:!?)”"…]| (?:tại|ở|sẽ|là|và|để|nhằm|với|theo|trong|của|nếu|do|thì|có|được|bị|đã|khi|cho|vì)(?![a-zà-ỹ]))/;

/** "từ ngày 15/1 đến nay", "kể từ tháng 2 tới giờ": it has been, however near the next one is. */
const SO_FAR = /^,? (?:cho )?(?:đến|tới) (?:nay|giờ|bây giờ|hiện tại)(?!\p{L})/u;

/** Days that are looked forward to long before. */
const FEASTS = new Set(['30/4', '1/5', '2/9', '20/11', '25/12', '1/1', '8/3', '20/10', '1/6', '1/7']);

/** "hôm 26/2"; "hôm nay 9.12 đến ngày 16.12" looks ahead. */
const HOM = /^hôm(?! nay| qua)/i;

/** "bị bắt hôm 26/2", "được thả hồi tháng 3": has been, however near the next one is; but "sẽ họp hôm 26/2". */
const looksBack = ({ written, before, direction }: DateContext): boolean =>
  direction <= 0 && (HOM.test(written) || /hồi (?:đầu |giữa |cuối )?$/.test(before));

/** Days after the one told last in which a story goes on. */
const GOES_ON = 31;
/** "nhân dịp Quốc khánh 2-9": kept every year. */
const FEAST = /(?:dịp|nhân|mừng|kỷ niệm|lễ|quốc khánh)(?: |$)/;

/**
 * "Từ ngày 14 đến 18-8-1945, … Ngày 23-8, … ngày 25-8 …": the story goes on from day to day, though it is printed on one of these days.
 * Only where its first day opened a sentence: what is named on the way ("nghị quyết ngày 15/8/2018") is no story.
 */
function dayOfStory(month: number, day: number, context: DateContext): string | undefined {
  const { storyYear, storyOpens, reference, previous, direction } = context;
  if (!storyOpens || storyYear === undefined || !reference || direction > 0) return undefined;
  if (FEAST.test(context.before) || FEAST.test(context.written.toLowerCase())) return undefined;
  if (Number(reference.slice(0, 4)) - storyYear < 2) return undefined;
  const last = previous?.value.value?.slice(-10) ?? '';
  const next = isoDay(storyYear, month, day);
  if (!next || !last.startsWith(`${storyYear}-`) || last.length < 10) return undefined;
  const gap = daysBetween(next, last);
  return gap >= 0 && gap <= GOES_ON ? next : undefined;
}

/** ISO day of a date without a year, or null when neither the text nor the day of publication tells it. */
function dayWithoutYear(month: number, day: number, context: DateContext): string | null {
  const { reference } = context;
  const told = dayOfStory(month, day, context);
  if (told) return told;
  const isGone = looksBack(context);
  // "Sau chuyến bay hôm 22/2, tàu sẽ bay nữa": what is to come is another thing.
  const direction = isGone ? -1 : HOM.test(context.written) ? 0 : context.direction;
  const nearest = reference ? nearestDay(month, day, reference) : null;
  const seen = yearInSight(nearest, context);
  if (seen !== undefined) return isoDay(seen, month, day);
  if (!reference || !nearest) return nearest;
  const gap = daysBetween(nearest, reference);
  if (SO_FAR.test(context.after)) return gap > 0 ? isoDay(Number(nearest.slice(0, 4)) - 1, month, day) : nearest;
  // "ngày 1/3 tới", "ngày 1/3 vừa qua": the word says which.
  const said = WHICH.exec(context.after)?.[1] === 'tới' ? 1 : WHICH.test(context.after) ? -1 : 0;
  if (said !== 0 && !context.capitalAfter && !/nay/i.test(context.written))
    return said * gap < 0 ? isoDay(Number(nearest.slice(0, 4)) + said, month, day) : nearest;
  // A story tells of what has been: a day months ahead in it is one where something says so, or a feast; one of next year is written with its year.
  const isOfNextYear = nearest.slice(0, 4) > reference.slice(0, 4);
  const farthest = context.lastDay ? (isOfNextYear ? 90 : 120) : isOfNextYear ? 150 : Infinity;
  if (direction === 0)
    return gap > farthest && !FEASTS.has(`${day}/${month}`)
      ? isoDay(Number(nearest.slice(0, 4)) - 1, month, day)
      : nearest;
  const wrong = direction > 0 ? gap < (PLAN.test(context.before) ? -45 : -90) : gap > (isGone ? 3 : 90);
  return wrong ? isoDay(Number(nearest.slice(0, 4)) + direction, month, day) : nearest;
}

/** ISO month of a month without a year, like `dayWithoutYear`. */
function monthWithoutYear(month: number, context: DateContext): string | null {
  const { reference } = context;
  const isGone = looksBack(context);
  const direction = isGone ? -1 : context.direction;
  const nearest = reference ? nearestMonth(month, reference) : null;
  const seen = yearInSight(nearest, context);
  if (seen !== undefined) return `${fourFigures(seen)}-${two(month)}`;
  if (!reference || !nearest) return nearest;
  const gap =
    (Number(nearest.slice(0, 4)) - Number(reference.slice(0, 4))) * 12 + month - Number(reference.slice(5, 7));
  if (SO_FAR.test(context.after)) return gap > 0 ? shiftMonth(`${nearest}-01`, -12) : nearest;
  // "Kể từ tháng 3, giá tăng" in November: what begins months ahead says so.
  if (direction === 0 && gap > 2 && /(?:kể|tính) từ $/.test(context.before)) return shiftMonth(`${nearest}-01`, -12);
  if (direction === 0) return gap > 4 && context.lastDay ? shiftMonth(`${nearest}-01`, -12) : nearest;
  // "tháng 11 tới" says so itself; the tense of the sentence may be that of something else.
  const leeway = isGone || /(?:tới|qua|rồi)$/.test(context.written) ? 0 : 3;
  return direction * gap < -leeway ? shiftMonth(`${nearest}-01`, 12 * direction) : nearest;
}

/** Of the days that `at` gives for the years around publication the one nearest to it, or the one the sentence looks to. */
export function nearest(at: (year: number) => string | null, { reference, direction }: DateContext): string | null {
  if (!reference) return null;
  const here = Number(reference.slice(0, 4));
  const days = [here - 1, here, here + 1].map(at).filter((iso) => iso !== null);
  const wrong = (iso: string) => daysBetween(iso, reference) * direction < -90;
  const distance = (iso: string) => Math.abs(daysBetween(iso, reference)) + (wrong(iso) ? 1000 : 0);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
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

/**
 * The day in brackets after words for it, where it is not far from what the words alone would mean: a paper that is dated a day ahead writes
 * "hôm nay (18.11)" on the 17th.
 */
export function besideNumbers(meant: DateValue, context: DateContext): DateValue {
  const [, day, month] = /^,? \((?:ngày )?(\d{1,2})[/.-](\d{1,2})(?![\d/.-])/.exec(context.after) ?? [];
  if (!day || !meant.value || !context.reference) return meant;
  const iso = nearestDay(Number(month), Number(day), meant.value);
  return iso && Math.abs(daysBetween(iso, meant.value)) <= 8 ? { ...meant, value: iso } : meant;
}

/** A month value; undefined for month 13. */
export function monthValue(year: number | undefined, month: number, context: DateContext): DateValue | undefined {
  if (!(month >= 1 && month <= 12)) return undefined;
  const value = year === undefined ? monthWithoutYear(month, context) : `${fourFigures(year)}-${two(month)}`;
  return { value, grain: 'month' };
}

/** From one value to another; undefined when the end lies before the start (then it is no range). */
export function interval(from: DateValue | undefined, to: DateValue | undefined): DateValue | undefined {
  if (!from || !to) return undefined;
  if (from.value === null || to.value === null) return { value: null, grain: 'interval' };
  return from.value < to.value ? { value: `${from.value}/${to.value}`, grain: 'interval' } : undefined;
}
