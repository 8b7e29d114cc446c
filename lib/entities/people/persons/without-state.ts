/** A title in small letters without what a land is: "tổng thống cộng hòa pháp", "bộ trưởng quốc phòng nước chdcnd lào". */
export const withoutState = (title: string): string => title.toLowerCase().replace(STATE, ' ');
const STATE =
  /(?<!đảng)(?:(?<!chủ tịch) nước)? (?:ch(?:dcnd|xhcn)|vương quốc|liên bang(?= nga)|(?:dân chủ )?cộng h(?:òa|oà)(?: (?:dân chủ|nhân dân|xã hội chủ nghĩa|liên bang|hồi giáo|thống nhất))*) /;
