/** What stands around a pair of numbers and tells whether it is a day; `bare-day.ts` asks for it. */
import { anyOf } from '../../../text/word-table.ts';
import { BEFORE_BRACKET, COUNTED_WORDS, GOES_ON, LEADS_TO_DAY, LEADS_TO_KNOWN } from './bare-day-words.ts';

/** Words that lead to a day and hardly ever to a fraction, a score or a version: "từ 1/7", "dịp 2-9". */
export const LEADS = new RegExp(`(?<!\\p{L})(?:${anyOf(LEADS_TO_DAY)}) $`, 'u');
/** Words that lead to a day as well as to a count. */
export const MAY_LEAD = /(?:(?<!\p{L})(?:đến|tới|trong|sang|qua|và|là|đầu|cuối|giữa|khuya|sáng|–|-)|[,:]) $/u;
/** Days that everyone knows by their numbers: "đón 20-11", "quà 8/3". Those that could be a score as well (3-2) are left out. */
export const KNOWN = new Set([
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
  '24/11',
  '10/10',
  '24/12',
  '25/12',
  '31/12',
  '2/9',
  '8/3',
  '1/5',
  '1/6',
  '1/1',
]);
export const LEADS_KNOWN = new RegExp(`(?:(?<!\\p{L})(?:${anyOf(LEADS_TO_KNOWN)})|[,–-]) $`, 'u');
/** Another pair before or after: sets of a match ("25-20, 25-10"). */
export const SETS = /\d[-.]\d+(?:\(\d+\))?[,;]? $|^[,;]? \(?\d+[-.]\d/;
/** "hôm nay (26.2)", "thứ Ba (4-3)", "Tết (17/2)". */
export const BRACKET = new RegExp(`(?:${anyOf(BEFORE_BRACKET)}) \\((?:ngày |tức |nhằm )*$`);
export const COUNTS =
  /(?:chiếm|khoảng|gần|hơn|còn|giảm|vòng|tỷ số|tỉ số|số|với|thắng|thua|hòa|đạt|tỷ lệ|tỉ lệ|bằng|nhịp|trận|lớp|nhóm|power|mega|lotto|được|dk|tối thiểu|quy hoạch|cấp) ?$/;
export const COUNTED = new RegExp(`^ ?(?:${anyOf(COUNTED_WORDS)})(?!\\p{L})`, 'u');
/** After a day comes the end of a clause, a name, or one of the small words of the sentence. */
export const ENDS = new RegExp(`^(?:$|[,.;:!?)”"'…]| [–-] | (?:${anyOf(GOES_ON)}))`);
export const HEADLINE =
  /^[^.!?,:]{0,25}(?:tin|tin tức|đọc nhanh|xem nhanh|điểm tin|toàn cảnh|thế giới|thời tiết|chứng khoán|giá vàng|giá xăng|bản tin|lịch|dự báo|ngày|vietlott|xổ số)(?: \p{L}+){0,3} $/u;

/** "Cần Thơ, 1-12 | (AFP) - …", "Cần Thơ, 1-12 | - …" */
export const DATELINE = /^ (?:\(\p{L}[\p{L} ]{1,20}\)|[-–]) /u;

export const ROW = /^(?:, |,? và | hoặc | hay | - )$/;

/** "lượt đi (22.11)": two figures each, the first more than a month. */
export const WHOLE = /^(?:1[3-9]|2\d|3[01])\.(?:0\d|1[0-2])$/;

/** "ván đầu (21-8)", "dẫn trước (15-3)" */
export const SCORED = /(?:ván|set|hiệp|trận|thắng|thua|dẫn|hòa|điểm|tỉ số|tỷ số)[^.]{0,25} \($/u;

/** "thắng đậm đội khách đến 20-2" */
export const SCORE_TO =
  /(?:thắng|thua|hòa|dẫn|đè bẹp|vùi dập|hủy diệt|hạ|đánh bại)(?: [^\s,.;:]+){0,7} (?:đến|tới|với tỉ số|với tỷ số) $/u;
/** Feasts whose numbers need no other sign behind these: "dịp lễ 2-9 nhờ nhà ga mới". */
export const FEAST = /(?<!\p{L})(?:lễ|dịp|diễu hành|diễu binh|mừng|quốc khánh|kỷ niệm|thủ đô|miền nam) $/u;
/** Behind a number of things, however the numbers look: "từ 1-10 điểm". */
export const UNITS =
  /^ ?(?:điểm|tuổi|tháng|năm|ngày|tuần|giờ|phút|giây|lần|người|món|cây|con|lít|gam|kg|g|m|km|cm|mm|ha|tấn|độ|triệu|tỉ|tỷ|nghìn|ngàn|%|bậc|sao|cấp)(?!\p{L})/u;
