/** What a number in the news counts or measures; a row opens with an example. Longest first within the search. Our own work. */
export const COUNTED: string = [
  // hơn 200 đại biểu
  'khách hàng|đoàn viên|hội viên|đại biểu|đồng chí|đảng viên|người dân|người|học sinh|sinh viên|giáo viên|công nhân|nông dân|cán bộ|chiến sĩ|bác sĩ|bệnh nhân|nạn nhân|du khách|lượt khách|khách du lịch|hành khách|khách|lao động|trẻ em|phụ nữ|thanh niên|binh sĩ|nghị sĩ|chuyên gia|nhà khoa học|cử tri|thành viên|hộ dân|hộ|gia đình|ca mắc|ca nhiễm|ca tử vong|ca|trường hợp|lượt',
  // 30 quốc gia
  'quốc gia|nước|vùng lãnh thổ|tỉnh|thành phố|tỉnh, thành|địa phương|huyện|xã|phường|thôn|bản|bang|đảng|chính đảng|tổ chức|đoàn|phái đoàn|doanh nghiệp|công ty|tập đoàn|trường|bệnh viện|cơ quan|nhà đầu tư|ngân hàng',
  // 18 văn kiện
  'văn kiện|mặt hàng|thỏa thuận|hiệp định|dự án|công trình|ý kiến|kiến nghị|nghị quyết|lĩnh vực|giải|huy chương|phiếu|ghế|nhiệm kỳ|vụ việc|vụ án|vụ tai nạn|vụ cháy|vụ|khách sạn|chuyến bay|căn nhà|căn hộ|ngôi nhà|tàu|chiếc xe|chiếc|xe máy|xe tải|ô tô|ôtô|xe|máy bay|tên lửa',
  // 25 tỷ USD
  'đồng|USD|đô la|euro|yên|nhân dân tệ|won|baht',
  // 12 héc-ta
  'tấn|kg|km/h|km/giờ|lít|km|km2|m2|m²|m3|mét|ha|héc-ta|hecta|MW|kWh|GW|mm|độ C|°C|độ|điểm phần trăm|điểm|hải lý|thùng',
].join('|');

/** Before a number: how exact it is. */
export const ABOUT = 'hơn|gần|trên|khoảng|chừng|xấp xỉ|ít nhất|tối đa|tối thiểu|tổng cộng';
/** Behind the digits: what they are counted in. */
export const SCALES = 'nghìn tỷ|nghìn tỉ|trăm nghìn|trăm ngàn|triệu|tỷ|tỉ|nghìn|ngàn|vạn|trăm|chục';
