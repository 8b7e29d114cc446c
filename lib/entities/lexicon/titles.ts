/**
 * Titles, ranks and professions that stand before a name, by field, each group with an example; in small letters.
 * Our own work.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  // Bí thư Thành ủy …
  party: [
    'tổng bí thư|tbt|bí thư thứ nhất|bí thư thứ hai|bí thư thứ ba|+bí thư|phó bí thư thường trực|bí thư tỉnh ủy|bí thư thành ủy|bí thư chi bộ',
    'ủy viên bộ chính trị|ủy viên trung ương đảng|uvt.ư đảng|uvtw đảng|uvtư đảng|uv tw đảng|uv bch tw đảng|ủy viên dự khuyết|uvbct|uvtv|uvbtv|uvbch|tuv|huv|đuv',
    'thường trực ban bí thư|trưởng ban tuyên giáo trung ương|thủ lĩnh|thủ lãnh|lãnh tụ|đảng viên|tỉnh ủy viên|huyện ủy viên|quận ủy viên',
    'thành ủy viên|đảng ủy viên|ủy viên thường vụ|chính trị gia|lãnh đạo|nhà lãnh đạo|nhà hoạt động|nhà lập pháp',
  ],
  // Chủ tịch nước …
  state: [
    '+chủ tịch nước|ctn|+tổng thống|quốc vương|nữ hoàng|hoàng hậu|thái tử|hoàng tử',
    'đệ nhất phu nhân|công chúa|công nương|vương phi|nhà vua|vua|vua cờ|nhật hoàng|thiên hoàng|hoàng đế|tiểu vương|sultan|thái hậu|hoàng thái hậu|thái thượng hoàng|công tước|nữ công tước|bá tước|nữ bá tước|nam tước|hầu tước|tử tước|huân tước|sa hoàng|nữ hoàng đế|hoàng thân|giáo hoàng|đức giáo hoàng',
    'nguyên thủ|toàn quyền|tổng tư lệnh',
  ],
  // Thứ trưởng …
  gov: [
    '+thủ tướng|ttg|pttg|thủ hiến|+bộ trưởng',
    'thứ trưởng|tư lệnh ngành|ngoại trưởng|quốc vụ khanh|+chánh văn phòng|chánh văn phòng nội các',
    '+chủ nhiệm|+thống đốc|+chủ tịch ubnd|+chủ tịch ủy ban nhân dân|+chủ tịch hđnd|chủ tịch hội đồng nhân dân',
    '+thị trưởng|đô trưởng|đặc khu trưởng|trưởng đặc khu|trưởng đặc khu hành chính|tỉnh trưởng|+tổng cục trưởng|tổng cục phó',
    '+cục trưởng|cục phó|+vụ trưởng|vụ phó|+trưởng ban',
    '+trưởng phòng|phó phòng|+trưởng trạm|trạm trưởng|+hạt trưởng|+chánh thanh tra|+tổng thanh tra|+tổng kiểm toán|+viện trưởng',
    'pct|ct ubnd|ct hđnd|chi cục trưởng|+trưởng đoàn|+trưởng phái đoàn|trưởng tiểu ban|kiểm toán trưởng|cố vấn|cố vấn trưởng|cố vấn an ninh quốc gia|+trợ lý|thư ký|thư ký điều hành|điều phối viên|+tổng thư ký',
    'cao ủy|cao ủy viên|ủy viên|+ủy viên trưởng|+phát ngôn viên|+người phát ngôn|phó phát ngôn',
    '+chủ tịch|trưởng thôn|trưởng bản|trưởng ấp|trưởng xóm|trưởng buôn|trưởng khóm|trưởng khu phố|già làng|+tổ trưởng|tổ trưởng tổ dân phố|tổ trưởng dân phố',
    'bộ trưởng quốc phòng|người đồng cấp|thái sư|+tổng trưởng',
  ],
  // Đại biểu Quốc hội …
  assembly: [
    '+chủ tịch quốc hội|+chủ nhiệm ủy ban|đại biểu quốc hội|đại biểu|cử tri|đbqh|đb|nghị sĩ',
    'tns|hạ nghị sĩ|thượng nghị sĩ|thượng nghị viên|hạ nghị viên',
    'lãnh đạo phe đa số|lãnh đạo phe thiểu số|dân biểu|ứng viên|ứng cử viên|ứng cử viên tổng thống|ứng viên tổng thống',
  ],
  // Thượng tướng …
  army: [
    'đại tướng|thượng tướng|trung tướng|thiếu tướng|chuẩn tướng|+đô đốc|chuẩn đô đốc|thống tướng|thống chế|nguyên soái',
    'tướng|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy',
    'thượng sĩ|trung sĩ|hạ sĩ|binh nhất|+chính ủy|+chính trị viên|+tư lệnh|tham mưu trưởng',
    '+tổng tham mưu trưởng|sư trưởng|sư đoàn trưởng|lữ đoàn trưởng|trung đoàn trưởng',
    'tiểu đoàn trưởng|đại đội trưởng|trung đội trưởng|chỉ huy trưởng|liệt sĩ|anh hùng|mẹ việt nam anh hùng|chiến sĩ',
    'binh sĩ|xã đội trưởng|đồn trưởng|hạm trưởng|thuyền trưởng',
  ],
  // Trinh sát …
  police: [
    '+giám đốc công an|+trưởng công an|cảnh sát trưởng',
    '+thủ trưởng|phó công an|thanh tra|điệp viên|đặc vụ|điều tra viên|trinh sát|thám tử',
  ],
  // Chánh án …
  justice: [
    '+chánh án|kiểm sát viên',
    'công tố viên|công tố viên đặc biệt|thẩm phán|chủ tọa|luật sư|tổng chưởng lý|bị cáo|bị can|nghi phạm|nghi can|bị hại|nạn nhân',
    'công chứng viên|kiểm tra viên|đấu giá viên|giám định viên|chấp hành viên|hội thẩm|hội thẩm nhân dân|nguyên đơn|bị đơn|nhân chứng|phạm nhân|tử tù|tù nhân|con tin|trùm|đối tượng|hung thủ|bị án|cựu binh|cựu chiến binh',
  ],
  // Đại sứ …
  diplo: [
    '+đại sứ|tùy viên|tổng lãnh sự|lãnh sự|tham tán|đại biện',
    'phái viên|đặc phái viên|đặc sứ|công sứ|trưởng đại diện|nhà ngoại giao',
  ],
  // Giáo sư …
  academic: [
    '+giáo sư|tiến sĩ|thạc sĩ|cử nhân|viện sĩ|gs|pgs|ls|ts|ths|th . s|tskh|kỹ sư',
    'kiến trúc sư|kts|bác sĩ|bs|ckii|cki|bsckii|bscki|dược sĩ|y tá|hộ lý|nữ hộ sinh|kỹ thuật viên|điều dưỡng|nhà khoa học|nhà nghiên cứu',
    'nhà báo|nhà văn|nhà thơ|nhà vật lý|nhà kinh tế|kinh tế gia|sử gia|luật gia|nhà phân tích|chuyên gia',
    '+hiệu trưởng|hiệu phó|+trưởng khoa|+trưởng bộ môn|+trưởng tua trực|+trưởng kíp trực|trưởng kíp|viện phó|giảng viên|giáo viên|học giả|nghiên cứu sinh',
    'sinh viên|học sinh|nam sinh|nữ sinh|thí sinh|nhà giáo|nhà giáo nhân dân|nhà giáo ưu tú|ngnd|ngưt|lương y|phi hành gia|dịch giả|thầy thuốc|thầy thuốc nhân dân|thầy thuốc ưu tú|bệnh nhân|sản phụ|tài xế|lái xe|lái tàu|tài công|phi công|cơ trưởng|cơ phó|thủ khoa',
  ],
  // Tổng Giám đốc …
  business: [
    '+chủ tịch hđqt|+tổng giám đốc|tgđ',
    'ptgđ|pgđ|thủ quỹ|ceo|cfo|cto|coo|+giám đốc|giám đốc điều hành|giám đốc tài chính|kế toán trưởng|nhà sáng lập',
    'đồng sáng lập|doanh nhân|tỷ phú|tỉ phú|triệu phú|đại gia|chủ tiệm|trưởng nhóm|quản lý',
    'trưởng bộ phận|chủ cửa hàng|chủ doanh nghiệp|đầu bếp|thủy thủ|ông trùm|shark|tiếp viên|môi giới',
  ],
  // Ca sĩ …
  culture: [
    'ca sĩ|nhạc sĩ|nghệ sĩ|nsnd|nsưt|nnưt|nnnd|ahlđ|ahllvt|ahllvtnd|pbt|ty trưởng|diva|divo|họa sĩ|diễn viên',
    'đạo diễn|tổng đạo diễn|người mẫu|siêu mẫu|hoa hậu|á hậu|hoa khôi|á khôi|nam vương|á vương|mc|rapper|btv|biên tập viên|phóng viên|+tổng biên tập',
    'biên kịch|giám khảo|người đẹp|mỹ nhân|siêu sao|tài tử|nhà viết kịch|nhà quay phim|nhà sưu tập|nhà soạn nhạc|nhạc trưởng|nhà thiết kế|ntk|nhiếp ảnh gia|danh hài|nữ diễn viên|nam diễn viên|nam ca sĩ',
    'danh ca|người dẫn chương trình|phát thanh viên|cây bút|nhà bình luận|nữ ca sĩ|nghệ nhân|thi sĩ|văn sĩ|ngôi sao|minh tinh|nhà sản xuất|nhà phê bình',
    'danh họa|nhà điêu khắc|nhà nhiếp ảnh|soạn giả|tác giả|nhạc công|vũ công|biên đạo|tiktoker|youtuber|streamer|blogger|vlogger|influencer|dj',
  ],
  // Tiền đạo …
  sport: [
    'hlv|huấn luyện viên|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|đội trưởng|đội phó|trọng tài|vđv',
    'thủ thành|ngoại binh|huyền thoại|nhà vô địch|vận động viên|tay vợt|kỳ thủ|kiện tướng|đại kiện tướng|lão tướng|kình ngư|võ sĩ|võ sư|tay đua|thủ quân|bình luận viên|blv|tuyển thủ',
    'chân sút|tay săn bàn|libero|đối chuyền|cua-rơ|danh thủ|cơ thủ|cua rơ|chân chạy|runner|golfer|lực sĩ|xạ thủ|cung thủ|đô vật',
  ],
  // Hòa thượng …
  religion: [
    'hòa thượng|thượng tọa|đại đức|ni sư|ni trưởng|linh mục|giám mục|tổng giám mục|hồng y|tgm|đtgm|đhy|đtc|đgh|lm|cư sĩ',
    'mục sư|đức pháp chủ|thiền sư|sư thầy|đạt lai lạt ma|giáo chủ|giáo sĩ|lãnh tụ tối cao|đại giáo chủ',
    'sư cô|cha xứ|cha|đức cha|đức thánh cha|thánh cha|thượng phụ|nữ tu|tu sĩ|trụ trì',
  ],
  // Đồng chí …
  comrade: ['đồng chí|đ/c|lão thành cách mạng|cán bộ lão thành cách mạng|cán bộ lão thành|cán bộ tiền khởi nghĩa'],
};

/** What somebody is learned in: "nhà mật mã học". */
const SCIENCES =
  'sử|toán|hóa|triết|thần|luật|sinh|nhân|vật lý|kinh tế|thần kinh|thiên văn|khí tượng|khí hậu|sinh vật|thực vật|động vật|côn trùng|cổ sinh vật|vi sinh|virus|miễn dịch|di truyền|dịch tễ|tâm lý|khảo cổ|mật mã|xã hội|chính trị|tội phạm|nhân chủng|dân tộc|ngôn ngữ|văn hóa|giáo dục|địa chất|địa lý|hải dương|tương lai';

/** What a title stands for: "+bí thư" for the deputy too, "bác sĩ" for the one written "bác sỹ". */
function variants(title: string): string[] {
  if (title[0] === '+') return [title.slice(1), `phó ${title.slice(1)}`];
  return title.endsWith('sĩ') ? [title, title.replace(/sĩ$/, 'sỹ')] : [title];
}

/** Every title, in small letters. */
export const TITLES: readonly string[] = [
  ...Object.values(FIELDS).flatMap((lines) => lines.flatMap((line) => line.split('|').flatMap(variants))),
  ...SCIENCES.split('|').map((science) => `nhà ${science} học`),
];
