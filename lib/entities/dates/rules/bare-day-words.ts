import type { WordTable } from '../../../text/word-table.ts';

/** Words of which the pair of numbers beside them is told; in lower case, patterns. */

/** In front of a day, and hardly ever of a fraction, a score or a version. */
export const LEADS_TO_DAY: WordTable = [
  { example: 'từ 12-8', words: 'từ|kể từ|từ nay (?:đến|tới)|vào|trước|sau|hết' },
  {
    example: 'dịp 2-9',
    words: 'dịp|lễ|nhân|mừng|kỷ niệm|kỉ niệm|truyền thống|thành lập|chiến thắng|valentine|halloween',
  },
  { example: 'tức 3-8', words: 'hôm|mai|tức|nhằm|rằm|thềm|đợt' },
  { example: 'hạn chót 16-9', words: 'dự kiến|hạn chót|hạn cuối|hạn|mốc|đúng|chậm nhất|muộn nhất' },
  { example: 'áp dụng đến 10/11', words: '(?:áp dụng|kéo dài|diễn ra|mở cửa|trưng bày|phấn đấu) (?:đến|tới)' },
  { example: 'khai mạc 19-9', words: 'thông xe|diễn ra|khai mạc|bế mạc|khai giảng|tựu trường|khởi công|làm việc' },
  { example: 'chốt phiên 9.3', words: 'phiên(?: (?:đầu|cuối) tuần)?' },
  {
    example: 'cuộc bầu cử 30-11',
    words: 'bầu cử|tuyển cử|bỏ phiếu|trưng cầu dân ý',
  },
  { example: 'ngày hội 26-3', words: 'ngày (?:bầu cử|bỏ phiếu|thi đấu|hội|cưới|xét xử|giao dịch)' },
];

/** In front of a day that everyone knows. */
export const LEADS_TO_KNOWN: WordTable = [
  { example: 'chào mừng 20-11', words: 'đón|chào|chúc mừng|chào mừng|hướng tới|hướng đến' },
  { example: 'quà 8/3', words: 'quà|tặng|hoa' },
  { example: 'nghỉ 30/4', words: 'ngày|nghỉ|đại lễ|tết|và' },
  {
    example: 'quốc khánh 2/9',
    words:
      'phụ nữ|nhà giáo|thiếu nhi|lao động|quốc khánh|độc lập|giáng sinh|việt nam|giải phóng (?:thủ đô|miền nam)|diễu binh|diễu hành',
  },
];

/** In front of a day in brackets. */
export const BEFORE_BRACKET: WordTable = [
  { example: 'hôm nay (26.2)', words: 'nay|qua|mai|kia|mốt|này|tới|sau|trước|đó|ngày|cùng ngày' },
  { example: 'thứ ba (4-3)', words: 'chủ nhật|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])' },
  { example: 'tết (17/2)', words: 'tết|quốc khánh|việt nam|địa phương' },
  {
    example: 'năm mậu thân (30-1)',
    words: 'chạp|giêng|âm lịch|tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi',
  },
];

/** Behind a fraction, a score or a number of something. */
export const COUNTED_WORDS: WordTable = [
  { example: '2/3 gói thầu', words: 'gói thầu|gói|nhà thầu|dự án|công trình|trạm|tuyến|mùa|kỳ|vụ|chặng|tầng|cơ sở' },
  { example: '1/2 x', words: '[bcdđghklmnpqrstvx](?!\\p{L})' },
  { example: '2/3 giờ', words: 'giờ|phút|ngày|tuần|tháng|thời gian|quãng|trong|tuổi|inch|m|km|kg|g|ha|tấn|độ|%' },
  { example: '8-6 trận', words: 'điểm|trận|séc|set|bàn|đội|sân|lần|câu|trọng tài' },
  {
    example: '2/3 số học sinh',
    words:
      'số|của|cả|tổng|diện tích|dân số|lượng|khối|giá trị|mức|lãnh thổ|phiếu|ý kiến|triệu|tỉ|tỷ|nghìn|chiếc|con|viên|ca',
  },
  {
    example: '9/10 đại biểu',
    words:
      'học sinh|người|đại biểu|thành viên|hiệu trưởng|ngư dân|ứng viên|gia đình|hộ|bệnh nhân|trẻ|phụ nữ|nam|nữ|hành khách|doanh nghiệp',
  },
  { example: '5/9 xã', words: 'xã|huyện|tỉnh' },
];

/** Behind a day: the small words with which its sentence goes on. */
export const GOES_ON: WordTable = [
  { example: '12-8 đến', words: 'đến|tới|và|hoặc|sau|trước|lúc' },
  { example: '12-8 sẽ', words: 'là|sẽ|đã|đang|được|bị|có|không|thì|mà|chính thức|bắt đầu|áp dụng|diễn ra' },
  { example: '12-8 tại', words: 'cho|tại|ở|trên|theo|khi|nếu|do|với|vì|để|các|những|mọi|toàn' },
  { example: '12-8 âm lịch', words: 'này|năm|âm lịch|\\(' },
];
