/**
 * Whether a pair of numbers that no word calls a day is one: "từ 12-8", "(26.2)", "dịp lễ 30/4". A slash may be a fraction, a dash a score or a
 * range, a dot a version; what stands around and the house style decide.
 */
import { anyOf } from '../../text/word-table.ts';
import { BEFORE_BRACKET, COUNTED_WORDS, GOES_ON, LEADS_TO_DAY, LEADS_TO_KNOWN } from './bare-day-words.ts';
import type { DateValue } from './calendar.ts';
import type { DateContext, Groups } from './grammar.ts';

/** Words that lead to a day and hardly ever to a fraction, a score or a version: "từ 1/7", "dịp 2-9". */
const LEADS = new RegExp(`(?<!\\p{L})(?:${anyOf(LEADS_TO_DAY)}) $`, 'u');
/** Words that lead to a day as well as to a count. */
const MAY_LEAD = /(?:(?<!\p{L})(?:đến|tới|trong|sang|qua|và|là|đầu|cuối|giữa|khuya|sáng|–|-)|[,:]) $/u;
/** Days that everyone knows by their numbers: "đón 20-11", "quà 8/3". Those that could be a score as well (3-2) are left out. */
const KNOWN = new Set([
  '30/4',
  '20/10',
  '20/11',
  '19/5',
  '19/8',
  '22/12',
  '27/7',
  '26/3',
  '27/2',
  '21/6',
  '13/10',
  '24/12',
  '25/12',
  '31/12',
  '2/9',
  '8/3',
  '1/5',
  '1/6',
  '1/1',
]);
const LEADS_KNOWN = new RegExp(`(?:(?<!\\p{L})(?:${anyOf(LEADS_TO_KNOWN)})|[,–-]) $`, 'u');
/** Another pair before or after: sets of a match ("25-20, 25-10"). */
const SETS = /\d[-.]\d+(?:\(\d+\))?[,;]? $|^[,;]? \(?\d+[-.]\d/;
/** "hôm nay (26.2)", "thứ Ba (4-3)", "Tết (17/2)". */
const BRACKET = new RegExp(`(?:${anyOf(BEFORE_BRACKET)}) \\((?:ngày |tức |nhằm )*$`);
export const COUNTS =
  /(?:chiếm|khoảng|gần|hơn|còn|giảm|vòng|tỷ số|tỉ số|số|với|thắng|thua|hòa|đạt|tỷ lệ|tỉ lệ|bằng|nhịp|trận|lớp|nhóm|power|mega|lotto|được|dk|tối thiểu|quy hoạch|cấp) ?$/;
const COUNTED = new RegExp(`^ ?(?:${anyOf(COUNTED_WORDS)})(?!\\p{L})`, 'u');
/** After a day comes the end of a clause, a name, or one of the small words of the sentence. */
const ENDS = new RegExp(`^(?:$|[,.;:!?)”"'…]| [–-] | (?:${anyOf(GOES_ON)}))`);
const HEADLINE =
  /^[^.!?,:]{0,25}(?:tin|tin tức|đọc nhanh|xem nhanh|điểm tin|toàn cảnh|thế giới|thời tiết|chứng khoán|giá vàng|giá xăng|bản tin|lịch|dự báo|ngày|vietlott|xổ số)(?: \p{L}+){0,3} $/u;

/** "Cần Thơ, 1-12 | (AFP) - …", "Cần Thơ, 1-12 | - …" */
const DATELINE = /^ (?:\(\p{L}[\p{L} ]{1,20}\)|[-–]) /u;

const ROW = /^(?:, |,? và | hoặc | hay | - )$/;

/** "lượt đi (22.11)": two figures each, the first more than a month. */
const WHOLE = /^(?:1[3-9]|2\d|3[01])\.(?:0\d|1[0-2])$/;

/** "ván đầu (21-8)", "dẫn trước (15-3)" */
const SCORED = /(?:ván|set|hiệp|trận|thắng|thua|dẫn|hòa|điểm|tỉ số|tỷ số)[^.]{0,25} \($/u;

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

const known = ({ day, month }: Pair): boolean => KNOWN.has(`${day}/${month}`);

/** In their order: the first that has something to say decides. */
export const CLUES: readonly Clue[] = [
  {
    example: 'Lễ khai trương diễn ra hôm nay (26.2) ở chợ.',
    isDay: true,
    says: ({ context: { before, after } }) => (BRACKET.test(before) ? /^(?:[)\],;]| giờ)/.test(after) : undefined),
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
    says: ({ day, month, mark, isStyle, context: { before, after, written } }) => {
      if (!before.endsWith('(')) return undefined;
      if (!after.startsWith(')')) return false;
      if (mark === '/') return day > month;
      if (isStyle && (mark === '.' || (day > 12 && !SCORED.test(before)))) return true;
      return mark === '.' && WHOLE.test(written);
    },
  },
  {
    example: 'Thời tiết 16/9: Bắc Bộ có mưa.',
    isDay: true,
    says: ({ day, mark, isStyle, context: { before, after } }) =>
      after.startsWith(':') && HEADLINE.test(before) ? mark !== '.' || isStyle || day > 12 : undefined,
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
    says: ({ day, month, mark, ends, context }) =>
      LEADS.test(context.before) ? mark !== '-' || ends || day > month : undefined,
  },
  {
    example: 'Học trò mang quà 8/3 tặng cô.',
    isDay: true,
    says: (pair) =>
      known(pair) && LEADS_KNOWN.test(pair.context.before) ? pair.day > 12 || pair.mark === '/' : undefined,
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
    example: 'Tỷ lệ đó là 3.5 theo báo cáo.',
    isDay: false,
    says: ({ mark, ends, isStyle, context }) =>
      mark === '/' ? undefined : isStyle && ends && /(?:đến|tới|qua|sang|đầu|giữa|cuối) $/.test(context.before),
  },
  {
    example: 'Quán mở 24/7.',
    isDay: false,
    says: ({ day, month }) => (day === 24 && month === 7 ? false : undefined),
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
