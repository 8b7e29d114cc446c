/** Words before what looks like a date that make it part of a name or a count. */
const FALSE_BEFORE: readonly { why: string; example: string; before: RegExp }[] = [
  {
    why: 'place named by a date',
    example: 'đường 30/4',
    before:
      /(?:đường|phố|cầu|quảng trường|bệnh viện|công viên|trường|xí nghiệp|nhà máy|phường|chợ|ngã tư|hầm|khách sạn|khu phố|thủy điện|sân|hội trường)(?: số)? (?:ngày )?$/,
  },
  {
    why: 'number of a document',
    example: 'nghị quyết số 12/2024',
    before:
      /(?:số|nghị quyết|nghị định|thông tư|quyết định|chỉ thị|kết luận|công điện|quy định|điều|khoản|hướng dẫn)(?: số)?:? $/,
  },
  { why: 'score', example: 'tỷ số 2-1', before: /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|gỡ|dẫn)(?: trước| ngược)? $/ },
  { why: 'round', example: 'vòng 1/8', before: /(?:vòng|bảng|trận|tầng|tỷ lệ|tỉ lệ|ca|lớp|km|quốc lộ|tỉnh lộ) $/ },
  {
    why: 'year in the name of a law',
    example: 'Luật Đất đai năm 2024',
    before: /(?:hiến pháp|bộ luật \p{L}+ \p{L}+|luật(?: \p{L}+){1,8}) $/u,
  },
];

/** True when the words before say that no date follows; `before` is lower case. */
export function isFalseFriend(before: string, written: string): boolean {
  for (const { before: pattern, why } of FALSE_BEFORE) {
    const years = why === 'year in the name of a law';
    if (years && !/^năm (?:19|20)\d\d$/.test(written)) continue;
    if (!years && !/^\d/.test(written)) continue;
    if (/^\d{1,2}(?:h|g| giờ)/.test(written)) continue;
    if (pattern.test(before)) return true;
  }
  return false;
}
