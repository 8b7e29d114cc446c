/** Words before what looks like a date that make it part of a name or a count. */
const BEFORE_NUMBER: readonly RegExp[] = [
  // place named by a date: đường 30/4
  /(?:đường|phố|cầu|quảng trường|bệnh viện|công viên|trại giam|giải thưởng|olympic truyền thống|trường(?: mầm non| tiểu học| thcs| thpt)?|mầm non|xí nghiệp|nhà máy|phường|chợ|ngã tư|hầm|khách sạn|khu phố|thủy điện|sân|hội trường|công ty|cảng|đại lộ|vòng xoay|nông trường|hợp tác xã|tổ|khóm|ấp)(?: số)? (?:ngày )?$/,
  // number of a document: nghị quyết số 12/2024
  /(?:số|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận|công điện|quy định|điều|khoản|hướng dẫn|bản án|luật|công văn|tờ trình|mục)(?: số)?:? $/,
  // score: tỷ số 2-1
  /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|gỡ|dẫn|hạ|đánh bại|kết quả)(?: trước| ngược)? $/,
  // round: vòng 1/8
  /(?:vòng|bảng|trận|tầng|tỷ lệ|tỉ lệ|ca|lớp|km|quốc lộ|tỉnh lộ|phòng|căn|thửa|ngõ|hẻm|nhà|ngách|cấp|ios|ui|bản|phiên bản) $/,
];

/** "Luật Đất đai năm 2024", "Công ước Luật biển năm 1982": the year is part of the name. */
const LAW = /(?:hiến pháp|luật|công ước|pháp lệnh)((?: \p{L}+){0,6}) $/u;
/** A law that is told of, not named: "luật được thông qua năm 2013". */
const TOLD =
  /(?:^| )(?:vào|từ|ban hành|thông qua|soạn thảo|hiệu lực|được|do|trong|đến|là|sửa|bổ sung|ký|hồi|thành|sư|pháp|của)(?= |$)/;

/** "Nghị định 100 năm 2019": so is that of a document behind its number. */
const DOCUMENT = /(?:nghị định|thông tư(?: liên tịch)?|chỉ thị|quyết định|nghị quyết|công văn)(?: số)? \d[\d/]* $/;

/** Nouns before an ordinal: "lần thứ hai", "vợ thứ ba"; "mỗi sáng thứ năm" comes back every week. */
export const ORDINAL =
  /(?:lần|người|vợ|con|đứng|hạng|vị trí|ngôi|hàng|quý|cấp|bậc|mỗi(?: \p{L}+)?|(?<!họp )báo|các(?: ngày)?|một(?: buổi)?|thế hệ|đời|bên|thành phần|lớp|về|trường hợp|tập|bước|suất|số|trẻ|bàn|trận|kỳ|tháng|năm|(?:[Kk]ỳ|[Kk]hóa|[Pp]hiên) họp) $/u;
/** Marks and versions that look like a day: "IELTS 5.5", "iOS 18.6", "độ lớn 3.6". */
const GRADES =
  /(?:ielts|toefl|gpa|ios|android|ui|phiên bản|độ lớn|richter|điểm|cao|lần|thứ|tập|đợt|khóa|khoá|kỳ|mùa|đêm) (?:từ |đến |là |đạt )?$/;

/** What comes first or last of several: "phiên đầu". */
const OF_ROW = /(?:phiên|lần|vòng|lượt|trận|đợt|kỳ|buổi|chặng|loạt|khâu|bước|giai đoạn) $/;

/** A number right before. */
const NUMBERED = /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) $/;

/** True when the words before say that no date follows; `before` is lower case. */
export function isFalseFriend(before: string, written: string): boolean {
  if (/^năm (?:19|20)\d\d$/.test(written)) {
    const name = LAW.exec(before)?.[1];
    return DOCUMENT.test(before) || (name !== undefined && !TOLD.test(name));
  }
  // "trong 10 ngày từ 20/2 đến 1/3": so many days, and a range behind them.
  if (written.startsWith('ngày từ ')) return NUMBERED.test(before);
  // "họp phiên đầu | ngày 17/8": the first session, and no early hour.
  if (/^(?:đầu|cuối) ngày \d/.test(written)) return OF_ROW.test(before);
  // "không cùng ngày tháng năm sinh"
  if (written === 'tháng năm') return before.endsWith('ngày ');
  if (/^(?:thứ|chủ|chúa)/.test(written)) return ORDINAL.test(before);
  if (!/^\d/.test(written) || /^\d{1,2}(?:h|g| ?giờ|:)/.test(written)) return false;
  // "kết quả 9 tháng đầu năm" is no score.
  if (/^\d+ (?:tháng|quý) (?:đầu|cuối)/.test(written)) return false;
  if (/^\d+\.\d+$|^\d+ tháng /.test(written) && GRADES.test(before)) return true;
  // Three numbers are a day wherever they stand, but for numbers of documents.
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/.test(written)) return /(?:số|mã|hiệu):? $/.test(before);
  return BEFORE_NUMBER.some((pattern) => pattern.test(before));
}
