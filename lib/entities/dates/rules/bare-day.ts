/**
 * Whether a pair of numbers that no word calls a day is one: "từ 12-8", "(26.2)", "dịp lễ 30/4". A slash may be a fraction, a dash a score or a
 * range, a dot a version; what stands around and the house style decide.
 */

import type { DateContext, Groups } from '../grammar/grammar.ts';
import { type DateValue, nearestDay } from '../values/calendar.ts';
import {
  BRACKET,
  COUNTED,
  COUNTS,
  DATELINE,
  ENDS,
  FEAST,
  HEADLINE,
  KNOWN,
  LEADS,
  LEADS_KNOWN,
  MAY_LEAD,
  ROW,
  SCORE_TO,
  SCORED,
  SETS,
  UNITS,
  WHOLE,
} from './bare-day-signs.ts';

/** A day, or days in a row: "ngày 12, 13/11 và 1/12". */
const ofDays = ({ grain, value }: DateValue) => grain === 'day' || /^\d{4}-\d\d-\d\d\//.test(value ?? '');

/** A pair of numbers that may be a day and its month, and what stands around it. */
interface Pair {
  day: number;
  month: number;
  /** "/", "-" or ".". */
  mark: string;
  /** Does what a day may end with stand behind it? */
  ends: boolean;
  /** Does this paper write its days so? */
  isStyle: boolean;
  context: DateContext;
}

/** What tells whether a pair is a day. */
export interface Clue {
  /** A text that it decides, and whether the pair in it is a day. */
  example: string;
  isDay: boolean;
  /** Undefined where it has nothing to say. */
  says: (pair: Pair) => boolean | undefined;
}

/** Whether it is no further than so many days from the one on which the paper came out. */
function isNear({ day, month, context: { reference } }: Pair, days: number): boolean {
  const nearest = reference ? nearestDay(month, day, reference) : null;
  return nearest !== null && Math.abs(Date.parse(nearest) - Date.parse(reference ?? '')) <= days * 86_400_000;
}

const isAllDay = ({ day, month }: Pair): boolean => day === 24 && month === 7;

const known = ({ day, month }: Pair): boolean => KNOWN.has(`${day}/${month}`);

