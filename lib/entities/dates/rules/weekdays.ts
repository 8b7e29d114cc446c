import { type DateContext, type DateRule, type Groups, ledRule, rule, WEEKDAY } from '../grammar/grammar.ts';
import { WEEKDAY_LEAD } from '../grammar/leads.ts';
import { besideNumbers } from '../grammar/resolve.ts';
import { type DateValue, isoWeek, shiftDay } from '../values/calendar.ts';
import { weekdayNamed, weekdayOf } from '../values/weekday.ts';
import { isWeekday } from './is-weekday.ts';
import { gapOf } from './relative.ts';

const monday = (ref: string) => shiftDay(ref, -weekdayOf(ref));
const dayWord = (groups: Groups): number => weekdayNamed((groups.d ?? '').split(' ').at(-1) ?? '');

/** "8/3 năm nay rơi vào Chủ nhật" says of a day which one it is. */
const FALLS_ON = /(?:rơi|nhằm|trúng)(?: đúng)?(?: vào)? (?:ngày )?$/;
function fallsOn(groups: Groups, { previous }: DateContext): DateValue | undefined {
  const day = previous?.value.grain === 'day' ? previous.value : undefined;
  return day?.value && dayWord(groups) === weekdayOf(day.value) ? day : undefined;
}

/** The weekday of the week named, else the one the sentence looks to, else the nearest. */
function weekday(day: number, week: string | undefined, context: DateContext): DateValue {
  const { reference, direction } = context;
  if (!reference) return { value: null, grain: 'day' };
  const here = shiftDay(monday(reference), day);
  const at = (value: string): DateValue => ({ value, grain: 'day' });
  if (week?.includes('tuần')) return at(shiftDay(here, 7 * gapOf(week.replace(/.*tuần /, ''))));
  if (week === 'này') return at(here);
  if (week ? /tới|sau/.test(week) : direction > 0)
    return at(here < reference || (week && here === reference) ? shiftDay(here, 7) : here);
  const last = here > reference ? shiftDay(here, -7) : here;
  if (week || direction < 0 || /^hôm/.test(context.written.toLowerCase())) return at(last);
  return at(shiftDay(last, Date.parse(reference) - Date.parse(last) > 3 * 86_400_000 ? 7 : 0));
}

export const WEEKDAY_RULES: DateRule[] = [
  ledRule(
    'weekday',
    'thứ Hai tuần sau',
    WEEKDAY_LEAD,
    `(?<hom>hôm |ngày )?(?<d>${WEEKDAY})(?: (?<w>(?:của )?tuần (?:này|trước|qua|rồi|tới|sau)|này|tới(?! giờ| nay| khi)|qua|vừa qua|vừa rồi|trước|sau)(?:(?<=tới) đây)?)?`,
    (g, c) => {
      if (FALLS_ON.test(c.before)) return fallsOn(g, c);
      return isWeekday(g, c) ? besideNumbers(weekday(dayWord(g), g.w, c), c) : undefined;
    },
    /thứ |nhật|cn/,
  ),
  rule('weekend', 'cuối tuần qua', `cuối tuần (?<w>này|qua|trước|rồi|tới|sau|vừa qua|vừa rồi)`, (g, c) => {
    if (!c.reference) return { value: null, grain: 'interval' };
    // "qua" is the weekend that is over: on a Sunday still the one a week ago.
    const sunday = shiftDay(monday(c.reference), 6) === c.reference;
    const gap = g.w === 'này' || (g.w === 'tới' && !sunday) ? 0 : gapOf(g.w) > 0 ? 1 : -1;
    const saturday = shiftDay(monday(c.reference), 5 + 7 * gap);
    return { value: `${saturday}/${shiftDay(saturday, 1)}`, grain: 'interval' };
  }),
  rule('beginning of the week', 'hồi đầu tuần', 'đầu tuần', (_g, c) =>
    /(?:hồi|từ|ngay|vào) $/.test(c.before) && c.direction <= 0
      ? { value: c.reference ? isoWeek(c.reference, 0) : null, grain: 'week' }
      : undefined,
  ),
];
