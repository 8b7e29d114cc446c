/**
 * Pairs of numbers that no word calls a day: "từ 12-8", "(26.2)", "dịp lễ 30/4". A slash may be a fraction, a dash a score or a range, a dot a
 * version; what stands around and the house style decide.
 */
import type { DateValue } from './calendar.ts';
import { type DateContext, type DateRule, type Groups, rule } from './grammar.ts';
import { solarToLunar } from './lunar/calendar.ts';
import { dayOf, recurring, YEAR_TAIL } from './rules-days.ts';
import { lunarDay } from './rules-lunar.ts';

/** Words that lead to a day and hardly ever to a fraction, a score or a version: "từ 1/7", "dịp 2-9". */
const LEADS =
  /(?:(?<!\p{L})(?:từ|kể từ|vào|trước|sau|hết|dịp|lễ|nhân|mừng|kỷ niệm|kỉ niệm|hôm|tức|nhằm|rằm|đợt|thềm|mai|từ nay (?:đến|tới)|valentine|halloween|dự kiến|hạn chót|hạn cuối|hạn|mốc|thông xe|khai mạc|bế mạc|khởi công|đúng|làm việc|chiến thắng|thành lập|truyền thống|ngày (?:bầu cử|bỏ phiếu|thi đấu|hội|cưới|xét xử|giao dịch))) $/u;
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
const LEADS_KNOWN =
  /(?:(?<!\p{L})(?:đón|chào|chúc mừng|chào mừng|quà|tặng|ngày|nghỉ|đại lễ|tết|hướng tới|hướng đến|phụ nữ|nhà giáo|thiếu nhi|lao động|quốc khánh|độc lập|giáng sinh|hoa|và)|[,–-]) $/u;
