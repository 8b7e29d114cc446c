/** From one day to another, and days told in a row. */

import {
  CLOCK,
  type DateContext,
  type DateRule,
  type Groups,
  ledRule,
  MONTH,
  monthNumber,
  PART,
  rule,
  SPAN,
} from '../grammar/grammar.ts';
import { CUE } from '../grammar/leads.ts';
import { interval, namedYear } from '../grammar/resolve.ts';
import { isoDay } from '../values/calendar.ts';
import { dayOf, recurring, YEAR_TAIL } from './days.ts';

/** "5", "5/3", "5/3/2025", "5 tháng 3 năm 2025"; the names of its groups end in `n`. */
const point = (n: 1 | 2) =>
  `(?<d${n}>\\d{1,2})(?:(?<s${n}>[/.-])(?<m${n}>\\d{1,2})(?:\\k<s${n}>(?<y${n}>\\d{4}))?|,? tháng (?<w${n}>${MONTH}))?(?<z${n}>${YEAR_TAIL})?`;
const TO = `(?:khoảng |hết )?(?:${CLOCK},? )?(?:${PART} )?(?:(?:hết )?ngày )?`;
/** "22 và 23", "28, 29 và 30": days in a row. */
const ROW = '(?:(?<r>(?:, (?:ngày )?\\d{1,2}){0,8})(?:,? (?:và|hoặc) |, ))';

/** A range whose end carries the year for both: "28/12 - 3/1/2025" begins in the year before. */
function range(g: Groups, context: DateContext) {
  const month2 = monthNumber(g.m2 ?? g.w2);
  // "đêm 31 rạng sáng 1/11": the first of them lies in the month before.
  const before = Number(g.d1) > Number(g.d2) ? ((month2 + 10) % 12) + 1 : month2;
  const month1 = (g.m1 ?? g.w1) ? monthNumber(g.m1 ?? g.w1) : before;
  if (recurring(context) || isoDay(2000, month1, Number(g.d1)) === null) return undefined;
  const to = dayOf(g.d2, String(month2), g.y2 ?? g.z2, context);
  if (!to) return undefined;
  const named = namedYear(g.y1 ?? g.z1, context);
  if (to.value === null) return { value: null, grain: 'interval' as const };
  const end = Number(to.value.slice(0, 4));
  const year = named ?? (month1 > month2 ? end - 1 : end);
  return interval({ value: isoDay(year, month1, Number(g.d1)), grain: 'day' }, to);
}

/** True when the days named before the last one are those right before it. */
function inRow(g: Groups): boolean {
  const days = [g.d1, ...(g.r?.match(/\d+/g) ?? []), g.d2].map(Number);
  return days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1);
}
/** "80 năm Quốc khánh (2/9/1945 - 2/9/2025)": two days with years between them in which nothing lasts. */
const isAnniversary = (g: Groups, { written }: DateContext): boolean =>
  g.y1 !== undefined &&
  g.y2 !== undefined &&
  g.y1 !== g.y2 &&
  Number(g.d1) === Number(g.d2) &&
  Number(g.m1) === Number(g.m2) &&
  !/từ|đến|tới/i.test(written);

/** No unit after what could be a range of quantities: "từ 2-3 đến 4-5 người". */
const COUNTED =
  /^ (?:người|tuổi|triệu|tỉ|tỷ|nghìn|tấn|m|km|kg|ha|độ|giờ|phút|lần|điểm|năm (?!nay|ngoái|tới|20|19)|tháng|ngày|tuần|%)/;
const LED = /(?:từ|trong|vào|\(|đợt|hôm|lễ|nghỉ|diễn ra|đêm diễn|hai ngày|ba ngày) ?$/;

export const RANGE_RULES: DateRule[] = [
  ledRule(
    'day range',
    'ngày 21 đến 23-11-2024',
    CUE,
    `${point(1)}(?:${SPAN}${TO}|${ROW}(?:ngày )?)${point(2)}`,
    (g, context) => {
      if (!(g.m2 ?? g.w2) || COUNTED.test(context.after)) return undefined;
      const row = /(?: và| hoặc|,) /.test(context.written.slice(context.written.indexOf(g.d1 ?? '')));
      if (row && (g.m1 ?? g.w1 ?? g.z1) !== undefined) return undefined;
      if (row && !inRow(g)) return undefined;
      // "8-9-5" is nothing; "18 - 20-8" is a range where dashes part day and month.
      if (g.s2 === '-' && !g.m1 && new RegExp(`^\\D*${g.d1}-${g.d2}-`, 'u').test(context.written)) return undefined;
      if (isAnniversary(g, context)) return undefined;
      // The holidays that everyone takes together.
      const holidays = `${g.d1}/${g.m1}` === '30/4' && `${g.d2}/${g.m2}` === '1/5';
      const sure = holidays || g.lead || LED.test(context.before) || g.y2 || g.z2 || g.w2;
      if (!sure && (row || g.s2 !== '/')) return undefined;
      return range(g, context);
    },
    /(?:\d|tháng [^\d,.;]{2,12}|nay|ngoái|trước|sau|tới)(?: ?[-–]|,| (?:đến|tới|cho|và|hoặc) )[^.;]{0,70}?\d(?:[/.-]\d|,? tháng )/,
  ),
  rule(
    'night into day',
    'đêm 7 rạng sáng 8.12',
    `(?:${CLOCK} )?${PART}(?: ngày)? (?<d1>\\d{1,2})(?:[/.-](?<m1>\\d{1,2}))?(?: và| đến| tới|,| -)? (?:${PART}|rạng)(?: ngày)? (?<d2>\\d{1,2})(?:(?<s2>[/.-])(?<m2>\\d{1,2})(?:\\k<s2>(?<y2>\\d{4}))?| tháng (?<w2>${MONTH}))(?<z2>${YEAR_TAIL})?`,
    (g, context) => {
      // "sáng 19/11 và chiều 20/11" are two days, each written in full.
      if (g.m1 && !/^[^,]*(?:chiều|tối|đêm|khuya)[^,]*,? ?(?:và |đến |tới |- )?(?:rạng )?sáng/i.test(context.written))
        return undefined;
      const days = range(g, context);
      const [from, to] = days?.value?.split('/') ?? [];
      return from && to && Date.parse(to) - Date.parse(from) > 86_400_000 ? undefined : days;
    },
    /\d(?: và| đến| tới|,| -)? [^\d.;,]{0,16}(?:rạng|sáng|sớm|trưa|chiều|tối|đêm|khuya)/,
  ),
  ledRule(
    'day of a row',
    'ngày 5, 12 và 19/3',
    CUE,
    `(?<d>\\d{1,2})(?=(?:(?:, |,? và | hoặc | hay )(?:ngày )?\\d{1,2}){0,8}(?:, |,? và | hoặc | hay )(?:ngày )?\\d{1,2}(?:[/.-](?<m>\\d{1,2})(?:[/.-](?<y>\\d{4}))?| tháng (?<w>${MONTH}))(?![\\p{L}\\d]))`,
    (g, context) => {
      const { previous } = context;
      const goesOn = previous?.value.grain === 'day' && /^(?:, |,? và | hoặc | hay )$/.test(previous.gap);
      return /ngày|hôm/.test(g.lead ?? '') || goesOn ? dayOf(g.d, g.m ?? g.w, g.y, context) : undefined;
    },
    /\d(?:,|,? và| hoặc| hay) (?:ngày )?\d/,
  ),
];