/** In their order: the first that has something to say decides. */
export const CLUES: readonly Clue[] = [
  {
    example: 'Lễ khai trương diễn ra hôm nay (26.2) ở chợ.',
    isDay: true,
    says: ({ context: { before, after } }) => (BRACKET.test(before) ? /^(?:[)\],;]| giờ)/.test(after) : undefined),
  },
  {
    // Counts are of neighbours, "1-2", "5-10".
    example: 'Từ 1-10 phụ nữ được khám miễn phí.',
    isDay: true,
    says: ({ day, month, mark, context: { before, after } }) =>
      mark === '-' && day === 1 && month >= 7 && /(?<!\p{L})từ $/u.test(before) && !UNITS.test(after)
        ? true
        : undefined,
  },
  {
    example: 'Phường Đoài thắng đậm phường Đông đến 20-2 trên sân nhà.',
    isDay: false,
    says: ({ mark, context: { before } }) => (mark === '-' && SCORE_TO.test(before) ? false : undefined),
  },
  {
    example: 'Dự kiến sáng 14.9 sơ duyệt và 16.9 tổng duyệt.',
    isDay: true,
    says: ({ day, month, mark, isStyle, context: { previous, before } }) => {
      if (!isStyle || mark === '/' || !before.endsWith(' và ') || previous?.value.grain !== 'day') return undefined;
      const [, lastMonth, lastDay] = (previous.value.value ?? '').split('-').map(Number);
      return lastMonth === month && day > (lastDay ?? 31) && day <= (lastDay ?? 31) + 3 ? true : undefined;
    },
  },
  {
    example: 'Nữ sinh chiếm 2/3 số học sinh của trường.',
    isDay: false,
    says: ({ context: { before, after } }) => (COUNTS.test(before) || COUNTED.test(after) ? false : undefined),
  },
  {
    example: 'Thí sinh từ 24-8 trở lên được xét.',
    isDay: false,
    says: ({ context }) => (/^ (?:trở lên|trở xuống|điểm)(?!\p{L})/u.test(context.after) ? false : undefined),
  },
  {
    // What ends a row of days, each of which is only read because this one has its month.
    example: 'Hội chợ mở các ngày 3, 5 và 7/8.',
    isDay: true,
    says: ({ context: { previous } }) =>
      previous && /^\D*\d+$/.test(previous.written) && ROW.test(previous.gap) ? true : undefined,
  },
  {
    example: 'Hội chợ mở các ngày 12, 13/11 và 14/11.',
    isDay: true,
    says: ({ mark, ends, context: { previous, after } }) =>
      previous && ofDays(previous.value) && previous.written.includes(mark) && ROW.test(previous.gap)
        ? ends || (mark === '/' && /^ \p{L}/u.test(after) && /ngày/.test(previous.written))
        : undefined,
  },
  {
    example: 'Đội nhà gặp đội khách ở lượt đi (22.11) trên sân cỏ.',
    isDay: true,
    says: (pair) => {
      const { day, month, mark, isStyle, context } = pair;
      const { before, after, written } = context;
      if (!before.endsWith('(')) return undefined;
      // "tối 6/4 (7/4 giờ Hà Nội)"
      if (!after.startsWith(')')) return /^ giờ (?:hà nội|việt nam|địa phương)/.test(after);
      if (mark === '/') return day > month;
      // "Ngày đấu cuối (14-9) của giải" on the 15th.
      const sure = mark === '.' || (day > 12 && !SCORED.test(before));
      if (sure && (isStyle || isNear(pair, 4))) return true;
      return mark === '.' && WHOLE.test(written);
    },
  },
  {
    example: 'Thời tiết 16/9: Bắc Bộ có mưa.',
    isDay: true,
    says: (pair) =>
      pair.context.after.startsWith(':') && HEADLINE.test(pair.context.before)
        ? pair.mark !== '.' || pair.isStyle || pair.day > 12 || isNear(pair, 2)
        : undefined,
  },
  {
    example: 'Cúp Làng Chài 15.9: lộ diện hai đội mạnh',
    isDay: true,
    says: (pair) =>
      pair.context.after.startsWith(':') &&
      (pair.day > 12 || pair.mark === '.') &&
      /^[^.!?,:]{3,39} $/.test(pair.context.before) &&
      !isAllDay(pair) &&
      isNear(pair, 1)
        ? true
        : undefined,
  },
  {
    example: 'Chuyện làng 14/8: cây đa đổ.',
    isDay: true,
    says: ({ day, month, mark, context: { before, after } }) =>
      mark === '/' &&
      after.startsWith(':') &&
      day > month &&
      !(day === 24 && month === 7) &&
      /(?:^|[.!?] )[\p{L} ]{3,30} $/u.test(before)
        ? true
        : undefined,
  },
  {
    example: 'Cần Thơ, 16-9 (Tin Chiều) - Nước lên.',
    isDay: true,
    says: ({ context: { before, after } }) =>
      before.length < 40 && /^\p{L}[\p{L} .]{2,30}, $/u.test(before) && DATELINE.test(after) ? true : undefined,
  },
  {
    example: '20-11, thầy trò cùng về trường.',
    isDay: true,
    says: (pair) =>
      known(pair) && pair.day > 12 && /(?:^|[.!?:] )["“‘']?$/.test(pair.context.before) && pair.ends ? true : undefined,
  },
  {
    // Parts of something: "gần hết 1/2 bụng", "mốc 1/4 mùa".
    example: 'Nước ngập gần hết 1/2 căn nhà.',
    isDay: false,
    says: ({ day, month, ends, isStyle, context }) =>
      /(?:hết|đúng|mốc|sau|hạn) $/.test(context.before) && day < month && !ends && !isStyle ? false : undefined,
  },
  {
    // "từ 2-3" may count something, "dự kiến 19-9" may not: a range goes up.
    example: 'Thuế mới áp dụng từ 12-8 trên cả nước.',
    isDay: true,
    says: (pair) => {
      const { before } = pair.context;
      if (!LEADS.test(before)) return undefined;
      if (pair.mark !== '-' || pair.ends || pair.day > pair.month) return true;
      // "phiên 15-9 nhờ nhóm ngân hàng" on that day.
      return (
        (known(pair) && FEAST.test(before)) || (!/(?:từ|trước|sau|hết|vào|đúng) $/.test(before) && isNear(pair, 2))
      );
    },
  },
  {
    example: 'Học trò mang quà 8/3 tặng cô.',
    isDay: true,
    says: (pair) =>
      known(pair) && LEADS_KNOWN.test(pair.context.before)
        ? pair.day > 12 || pair.mark === '/' || FEAST.test(pair.context.before)
        : undefined,
  },
  {
    example: 'Họp báo từ ngày 11-7 để nêu lịch: 13-7 hoàn thành chấm bài, 14-7 công bố điểm.',
    isDay: true,
    says: ({ day, month, isStyle, context: { previous, before } }) =>
      previous?.value.grain === 'day' && /(?:, |; )$/.test(before) && isStyle && day > month && !SETS.test(before)
        ? true
        : undefined,
  },
  {
    example: 'Đoàn về quê 19-9.',
    isDay: true,
    says: ({ day, mark, ends, context: { before, after } }) =>
      mark === '-' && day > 12 && ends && !SETS.test(before) && !SETS.test(after) ? /\p{L} $/u.test(before) : undefined,
  },
  {
    example: 'Làng mong 16.9 nắng ráo để gặt.',
    isDay: true,
    says: (pair) => {
      const { before, after } = pair.context;
      if (pair.day <= 12 || isAllDay(pair) || SETS.test(before) || SETS.test(after) || !isNear(pair, 2))
        return undefined;
      return /(?:^|[\p{L}.,;:–-] )["“'‘]?$/u.test(before) ? true : undefined;
    },
  },
  {
    example: 'Bắc Bộ mưa tới 1-10, có nơi rất to, từ đó đến 16-9.',
    isDay: true,
    says: (pair) =>
      pair.mark === '-' &&
      pair.day === 1 &&
      pair.ends &&
      /(?<!\p{L})(?:đến|tới) $/u.test(pair.context.before) &&
      !/\d-\d/.test(pair.context.before) &&
      isNear(pair, 20)
        ? true
        : undefined,
  },
  {
    example: 'Tỷ lệ đó là 3.5 theo báo cáo.',
    isDay: false,
    says: ({ mark, ends, isStyle, context }) =>
      mark === '/' ? undefined : isStyle && ends && /(?:đến|tới|qua|sang|đầu|giữa|cuối) $/.test(context.before),
  },
  {
    example: 'Quán mở 24/7.',
    isDay: false,
    says: (pair) => (isAllDay(pair) ? false : undefined),
  },
  {
    example: '16/9, xã họp dân.',
    isDay: true,
    says: ({ day, month, ends, context: { before, after } }) =>
      before === '' || before.endsWith('. ') ? ends && (day > month || after === '') : undefined,
  },
  {
    // Fractions are smaller than one.
    example: 'Đợt hai kéo dài đến 15/9.',
    isDay: true,
    says: ({ day, month, ends, isStyle, context: { before } }) => {
      if (!MAY_LEAD.test(before)) return undefined;
      return day > month ? ends || isStyle : ends && isStyle && /(?:đến|tới) $/.test(before);
    },
  },
  {
    example: 'Chị sinh con 16/9.',
    isDay: true,
    says: ({ day, month, ends, isStyle }) => (day > 12 ? ends || isStyle : day > month && isStyle && ends),
  },
];

/** Whether "N/N", "N-N" or "N.N" at this place is a day. */
export function isDay(g: Groups, context: DateContext): boolean {
  const mark = g.s ?? '';
  const ends = ENDS.test(context.after) || context.capitalAfter;
  const pair = { day: Number(g.d), month: Number(g.m), mark, ends, isStyle: context.style.has(mark), context };
  for (const { says } of CLUES) {
    const said = says(pair);
    if (said !== undefined) return said;
  }
  return false;
}
