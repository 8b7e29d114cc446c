/** Days, weeks, months and years told from the day of publication or from a day named before. */

import {
  type DateContext,
  type DateRule,
  type Groups,
  ledRule,
  PART,
  PART_END,
  rule,
  WEEKDAY,
} from '../grammar/grammar.ts';
import { TIME_LEAD } from '../grammar/leads.ts';
import { NUMBER_WORDS, numberOf } from '../grammar/number-words.ts';
import { besideNumbers } from '../grammar/resolve.ts';
import { type DateValue, isoWeek, shiftDay, shiftMonth } from '../values/calendar.ts';
import { BOUNDARY } from '../values/memory.ts';

const TODAY_TAIL = `(?:,? ${WEEKDAY}(?! tuần))?`;
const open = (grain: DateValue['grain']): DateValue => ({ value: null, grain });
const from =
  (grain: DateValue['grain'], value: (ref: string) => string): DateRule['read'] =>
  (_g, c) =>
    c.reference ? besideNumbers({ value: value(c.reference), grain }, c) : open(grain);
const year = (ref: string, gap: number) => String(Number(ref.slice(0, 4)) + gap);
const EVERY =
  /(?:(?<!\p{L}\d*)\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mươi mốt|lăm|nhăm|vài|nhiều|mấy|mỗi|từng|hàng|hằng|chục|trăm|nghìn|ngàn|triệu|tỉ|tỷ|rưỡi|những|các|mọi|nửa) $/u;
/** The rule does not hold after a number: "2-3 tuần tới", "bốn năm sau" are durations, "G7 năm nay" and "cả tuần tới" are none. */
const uncounted =
  (read: DateRule['read']): DateRule['read'] =>
  (g, c) =>
    EVERY.test(c.before) ? undefined : read(g, c);
const GAP: Record<string, number> = {
  trước: -1,
  qua: -1,
  rồi: -1,
  ngoái: -1,
  kia: -2,
  'trước nữa': -2,
  'sau nữa': 2,
  tới: 1,
  sau: 1,
  'vừa qua': -1,
  'vừa rồi': -1,
  tiếp: 1,
  'tiếp theo': 1,
  'kế tiếp': 1,
};
/** "tuần sau đó", "năm trước khi": told from something else. */
const isFromElsewhere = (g: Groups, c: DateContext): boolean =>
  /trước|sau/.test(g.w ?? '') && /^ (?:đó|khi)(?!\p{L})/u.test(c.after);
/** How many units away "này" (0), "trước" (-1), "tới" (1) and their like are. */
export const gapOf = (word: string | undefined) => GAP[word ?? ''] ?? 0;
/** "hơn tháng qua": for that long. */
const FOR_THAT_LONG = /(?:hơn|gần|ngót|nửa) (?:tháng|tuần) (?:qua|rồi)$/iu;
/** The week or month that many away from today. */
const near = (
  grain: DateValue['grain'],
  shifted: (reference: string, gap: number) => DateValue['value'],
): DateRule['read'] =>
  uncounted((g, c) => {
    if (isFromElsewhere(g, c) || FOR_THAT_LONG.test(c.before + c.written)) return undefined;
    return c.reference ? { value: shifted(c.reference, gapOf(g.w)), grain } : open(grain);
  });
/** The road, the bridge, the river that one crosses: "chiều qua cầu". */
const CROSSED = /^ (?:đường|cầu|sông|cửa|đời|ải|mặt|trung gian|ngã|phà|lại|đêm|ngày|loa)/;

