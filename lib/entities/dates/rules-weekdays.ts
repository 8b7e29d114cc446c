import { type DateValue, isoWeek, shiftDay } from './calendar.ts';
import { ORDINAL } from './false-friends.ts';
import { type DateContext, type DateRule, ledRule, rule, WEEKDAY } from './grammar.ts';
import { WEEKDAY_LEAD } from './leads.ts';
import { besideNumbers } from './resolve.ts';
import { gapOf } from './rules-relative.ts';

const DAYS = 'hai ba tư năm sáu bảy nhật'.split(' ');
/** 0 on a Monday. */
const weekdayOf = (iso: string) => (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
const monday = (ref: string) => shiftDay(ref, -weekdayOf(ref));
const dayNumber = (word: string) =>
  word === 'cn' ? 6 : word === 'bẩy' ? 5 : /\d/.test(word) ? Number(word) - 2 : DAYS.indexOf(word);

/** What leads to a weekday that stands alone. */
const LEADS = /(?:^|[,.;:(] ?|(?:vào|đến|từ|tới|hết|hôm|ngày|sáng|trưa|chiều|tối|đêm) )$/u;

/** The weekday of the week named, else the one the sentence looks to, else the nearest. */
function weekday(day: number, week: string | undefined, context: DateContext): DateValue {
  const { reference, direction } = context;
  if (!reference) return { value: null, grain: 'day' };
  const here = shiftDay(monday(reference), day);
  const at = (value: string): DateValue => ({ value, grain: 'day' });
  if (week?.includes('tuần')) return at(shiftDay(here, 7 * gapOf(week.replace(/.*tuần /, ''))));
  if (week === 'này') return at(here);
  if (week ? /tới|sau/.test(week) : direction > 0) return at(here <= reference ? shiftDay(here, 7) : here);
  const last = here > reference ? shiftDay(here, -7) : here;
  if (week || direction < 0 || /^hôm/.test(context.written.toLowerCase())) return at(last);
  return at(shiftDay(last, Date.parse(reference) - Date.parse(last) > 3 * 86_400_000 ? 7 : 0));
}

export const WEEKDAY_RULES: DateRule[] = [
  ledRule(
    'weekday',
    'thứ Hai tuần sau',
    WEEKDAY_LEAD,
    `(?<hom>hôm |ngày )?(?<d>${WEEKDAY})(?: (?<w>(?:của )?tuần (?:này|trước|qua|rồi|tới|sau)|này|tới(?! giờ| nay| khi)|qua|vừa qua|vừa rồi|trước|sau))?`,
    (g, c) => {
      if (
        ORDINAL.test(c.before) ||
        /^(?:,? (?:và )?(?:thứ \p{L}+|chủ nhật))* (?:hằng|hàng|mỗi) tuần|^ (?:đỏ|xanh|hồng|đen|đầu tiên|cuối cùng|liên tiếp|liên tục)(?!\p{L})/u.test(
          c.after,
        )
      )
        return undefined;
      const word = (g.d ?? '').split(' ').at(-1) ?? '';
      const capital = /thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]h[ủú]a? [Nn]hật|Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)/.test(c.written);
      // "Hiếu Thứ Hai", "thị trấn Thứ Ba" are names: in a sentence the press writes "thứ Hai".
      const starts = /(?:^|[.!?:;,(“"‘'–-] ?|(?:vào|từ|đến|tới|hết|ngày|trong|và) )$/u.test(c.before);
      if (/^(?:Thứ|Chủ|Chúa)/.test(c.written) && !starts && !g.w?.includes('tuần')) return undefined;
      if (/(?:hằng|hàng|mỗi) tuần/.test(c.before)) return undefined;
      // "phiên thứ hai" is the second one, "phiên thứ Hai" that of Monday.
      if (c.before.endsWith('phiên ') && !capital) return undefined;
      // "8/3 năm nay rơi vào Chủ nhật" says of a day which one it is.
      if (/(?:rơi|nhằm|trúng)(?: đúng)?(?: vào)? (?:ngày )?$/.test(c.before)) {
        const day = c.previous?.value.grain === 'day' ? c.previous.value : undefined;
        return day?.value && dayNumber(word) === weekdayOf(day.value) ? day : undefined;
      }
      if (/(?:thứ \p{L}+|\d)(?:,? và |, | hoặc | - | đến )$/u.test(c.before) && !g.w) return undefined;
      const bracket = /^,? ?\(?(?:ngày )?\d{1,2}[/.-]\d/.test(c.after);
      // "ngày thứ ba" is the third day of something, "hôm thứ ba" a Tuesday.
      const part = !/^(?:thứ|chủ|chúa|cn|ngày)/i.test(c.written);
      // "nhóm thứ hai sau ...": an ordinal, where nothing leads to a day.
      const loose = /^(?:sau|trước|qua|này)$/.test(g.w ?? '') && !/(?:vào|đến|tới|từ|trong|,) $|^$/.test(c.before);
      if (loose && !g.hom && !part && !capital) return undefined;
      const week = g.w?.includes('tuần') || (g.w && !/^\p{L}*ngày/u.test(c.written));
      // "tàu thứ hai tới Cuba" goes somewhere; "đó là chủ nhật" may be any.
      if (g.w === 'tới' && c.capitalAfter && !g.hom && !part) return undefined;
      const any = /^(?:chủ|chúa) nhật$/.test(c.written) && !bracket && !LEADS.test(c.before);
      if (any) return undefined;
      return week || bracket || part || capital ? besideNumbers(weekday(dayNumber(word), g.w, c), c) : undefined;
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
