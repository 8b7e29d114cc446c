/** "đã gửi tỉnh kế hoạch mở con đường này": a line that only the text explains; "nước này" is the one just named. */
const POINTS_BACK =
  /(?<!(?:nước|phố|quốc gia|đảng|liên minh|hãng|hôm|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|dịp|mùa|lần|thời gian|thế giới|đời|cơ quan|đơn vị|tổ chức|công ty|tập đoàn|mặt hàng|khu vực|địa phương)) (?:(?<!\d )này(?! (?:lại|kia|nọ|sang|đến|tới) )|ấy|nói trên|kể trên|như trên)(?![\p{L}\p{M}])/iu;

/** Letters in front of it, among which what it means surely is. */
const LONG = 40;

/**
 * @param isFirst nothing stands before the line: what "này" means is in it, unless "này" comes soon
 * @param known what a reader of the line has read: "… chợ nổi …" for "đã mở chợ này"
 */
export function pointsBack(who: string, what: string, isFirst = false, known = ''): boolean {
  const at = what.search(POINTS_BACK);
  if (isFirst && at > LONG) return false;
  const [, before = '', noun] = /^(.*)( \S+)$/u.exec(` ${who} ${what.slice(0, Math.max(0, at))}`.toLowerCase()) ?? [];
  // "đã mở cây cầu, dù cầu này …"
  // "cáo buộc xã đóng chợ, nhưng huyện đã bác | tin này": what stands before the comma.
  if (/,.* (?:điều|việc|tin|cáo buộc)$/u.test(what.slice(0, Math.max(0, at)))) return false;
  return at >= 0 && !`${before} `.includes(`${noun} `) && !` ${known.toLowerCase()} `.includes(`${noun} `);
}