/** Before "đầu năm" and its like: what makes it a time ("từ đầu năm") and not the name of a season ("mùa mua sắm cuối năm"). */
const PLACED =
  /(?:^|[.,;:!?(“"'–-] ?|(?<!\p{L})(?:từ|hồi|vào|đến|tới|trong|ngay|kể từ|tính từ|so với|trước|sau|hết|và|khoảng|dịp)) ?$/u;
const placed =
  (grain: 'month' | 'year'): DateRule['read'] =>
  (_g, c) => {
    if (!PLACED.test(c.before) || EVERY.test(c.before)) return undefined;
    if (/dịp $/.test(c.before) && /cuối/.test(c.written)) return undefined;
    const ref = c.reference;
    // "từ đầu năm 2026 và ... từ giữa năm": the year of the sentence goes on.
    if (grain === 'year' && c.sentenceYear !== undefined) return { value: String(c.sentenceYear), grain };
    // "tăng so với cuối năm" looks back.
    if (ref && grain === 'year' && /cuối/i.test(c.written) && /so với $/.test(c.before))
      return { value: year(ref, -1), grain };
    return ref ? { value: grain === 'month' ? shiftMonth(ref, 0) : year(ref, 0), grain } : open(grain);
  };
const anchored = (c: DateContext, days: number, day = c.lastDay): DateValue => ({
  value: day ? shiftDay(day, days) : null,
  grain: 'day',
});

/** "lễ truy điệu ngày 17/6, an táng | cùng ngày": a day to come that the same sentence has just told, or the one before: ". Lễ an táng sẽ lúc 15h | cùng ngày". */
const isJustTold = ({ previous, comingDay, direction }: DateContext): boolean =>
  !!previous &&
  previous.value.value === comingDay &&
  previous.gap.length < 40 &&
  (direction > 0 || !BOUNDARY.test(previous.gap));

/** "thế hệ trẻ hôm nay", "thanh niên của ngày hôm nay": those of our time. */
const OF_TODAY =
  /(?:thế hệ(?: trẻ)?|thanh niên|tuổi trẻ|lớp trẻ|giới trẻ|người trẻ|cán bộ dự khuyết|xã hội|cuộc sống|con người)(?: của)?(?: ngày)? $/;

export const RELATIVE_RULES: DateRule[] = [
  ledRule(
    'today',
    'sáng nay',
    TIME_LEAD,
    `(?:${PART} (?:ngày )?(?:hôm )?nay|(?:ngày )?hôm nay|bữa nay)${TODAY_TAIL}`,
    // "mấy hôm nay", "hai hôm nay" are vague.
    (g, c) =>
      /^(?:ngày hôm|hôm|bữa)/i.test(c.written) &&
      (/(?:mấy|những|vài|(?:^|[ ,])hai) $/.test(c.before) || OF_TODAY.test(c.before))
        ? undefined
        : from('day', (ref) => ref)(g, c),
    / nay/,
  ),
  ledRule(
    'yesterday',
    'tối qua',
    TIME_LEAD,
    `(?:(?:${PART} )?(?:ngày )?hôm qua|(?:rạng sáng|sáng sớm|xế chiều|chiều tối|đầu giờ chiều|tối|đêm|chiều|trưa|sáng|khuya) qua)${TODAY_TAIL}`,
    (g, c) =>
      !/hôm/i.test(c.written) && CROSSED.test(c.after) ? undefined : from('day', (ref) => shiftDay(ref, -1))(g, c),
    / qua/,
  ),
  rule(
    'day before yesterday',
    'hôm kia',
    `(?:${PART} )?(?:ngày )?hôm kia`,
    from('day', (ref) => shiftDay(ref, -2)),
    /hôm kia/,
  ),
  ledRule(
    'tomorrow',
    'ngày mai',
    TIME_LEAD,
    `(?:${PART} (?:ngày )?mai|ngày mai)${TODAY_TAIL}`,
    (g, c) =>
      // A capital is a name: "chị Mai".
      /(?:chị|cô|bà|em|hoa) $/.test(c.before) ||
      !/mai(?!.*Mai)/.test(c.written) ||
      /^ (?:hậu|một|sau|vàng|táng)(?!\p{L})/u.test(c.after)
        ? undefined
        : from('day', (ref) => shiftDay(ref, 1))(g, c),
    / mai/,
  ),
  rule(
    'day after tomorrow',
    'ngày kia',
    'ngày (?:kia|mốt)',
    from('day', (ref) => shiftDay(ref, 2)),
  ),
  ledRule(
    'same day',
    '21h cùng ngày',
    TIME_LEAD,
    `(?:${PART} )?(?<!(?:sau|cuối) )cùng (?:ngày|hôm)(?! (?:sinh|tháng|\\d))`,
    (_g, c) =>
      // "cùng Ngày hội"
      /cùng Ngày/.test(c.written)
        ? undefined
        : // "lễ viếng ngày 6/3, lễ truy điệu 13h cùng ngày": nothing has been yet, or that day was just told.
          anchored(c, 0, isJustTold(c) ? c.comingDay : (c.lastDay ?? c.comingDay)),
    /cùng (?:ngày|hôm)/,
  ),
  ledRule(
    'that day',
    'chiều hôm đó',
    TIME_LEAD,
    `(?:${PART} (?:hôm )?|(?:ngày )?hôm )(?:đó|ấy)`,
    (_g, c) => (c.lastDay ? anchored(c, 0) : undefined),
    new RegExp(`(?:hôm|${PART_END}) (?:đó|ấy)`),
  ),
  ledRule(
    'next day',
    'ngày hôm sau',
    TIME_LEAD,
    `(?:${PART} )?(?:ngày )?hôm sau`,
    uncounted((_g, c) => anchored(c, 1)),
    /hôm sau/,
  ),
  // "hai ngày sau khi" is a duration, and so is it where no day has been told.
  rule(
    'days later',
    'ba ngày sau, mưa',
    `(?<n>\\d{1,2}|${NUMBER_WORDS}) (?:ngày|hôm) sau(?: đó)?(?=,)`,
    (g, c) =>
      c.lastDay && !/(?:hơn|gần|khoảng|chừng|[\d,–-]|vài|trong|suốt|sau) ?$/.test(c.before)
        ? anchored(c, numberOf(g.n))
        : undefined,
    /(?:ngày|hôm) sau/,
  ),
  // "hôm trước" alone is some day or other, and so is "tối hôm trước" where no day has been told.
  rule(
    'day before',
    'ngày hôm trước',
    `(?:(?:${PART} )?ngày|${PART}) hôm trước`,
    (_g, c) =>
      c.lastDay
        ? anchored(c, -1)
        : !/ngày/i.test(c.written)
          ? undefined
          : c.reference
            ? { value: shiftDay(c.reference, -1), grain: 'day' }
            : open('day'),
    /hôm trước/,
  ),
  rule(
    'week',
    'tuần trước',
    '(?:đầu |giữa )?tuần (?<w>trước nữa|sau nữa|này|trước|qua|rồi|tới(?! nay| giờ)|sau|vừa qua|vừa rồi)',
    near('week', isoWeek),
  ),
  rule(
    'month near',
    'cuối tháng trước',
    '(?:(?:đầu|giữa|cuối|trung tuần|hạ tuần|thượng tuần) )?tháng (?<w>trước nữa|sau nữa|này|trước|qua|rồi|tới(?! nay| giờ)|sau|vừa qua|vừa rồi)',
    near('month', shiftMonth),
  ),
  rule('part of the month', 'đầu tháng', '(?:đầu|giữa|cuối) tháng(?! \\p{L}*\\d)', placed('month')),
  rule(
    'year near',
    'cuối năm ngoái',
    '(?:(?:đầu|giữa|cuối) )?năm (?<w>nay|ngoái|kia|trước|tới(?! nay| giờ)|sau|tiếp theo|kế tiếp)',
    uncounted((g, c) => {
      if (isFromElsewhere(g, c)) return undefined;
      // "đã hơn năm nay", "bao năm nay": for that long, and not this year; "cao hơn năm nay" compares.
      if (/nay/i.test(c.written) && /(?:bao|bấy|gần|(?:đã|được|trong|suốt|mất|kéo dài) hơn) $/.test(c.before))
        return undefined;
      // "ngoái" and "nay" are told from today, "trước" and "sau" from the year in sight.
      const told =
        c.sentenceYear !== undefined &&
        (/trước/.test(g.w ?? '') || c.sentenceYear < Number(c.reference?.slice(0, 4)) - 1);
      const base = told && /trước|sau|tiếp/.test(g.w ?? '') ? c.sentenceYear : c.reference?.slice(0, 4);
      return base ? { value: String(Number(base) + gapOf(g.w)), grain: 'year' } : open('year');
    }),
  ),
  rule(
    'that year',
    'năm đó',
    '(?:(?:(?:đầu|giữa|cuối) )?năm (?:đó|ấy)|cùng năm(?: đó| ấy|(?! trước| ngoái)))',
    (_g, c) => {
      const at = c.sentenceYear ?? c.tellingYear;
      return at && !EVERY.test(c.before) ? { value: String(at), grain: 'year' } : undefined;
    },
  ),
  rule(
    'part of the year',
    'đầu năm',
    '(?:(?:đầu|giữa|cuối) năm(?! (?:thứ|học|\\d|tài|châu|mới|âm))|hết năm(?=[,.;:)]|$))',
    // "Từ nay đến hết năm, …"
    (g, c) => (/^hết/i.test(c.written) && !/(?:đến|tới) $/.test(c.before) ? undefined : placed('year')(g, c)),
  ),
  rule(
    'this quarter',
    'quý trước',
    '(?:(?:đầu|giữa|cuối) )?quý (?<w>này|nay|hiện tại|trước|tới|sau|tiếp theo|tiếp)',
    (g, c) => {
      if (/(?:\d|hai|ba|những|các|phú|đáng|cao|yêu|trân|tôn|kim|đá|loại|mỗi|từng) $/.test(c.before)) return undefined;
      if (!c.reference) return open('quarter');
      const month = shiftMonth(c.reference, 3 * gapOf(g.w));
      return { value: `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`, grain: 'quarter' };
    },
  ),
  rule(
    'ago',
    'cách đây 3 ngày',
    `(?<p>cách (?:đây|nay) )?(?:đúng )?(?<n>\\d{1,3}|${NUMBER_WORDS}) (?<u>ngày|hôm|tuần|tháng|năm)(?<t> trước)?`,
    (g, c) => {
      if (!g.p === !g.t) return undefined;
      // "hai ngày trước khi", "một năm trước đó": told from something else; "hơn 5 năm trước": no year.
      if (
        /^ (?:đó|khi|lúc|ngày|thời|thềm|giờ|hạn|trận|tết|tuổi|lễ|kỳ|cuộc|nữa|khai|tổng|bầu|world|euro|olympic|sea|đại hội|vòng|mùa|sự|vụ|công nguyên|cn)(?!\p{L})/u.test(
          c.after,
        )
      )
        return undefined;
      if (
        /(?:hơn|gần|đầy|suốt|khoảng|chừng|ngót|chục|mười|mươi|trăm|nghìn|từ|những|các|\d[-–.,/]| - |đến|hoặc|thứ|sau|tới) ?$/.test(
          c.before,
        )
      )
        return undefined;
      return ago(numberOf(g.n), g.u, c);
    },
    /cách (?:đây|nay)|(?:ngày|hôm|tuần|tháng|năm) trước/,
  ),
];

/** `n` units before publication, at the grain of the unit. */
function ago(n: number, unit: string | undefined, { reference }: DateContext): DateValue {
  const grain = ({ ngày: 'day', hôm: 'day', tuần: 'week', tháng: 'month', năm: 'year' } as const)[unit ?? ''] ?? 'day';
  if (!reference) return open(grain);
  if (grain === 'day') return { value: shiftDay(reference, -n), grain };
  if (grain === 'week') return { value: isoWeek(reference, -n), grain };
  return { value: grain === 'month' ? shiftMonth(reference, -n) : year(reference, -n), grain };
}
