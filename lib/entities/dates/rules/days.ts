/** One day with a word before it that says so, or with its year. Pairs without either are decided in `bare.ts`. */

import {
  cuedRule,
  type DateContext,
  type DateRule,
  ledRule,
  MONTH,
  monthNumber,
  rule,
  SPAN,
  YEAR,
} from '../grammar/grammar.ts';
import { CUE } from '../grammar/leads.ts';
import { numberOf } from '../grammar/number-words.ts';
import { dayValue, fullYear, interval, namedYear } from '../grammar/resolve.ts';
import { isoDay, shiftMonth } from '../values/calendar.ts';
import { weekdayNamed, weekdayOf } from '../values/weekday.ts';

/** What may follow day and month: "năm nay", "năm 2024", ", 2024", "/2024" or " 2024". */
export const YEAR_TAIL = `(?: năm (?:nay|ngoái|trước|sau|tới|ấy|đó)| cùng năm(?! trước| ngoái)|,? năm ?${YEAR}|,? năm \\d{2}(?! \\p{L})|, ${YEAR}(?! (?:đồng|người|tỉ|tỷ|triệu|m|km|tấn|hộ|xe|suất|học sinh))|[/.-]${YEAR}| ${YEAR}(?! (?:đồng|người|tỉ|tỷ|triệu|m|km)))`;

export function dayOf(d: string | undefined, m: string | undefined, y: string | undefined, context: DateContext) {
  const [day, month] = [Number(d), monthNumber(m)];
  // "mùng 6 Tết Ất Tỵ (3/2)": the day that was just named in other words.
  const { gap = '', value: named } = context.previous ?? {};
  const again = !y && AGAIN.test(gap) && named?.value ? isoDay(Number(named.value.slice(0, 4)), month, day) : null;
  if (again && again === named?.value) return { value: again, grain: 'day' as const };
  return dayValue(y ? namedYear(y, context) : undefined, month, day, context);
}
const AGAIN = /^ ?[(,] ?(?:tức |nhằm )?(?:ngày )?$/;

/** Whether the day is that of the week which `lead` closes with. */
const fallsOn = (iso: string | null | undefined, lead: string): boolean =>
  !!iso && weekdayNamed(/ (\p{L}+),? $/u.exec(lead)?.[1] ?? '') === weekdayOf(iso);

export const recurring = ({ after }: DateContext) => /^,? (?:hằng|hàng|mỗi) (?:năm|tháng|tuần)/.test(after);

const ONES = 'một mốt hai ba bốn tư năm lăm sáu bảy tám chín'.split(' ');
/** Days in words: "hai mươi mốt". */
const DAY_WORDS = `(?:(?:hai mươi|ba mươi|mười)(?: (?:${ONES.join('|')}))?|${ONES.join('|')})`;

export const DAY_RULES: DateRule[] = [
  ledRule(
    'full day',
    '20h ngày 5/3/2025',
    CUE,
    `(?<d>\\d{1,2})(?:(?<s> ?[/.-] ?)(?<m>\\d{1,2})\\k<s>|/(?<m2>\\d{1,2})-)(?<y>${YEAR})`,
    (g, context) => dayOf(g.d, g.m ?? g.m2, g.y, context),
  ),
  ledRule('ISO day', '2025-03-05', CUE, `(?<y>${YEAR})-(?<m>\\d{2})-(?<d>\\d{2})`, (g, context) =>
    dayOf(g.d, g.m, g.y, context),
  ),
  ledRule(
    'full day, short year',
    'ngày 5/3/25',
    CUE,
    `(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})\\k<s>(?<y>\\d{2})`,
    (g, context) =>
      g.lead || (g.s === '/' && Number(g.m) <= 12)
        ? dayValue(fullYear(g.y ?? ''), Number(g.m), Number(g.d), context)
        : undefined,
  ),
  ledRule(
    'day in words',
    'ngày 5 tháng 3 năm 2025',
    CUE,
    // "Kỳ họp thứ 2, tháng 11-2021": a number of something else.
    `(?:ngày )?(?:(?<!(?:thứ|khóa|khoá|số|đợt) )(?<d>\\d{1,2})|(?<=ngày )(?<n>${DAY_WORDS})),? tháng (?<m>${MONTH})(?<y>${YEAR_TAIL})?`,
    (g, context) =>
      // "23 tháng Chạp" is a lunar day.
      recurring(context) || /giêng|chạp/.test(g.m ?? '')
        ? undefined
        : dayOf(g.d ?? String(numberOf(g.n)), g.m, g.y, context),
    /(?:\d|ngày [^\d,.;]{2,14}),? tháng /,
  ),
  cuedRule(
    'day and month',
    'sáng 26/2',
    CUE,
    `(?<d>\\d{1,2}) ?(?<s>[/.-]) ?(?<m>\\d{1,2})(?<y>${YEAR_TAIL})?`,
    (g, context) => {
      if (recurring(context)) return undefined;
      // "thứ Bảy 2-1" may be a score, "tối 2-1" may not.
      const weak =
        /^(?:thứ|chủ|chúa|cn)[^,]*$/u.test(context.written.toLowerCase()) && !/ngày|hôm/u.test(context.written);
      // "ngủ trưa 1-2 ngày/tuần"
      if (/^ (?:ngày|lần|buổi)(?:\/| mỗi| một)/.test(context.after)) return undefined;
      const value = dayOf(g.d, g.m, g.y, context);
      // "Chủ nhật 14-5": it is one.
      const isScore = weak && g.s === '-' && !context.style.has('-') && !fallsOn(value?.value, g.lead ?? '');
      return isScore ? undefined : value;
    },
  ),
  cuedRule(
    'day of this month',
    'ngày 23 tháng này',
    CUE,
    `(?<d>\\d{1,2})(?:(?:${SPAN}| và )(?:ngày )?(?<e>\\d{1,2}))? tháng (?<w>này|trước|tới|sau)`,
    (g, context) => {
      if (!context.reference) return { value: null, grain: 'day' };
      const month = shiftMonth(context.reference, g.w === 'này' ? 0 : g.w === 'trước' ? -1 : 1);
      const at = (day: string) => dayValue(Number(month.slice(0, 4)), Number(month.slice(5)), Number(day), context);
      return g.e ? interval(at(g.d ?? ''), at(g.e)) : at(g.d ?? '');
    },
    /tháng (?:này|trước|tới|sau)/,
  ),
  rule(
    'first or last day of a month',
    'ngày đầu tiên của tháng 3',
    `ngày (?<w>đầu tiên|đầu|cuối cùng|cuối) (?:của )?tháng (?<m>${MONTH})(?<y>${YEAR_TAIL})?`,
    (g, context) => {
      const first = dayOf('1', g.m, g.y, context);
      if (!first?.value || g.w?.startsWith('đầu')) return g.w?.includes(' ') || !first ? first : undefined;
      const next = shiftMonth(first.value, 1);
      const last = new Date(Date.parse(`${next}-01`) - 86_400_000).toISOString().slice(0, 10);
      return g.w === 'cuối cùng' ? { value: last, grain: 'day' } : undefined;
    },
  ),
];
