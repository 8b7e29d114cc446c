/** What a number in the news counts or measures; a row opens with an example. Longest first within the search. Our own work. */
export const COUNTED: string = [
  // hơn 200 đại biểu
  'khách hàng|đoàn viên|đại biểu|đồng chí|đảng viên|người dân|người|học sinh|sinh viên|giáo viên|công nhân|cán bộ|chiến sĩ|bác sĩ|bệnh nhân|nạn nhân|du khách|hành khách|khách mời|khách|lao động|trẻ em|phụ nữ|thanh niên|phụ huynh|binh sĩ|sĩ quan|lính|quân nhân|quân|cảnh sát|nhân viên|phóng viên|nhà báo|cầu thủ|vận động viên|tình nguyện viên|giáo sư|luật sư|quan chức|thí sinh|ứng viên|ngư dân|thuyền viên|đối tượng|nghi phạm|bị can|bị cáo|thi thể|nghị sĩ|chuyên gia|nhà khoa học|cử tri|thành viên|hộ dân|hộ|gia đình|ca mắc|ca nhiễm|ca tử vong|ca|trường hợp|lượt',
  // 30 quốc gia
  'quốc gia|nước|tỉnh|thành phố|tỉnh, thành phố|tỉnh, thành|địa phương|huyện|xã|phường|bản|bang|chính đảng|đảng|tổ chức|đoàn|doanh nghiệp|công ty|trường đại học|trường|cơ sở|đơn vị|bệnh viện|cơ quan|ngân hàng',
  // 18 văn kiện
  'văn kiện|thỏa thuận|dự án|công trình|giải pháp|cổ phiếu|lĩnh vực|giải|phiếu|ghế|vụ|khách sạn|chuyến bay|căn nhà|căn hộ|tàu|chiếc|xe máy|ô tô|ôtô|xe|máy bay|tên lửa|sản phẩm|năm tù|tháng tù',
  // 25 tỷ USD
  'đồng|USD|đô la|euro|nhân dân tệ',
  // 12 ha
  'tấn|kg|km/h|lít|km|km2|m2|m²|m3|mét|ha|MW|kWh|mm|độ C|độ|điểm phần trăm|điểm|hải lý|thùng',
].join('|');

/** Before a number: how exact it is. */
export const ABOUT = 'hơn|gần|trên|khoảng|chừng|xấp xỉ|ít nhất|tối đa|tối thiểu|tổng cộng';
/** Behind the digits: what they are counted in. */
export const SCALES = 'nghìn tỷ|nghìn tỉ|trăm nghìn|trăm ngàn|triệu|tỷ|tỉ(?!nh)|nghìn|ngàn|vạn|trăm|chục';
