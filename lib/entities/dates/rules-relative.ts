import { type DateValue, isoWeek, shiftDay, shiftMonth } from './calendar.ts';
import { CLOCK, type DateContext, type DateRule, PART, rule, WEEKDAY } from './grammar.ts';

const AT = `(?:${CLOCK},? )?`;
const open = (grain: DateValue['grain']): DateValue => ({ value: null, grain });
const from =
  (grain: DateValue['grain'], value: (ref: string) => string): DateRule['read'] =>
  (_g, c) =>
    c.reference ? { value: value(c.reference), grain } : open(grain);
const year = (ref: string, gap: number) => String(Number(ref.slice(0, 4)) + gap);
const EVERY =
  /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|mấy|mỗi|từng|hàng|hằng|chục|trăm|những|các|nửa) $/;
/** The rule does not hold after a number: "2-3 tuần tới", "bốn năm sau" are durations. */
const uncounted =
  (read: DateRule['read']): DateRule['read'] =>
  (g, c) =>
    EVERY.test(c.before) ? undefined : read(g, c);
const GAP: Record<string, number> = {
  này: 0,
  nay: 0,
  trước: -1,
  qua: -1,
  rồi: -1,
  ngoái: -1,
  tới: 1,
  sau: 1,
  'vừa qua': -1,
  'vừa rồi': -1,
};
const gap = (word: string | undefined) => GAP[word ?? ''] ?? 0;
const DAYS: Record<string, number> = {
  hai: 0,
  '2': 0,
  ba: 1,
  '3': 1,
  tư: 2,
  '4': 2,
  năm: 3,
  '5': 3,
  sáu: 4,
  '6': 4,
  bảy: 5,
  bẩy: 5,
  '7': 5,
  nhật: 6,
  cn: 6,
};
const NUMBERS: Record<string, number> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const monday = (ref: string) => shiftDay(ref, -((new Date(`${ref}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The weekday of the week named, else the one the sentence looks to, else the last one up to publication. */
function weekday(day: number, week: string | undefined, context: DateContext): DateValue {
  if (!context.reference) return open('day');
  const here = shiftDay(monday(context.reference), day);
  if (week?.includes('tuần')) return { value: shiftDay(here, 7 * gap(week.replace(/.*tuần /, ''))), grain: 'day' };
  const coming = week ? /tới|sau/.test(week) : context.direction > 0;
  if (week === 'này') return { value: here, grain: 'day' };
  if (coming) return { value: here <= context.reference ? shiftDay(here, 7) : here, grain: 'day' };
  return { value: here > context.reference ? shiftDay(here, -7) : here, grain: 'day' };
}

export const RELATIVE_RULES: DateRule[] = [
  rule(
    'today',
    'sáng nay',
    `${AT}(?:${PART} (?:ngày )?(?:hôm )?nay|(?:ngày )?hôm nay|đêm nay)`,
    from('day', (ref) => ref),
  ),
  rule(
    'yesterday',
    'tối qua',
    `${AT}(?:(?:${PART} )?(?:ngày )?hôm qua|(?:tối|đêm|chiều|trưa|sáng|khuya) qua)`,
    (g, c) =>
      /^(?:sáng|trưa) qua$/.test(c.written.toLowerCase()) && /^ (?:đường|cầu|sông|cửa)/.test(c.after)
        ? undefined
        : from('day', (ref) => shiftDay(ref, -1))(g, c),
  ),
  rule(
    'day before yesterday',
    'hôm kia',
    `(?:${PART} )?(?:ngày )?hôm kia`,
    from('day', (ref) => shiftDay(ref, -2)),
  ),
  rule('tomorrow', 'ngày mai', `${AT}(?:${PART} (?:ngày )?mai|ngày mai)`, (g, c) =>
    /(?:chị|cô|bà|em|hoa) $/.test(c.before) || /mai|Mai$/.test(c.written) === false || /Mai$/.test(c.written)
      ? undefined
      : from('day', (ref) => shiftDay(ref, 1))(g, c),
  ),
  rule(
    'day after tomorrow',
    'ngày kia',
    'ngày (?:kia|mốt)',
    from('day', (ref) => shiftDay(ref, 2)),
  ),
  rule('same day', '21h cùng ngày', `${AT}(?:${PART} )?cùng (?:ngày|hôm)(?! (?:sinh|tháng))`, (_g, c) => ({
    value: c.lastDay ?? null,
    grain: 'day',
  })),
  rule('next day', 'ngày hôm sau', `${AT}(?:${PART} )?(?:ngày )?hôm sau`, (_g, c) => ({
    value: c.lastDay ? shiftDay(c.lastDay, 1) : null,
    grain: 'day',
  })),
  rule('day before', 'ngày hôm trước', `(?:${PART} )?(?:ngày hôm trước)`, (_g, c) => ({
    value: c.lastDay ? shiftDay(c.lastDay, -1) : c.reference ? shiftDay(c.reference, -1) : null,
    grain: 'day',
  })),
  rule(
    'weekday',
    'thứ Hai tuần sau',
    `${AT}(?:${PART} )?(?<hom>hôm |ngày )?(?<d>${WEEKDAY})(?: (?<w>tuần (?:này|trước|qua|rồi|tới|sau)|này|tới|vừa qua|vừa rồi|trước|sau))?`,
    (g, c) => {
      const word = (g.d ?? '').split(' ').at(-1) ?? '';
      const capital = /(?:Thứ|thứ) (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ [Nn]hật/.test(c.written) && !/^Thứ/.test(c.written);
      const bracket = /^,? ?\(?(?:ngày )?\d{1,2}[/.-]\d/.test(c.after);
      const part = !/^(?:thứ|chủ|cn)/i.test(c.written);
      if (/(?:lần|người|vợ|con|đứng|hạng|vị trí|ngôi|hàng|quý|cấp|bậc|mỗi|báo|các) $/.test(c.before)) return undefined;
      return g.w || bracket || part || capital ? weekday(DAYS[word] ?? 0, g.w, c) : undefined;
    },
  ),
  rule('weekend', 'cuối tuần qua', `cuối tuần (?<w>này|qua|trước|rồi|tới|sau|vừa qua)`, (g, c) => {
    if (!c.reference) return open('interval');
    // "qua" is the weekend that is over: on a Sunday still the one a week ago.
    const saturday = shiftDay(
      monday(c.reference),
      5 + 7 * (g.w === 'này' ? 0 : gap(g.w) > 0 ? (g.w === 'tới' ? 0 : 1) : -1),
    );
    return { value: `${saturday}/${shiftDay(saturday, 1)}`, grain: 'interval' };
  }),
  rule(
    'week',
    'tuần trước',
    '(?:đầu |giữa )?tuần (?<w>này|trước|qua|rồi|tới|sau|vừa qua|vừa rồi)',
    uncounted((g, c) => (c.reference ? { value: isoWeek(c.reference, gap(g.w)), grain: 'week' } : open('week'))),
  ),
  rule(
    'month near',
    'cuối tháng trước',
    '(?:(?:đầu|giữa|cuối|trung tuần|hạ tuần|thượng tuần) )?tháng (?<w>này|trước|qua|rồi|tới|sau|vừa qua|vừa rồi)',
    uncounted((g, c) => (c.reference ? { value: shiftMonth(c.reference, gap(g.w)), grain: 'month' } : open('month'))),
  ),
  rule(
    'part of the month',
    'đầu tháng',
    '(?:đầu|giữa|cuối) tháng(?! \\p{L}*\\d)',
    uncounted(from('month', (ref) => shiftMonth(ref, 0))),
  ),
  rule(
    'year near',
    'cuối năm ngoái',
    '(?:(?:đầu|giữa|cuối) )?năm (?<w>nay|ngoái|trước|tới|sau|kia)',
    uncounted((g, c) =>
      g.w === 'kia' ? undefined : c.reference ? { value: year(c.reference, gap(g.w)), grain: 'year' } : open('year'),
    ),
  ),
  rule(
    'part of the year',
    'đầu năm',
    '(?:đầu|giữa|cuối) năm(?! (?:thứ|học|\\d|tài|châu))',
    uncounted(from('year', (ref) => year(ref, 0))),
  ),
  rule('this quarter', 'quý trước', 'quý (?<w>này|trước|tới|sau)', (g, c) => {
    if (!c.reference) return open('quarter');
    const month = shiftMonth(c.reference, 3 * gap(g.w));
    return { value: `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, grain: 'quarter' };
  }),
  rule(
    'ago',
    'cách đây 3 ngày',
    '(?<p>cách đây )(?:đúng )?(?<n>\\d{1,3}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?<u>ngày|tuần|tháng|năm)',
    (g, c) => ago(NUMBERS[g.n ?? ''] ?? Number(g.n), g.u, -1, c),
  ),
];

/** `n` units before or after publication, at the grain of the unit. */
function ago(n: number, unit: string | undefined, sign: 1 | -1, { reference }: DateContext): DateValue {
  const grain = { ngày: 'day', tuần: 'week', tháng: 'month', năm: 'year' }[unit ?? ''] as DateValue['grain'];
  if (!reference) return open(grain);
  const by = n * sign;
  const value =
    grain === 'day'
      ? shiftDay(reference, by)
      : grain === 'week'
        ? isoWeek(reference, by)
        : grain === 'month'
          ? shiftMonth(reference, by)
          : year(reference, by);
  return { value, grain };
}
