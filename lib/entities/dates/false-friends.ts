/** Words before what looks like a date that make it part of a name or a count. */
const BEFORE_NUMBER: readonly { why: string; example: string; before: RegExp }[] = [
  {
    why: 'place named by a date',
    example: 'đường 30/4',
    before:
      /(?:đường|phố|cầu|quảng trường|bệnh viện|công viên|trường|xí nghiệp|nhà máy|phường|chợ|ngã tư|hầm|khách sạn|khu phố|thủy điện|sân|hội trường|công ty|cảng|đại lộ|vòng xoay|nông trường|hợp tác xã|tổ|khóm|ấp)(?: số)? (?:ngày )?$/,
  },
  {
    why: 'number of a document',
    example: 'nghị quyết số 12/2024',
    before:
      /(?:số|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận|công điện|quy định|điều|khoản|hướng dẫn|bản án|luật|công văn|tờ trình|mục)(?: số)?:? $/,
  },
  {
    why: 'score',
    example: 'tỷ số 2-1',
    before: /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|gỡ|dẫn|hạ|đánh bại|kết quả)(?: trước| ngược)? $/,
  },
  {
    why: 'round',
    example: 'vòng 1/8',
    before:
      /(?:vòng|bảng|trận|tầng|tỷ lệ|tỉ lệ|ca|lớp|km|quốc lộ|tỉnh lộ|phòng|căn|thửa|ngõ|hẻm|nhà|ngách|cấp|ios|ui|bản|phiên bản) $/,
  },
];

/** "Luật Đất đai năm 2024", "Công ước Luật biển năm 1982": the year is part of the name. */
const LAW = /(?:hiến pháp|luật|công ước|pháp lệnh)((?: \p{L}+){0,6}) $/u;
/** A law that is told of, not named: "luật được thông qua năm 2013". */
const TOLD =
  /(?:^| )(?:vào|từ|ban hành|thông qua|hiệu lực|được|trong|đến|là|sửa|bổ sung|ký|hồi|thành|sư|pháp|của)(?= |$)/;

/** True when the words before say that no date follows; `before` is lower case. */
export function isFalseFriend(before: string, written: string): boolean {
  if (/^năm (?:19|20)\d\d$/.test(written)) {
    const name = LAW.exec(before)?.[1];
    return name !== undefined && !TOLD.test(name);
  }
  if (!/^\d/.test(written) || /^\d{1,2}(?:h|g| ?giờ|:)/.test(written)) return false;
  return BEFORE_NUMBER.some(({ before: pattern }) => pattern.test(before));
}