/** Another pair before or after: sets of a match ("25-20, 25-10"). */
const SETS = /\d[-.]\d+(?:\(\d+\))?[,;]? $|^[,;]? \(?\d+[-.]\d/;
/** "hôm nay (26.2)", "thứ Ba (4-3)", "Tết (17/2)". */
const BRACKET =
  /(?:nay|qua|mai|kia|mốt|này|tới|sau|trước|ngày|đó|tết|chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|cùng ngày|chạp|giêng|âm lịch|tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi|quốc khánh|việt nam|địa phương) \((?:ngày |tức |nhằm )*$/;
const COUNTS =
  /(?:chiếm|khoảng|gần|hơn|còn|giảm|vòng|tỷ số|tỉ số|số|với|thắng|thua|hòa|đạt|tỷ lệ|tỉ lệ|bằng|nhịp|trận|lớp|nhóm|power|mega|lotto|được|dk|tối thiểu|quy hoạch|cấp) ?$/;
const COUNTED =
  /^ ?(?:gói thầu|gói|nhà thầu|dự án|công trình|trạm|tuyến|mùa|kỳ|vụ|[bcdđghklmnpqrstvx](?!\p{L})|số|giờ|tuổi|điểm|trận|diện tích|dân số|tổng|thời gian|quãng|trong|của|học sinh|người|ý kiến|phiếu|đại biểu|thành viên|chặng|lượng|cả|đội|bàn|khối|sân|giá trị|séc|set|inch|%|lần|câu|mức|cơ sở|hiệu trưởng|trọng tài|ngư dân|tầng|lãnh thổ|giờ|phút|ngày|tuần|tháng|m|km|kg|g|ha|tấn|triệu|tỉ|tỷ|nghìn|độ|chiếc|con|viên|ứng viên|gia đình|hộ|xã|huyện|tỉnh|bệnh nhân|ca|trẻ|phụ nữ|nam|nữ|hành khách|doanh nghiệp)(?!\p{L})/u;
/** After a day comes the end of a clause, a name, or one of the small words of the sentence. */
const ENDS =
  /^(?:$|[,.;:!?)”"'…]| [–-] | (?:đến|tới|và|hoặc|là|sẽ|đã|đang|được|bị|có|không|cho|tại|ở|trên|theo|khi|nếu|do|với|vì|các|những|mọi|toàn|này|năm|chính thức|bắt đầu|để|thì|mà|lúc|sau|trước|áp dụng|diễn ra|âm lịch|\())/;
const HEADLINE =
  /^[^.!?,:]{0,25}(?:tin|tin tức|đọc nhanh|xem nhanh|điểm tin|toàn cảnh|thế giới|thời tiết|chứng khoán|giá vàng|giá xăng|bản tin|lịch|dự báo|ngày|vietlott|xổ số)(?: \p{L}+){0,3} $/u;

const ROW = /^(?:, |,? và | hoặc | hay | - )$/;

/** "lượt đi (22.11)": two figures each, the first more than a month. */
const WHOLE = /^(?:1[3-9]|2\d|3[01])\.(?:0\d|1[0-2])$/;

/** "ván đầu (21-8)", "dẫn trước (15-3)" */
const SCORED = /(?:ván|set|hiệp|trận|thắng|thua|dẫn|hòa|điểm|tỉ số|tỷ số)[^.]{0,25} \($/u;

/** A day, or days in a row: "ngày 12, 13/11 và 1/12". */
const ofDays = ({ grain, value }: DateValue) => grain === 'day' || /^\d{4}-\d\d-\d\d\//.test(value ?? '');

/** Whether "N/N", "N-N" or "N.N" at this place is a day. */
function isDay(g: Groups, context: DateContext): boolean {
  const { before, after, capitalAfter, previous, style } = context;
  const [day, month, mark] = [Number(g.d), Number(g.m), g.s ?? ''];
  if (BRACKET.test(before)) return /^(?:[)\],;]| giờ)/.test(after);
  if (COUNTS.test(before) || COUNTED.test(after)) return false;
  const ends = ENDS.test(after) || capitalAfter;
  if (/^ (?:trở lên|trở xuống|điểm)(?!\p{L})/u.test(after)) return false;
  if (previous && ofDays(previous.value) && previous.written.includes(mark) && ROW.test(previous.gap))
    return ends || (mark === '/' && /^ \p{L}/u.test(after) && /ngày/.test(previous.written));
  if (before.endsWith('('))
    return (
      after.startsWith(')') &&
      (mark === '/'
        ? day > month
        : (style.has(mark) && (mark === '.' || (day > 12 && !SCORED.test(before)))) ||
          (mark === '.' && WHOLE.test(context.written)))
    );
  if (after.startsWith(':') && HEADLINE.test(before)) return mark !== '.' || style.has(mark) || day > 12;
  // "Chuyện làng 4/8: ...": a few words, a day, a colon.
  if (
    mark === '/' &&
    after.startsWith(':') &&
    day > month &&
    `${day}/${month}` !== '24/7' &&
    /(?:^|[.!?] )[\p{L} ]{3,30} $/u.test(before)
  )
    return true;
  if (KNOWN.has(`${day}/${month}`) && day > 12 && /(?:^|[.!?:] )["“‘']?$/.test(before) && ends) return true;
  // "từ 2-3" may count something, "dự kiến 19-9" may not: a range goes up.
  // "gần hết 1/2 bụng", "mốc 1/4 mùa" are parts of something.
  if (/(?:hết|đúng|mốc|sau|hạn) $/.test(before) && day < month && !ends && !style.has(mark)) return false;
  if (LEADS.test(before)) return mark !== '-' || ends || day > month;
  if (KNOWN.has(`${day}/${month}`) && LEADS_KNOWN.test(before)) return day > 12 || mark === '/';
  // "13-7 hoàn thành ..., 14-7 công bố": a row over clauses.
  if (
    previous?.value.grain === 'day' &&
    /(?:, |; )$/.test(before) &&
    style.has(mark) &&
    day > month &&
    !SETS.test(before)
  )
    return true;
  if (mark === '-' && day > 12 && ends && !SETS.test(before) && !SETS.test(after)) return /\p{L} $/u.test(before);
  if (mark !== '/') return style.has(mark) && ends && /(?:đến|tới|qua|sang|đầu|giữa|cuối) $/.test(before);
  // Around the clock, and fractions: those are smaller than one.
  if (day === 24 && month === 7) return false;
  const slashes = style.has('/');
  if (before === '' || before.endsWith('. ')) return ends && (day > month || after === '');
  if (MAY_LEAD.test(before)) return day > month ? ends || slashes : ends && slashes && /(?:đến|tới) $/.test(before);
  return day > 12 ? ends || slashes : day > month && slashes && ends;
}

export const BARE_RULES: DateRule[] = [
  rule('day and month, bare', '26/12', '(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})', (g, context) => {
    if (recurring(context) || !isDay(g, context)) return undefined;
    // "16.2 (tức 29.12)": what explains a solar day by a lunar one.
    const lunar =
      /(?:tức|nhằm)(?: ngày)? $/.test(context.before) && context.lastDay ? solarToLunar(context.lastDay) : null;
    if (lunar && lunar.day === Number(g.d) && lunar.month === Number(g.m))
      return lunarDay(lunar.day, lunar.month, lunar.year, context);
    return dayOf(g.d, g.m, undefined, context);
  }),
  rule(
    'day and month of a year',
    '26/12 năm ngoái',
    `(?<d>\\d{1,2})(?<s>[/.-])(?<m>\\d{1,2})(?<y>${YEAR_TAIL})`,
    (g, context) =>
      (g.s === '-' && /trước|sau|tới|^ \d/.test(g.y ?? '')) ||
      (g.s !== '/' && /^ \d/.test(g.y ?? '')) ||
      COUNTS.test(context.before)
        ? undefined
        : dayOf(g.d, g.m, g.y, context),
    /\d[/.-]\d{1,2}(?:,? (?:năm|\d{4})|[/.-]\d{4})/,
  ),
];
