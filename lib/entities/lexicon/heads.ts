/** Words that make the name after them a place: "đường Nguyễn Huệ", "TP Hồ Chí Minh". */
export const PLACE_HEADS: readonly string[] = [
  'tỉnh|thành phố|thành|TP|TP.|Tp|huyện|quận|thị xã|thị trấn|phường|xã|thôn|ấp|bản|làng|buôn|khu phố|phố|đường|ngõ',
  'hẻm|ngách|quốc lộ|tỉnh lộ|cao tốc|cầu|sông|suối|hồ|núi|đèo|đồi|đảo|quần đảo|bán đảo|vịnh|biển|bãi biển|bãi|cảng',
  'sân bay|ga|bến xe|chợ|chùa|đền|đình|nhà thờ|nghĩa trang|nghĩa địa|khu công nghiệp|KCN|khu đô thị|khu du lịch',
  'công viên|quảng trường|bang|tiểu bang|hạt|vùng|khu vực|miền|thủ đô|cửa khẩu|đặc khu|kênh|rạch|cù lao|mũi|eo biển',
  'châu|lục địa|nước|đất nước|vương quốc|cộng hòa|đại lộ|ngã ba|ngã tư|ngã năm|cánh đồng|rừng|vườn quốc gia',
  'thung lũng|cao nguyên|đồng bằng|cồn|gành|thác|phá|đầm|hang|động|dốc|xứ|lâu đài|cung điện|dinh|thị tứ|xóm|khóm',
  'tổ dân phố|sóc|phum|mương|hòn|núi lửa|sa mạc|dải|bờ biển|bờ|tuyến đường|nút giao|hầm|trại giam|bệnh xá',
  'sân vận động|SVĐ|nhà hát|khách sạn|tòa nhà|chung cư|tháp',
].flatMap((line) => line.split('|'));

/** Words that open the name of a body: "Học viện Chính trị", "Bộ Ngoại giao". */
export const BODY_HEADS: readonly string[] = [
  'Bộ|Sở|Ban|Cục|Tổng cục|Vụ|Viện|Ủy ban|UBND|HĐND|MTTQ|UBMTTQ|UBMTTQVN|LHPN|CCB|LĐLĐ|BHXH|Quốc hội|Chính phủ|Đảng|đảng|Đoàn|Hội|Hội thánh|Giáo hội|Tổng hội|Tổng Liên hội|Hiệp hội',
  'Liên đoàn|LĐBĐ|Tổng Liên đoàn|Liên minh|Liên hiệp|Liên hợp|Tổng công ty|Công ty|Cty|Tập đoàn|Ngân hàng',
  'Trường|trường|Đại học|ĐH|Học viện|Bệnh viện|BV|Trung tâm|Tòa án|TAND|VKSND',
  'Viện kiểm sát|Công an|CA|Cảnh sát|Quân đội|Quân khu|Quân đoàn|Quân chủng|Bộ đội|Bộ Tư lệnh|Bộ Chỉ huy',
  'Hải quân|Không quân|Lục quân|Báo|báo|Tạp chí|Đài|đài|Hãng|hãng|CLB|Câu lạc bộ|Đội|đội|Đội tuyển|Quỹ|quỹ|Tổ chức',
  'Phòng|Chi cục|Văn phòng|Nhà máy|Xí nghiệp|Nhà xuất bản|NXB|Hội đồng|Mặt trận|Thanh tra|Kho bạc',
  'Hạ viện|Thượng viện|Nghị viện|Đuma Quốc gia|Duma Quốc gia|Đại Khural Quốc gia|Knesset|Bundestag|Bundesrat|Rada|Nhà Trắng|Lầu Năm Góc|Điện Kremlin|Tòa Bạch Ốc|Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Thị ủy|Khu ủy|Xứ ủy|Liên tỉnh ủy',
  'Tỉnh đoàn|Thành đoàn|Huyện đoàn|Quận đoàn|Thị đoàn|Xã đoàn|Đảng ủy|Quân ủy|UBKT|Cơ quan|Đại sứ quán|Lãnh sự quán|Tổng lãnh sự quán|Khoa|Tổng cục Thuế|Hải quan',
  'Trạm|Chi nhánh|HTX|Hợp tác xã|Ban Quản lý|Ban chỉ đạo|Phe|phe|nhóm|Nhóm|Phong trào|THPT|THCS|Tiểu học',
  'Quân giải phóng|Lực lượng|Sư đoàn|Trung đoàn|Lữ đoàn|Tiểu đoàn|Hạm đội',
].flatMap((line) => line.split('|'));
