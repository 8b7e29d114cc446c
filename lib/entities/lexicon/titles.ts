/**
 * Titles, ranks and professions that stand before a name, by field, each group with an example.
 * Our own work.
 */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  // Bí thư Thành ủy …
  party: [
    'Tổng Bí thư|Bí thư thứ nhất|+Bí thư|Phó Bí thư Thường trực|Bí thư Tỉnh ủy|Bí thư Thành ủy|Bí thư Chi bộ',
    'Ủy viên Bộ Chính trị|Ủy viên Trung ương Đảng|UVT.Ư Đảng|UVTW Đảng|Ủy viên dự khuyết',
    'Thường trực Ban Bí thư|Trưởng Ban Tuyên giáo Trung ương|Thủ lĩnh|Lãnh tụ|đảng viên|Tỉnh ủy viên|Huyện ủy viên|Quận ủy viên',
    'Thành ủy viên|Đảng ủy viên|ủy viên thường vụ|Chính trị gia|Lãnh đạo|Nhà lãnh đạo|Nhà hoạt động|Nhà lập pháp',
  ],
  // Chủ tịch nước …
  state: [
    '+Chủ tịch nước|+Tổng thống|Quốc vương|Nữ hoàng|Hoàng hậu|Thái tử|Hoàng tử',
    'Đệ nhất phu nhân|Công chúa|Nhà vua|Vua|Nhật hoàng|Thiên hoàng|Tiểu vương|Sultan|Thái hậu|Hoàng Thái hậu|Công tước|Giáo hoàng|Đức Giáo hoàng',
    'Nguyên thủ|Toàn quyền|Tổng tư lệnh',
  ],
  // Thứ trưởng …
  gov: [
    '+Thủ tướng|Thủ hiến|+Bộ trưởng',
    'Thứ trưởng|Ngoại trưởng|Quốc vụ khanh|+Chánh Văn phòng|Chánh Văn phòng Nội các',
    '+Chủ nhiệm|+Thống đốc|+Chủ tịch UBND|+Chủ tịch Ủy ban nhân dân|+Chủ tịch HĐND|Chủ tịch Hội đồng nhân dân',
    '+Thị trưởng|Đô trưởng|Đặc khu trưởng|Trưởng đặc khu|Tỉnh trưởng|+Tổng cục trưởng',
    '+Cục trưởng|Cục phó|+Vụ trưởng|Vụ phó|+Trưởng ban',
    '+Trưởng phòng|Phó phòng|+Trưởng trạm|Trạm trưởng|+Hạt trưởng|+Chánh Thanh tra|+Tổng Thanh tra|+Tổng Kiểm toán|+Viện trưởng',
    'Chi cục trưởng|+Trưởng đoàn|+Trưởng phái đoàn|Trưởng tiểu ban|Kiểm toán trưởng|Cố vấn|Cố vấn An ninh Quốc gia|+Trợ lý|Thư ký|+Tổng thư ký',
    'Cao ủy|Ủy viên|+Ủy viên trưởng|+Phát ngôn viên|Người phát ngôn',
    '+Chủ tịch|Trưởng thôn|Trưởng bản|Tổ trưởng',
    'Bộ trưởng Quốc phòng|Người đồng cấp',
  ],
  // Đại biểu Quốc hội …
  assembly: [
    '+Chủ tịch Quốc hội|+Chủ nhiệm Ủy ban|Đại biểu Quốc hội|Đại biểu|Cử tri|ĐBQH|Nghị sĩ',
    'Hạ nghị sĩ|Thượng nghị sĩ',
    'Lãnh đạo phe đa số|Lãnh đạo phe thiểu số|Dân biểu|Ứng viên|Ứng cử viên|Ứng cử viên Tổng thống|Ứng viên Tổng thống',
  ],
  // Thượng tướng …
  army: [
    'Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Chuẩn tướng|+Đô đốc|Chuẩn Đô đốc|Thống chế|Nguyên soái',
    'Tướng|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu úy',
    'Thượng sĩ|Trung sĩ|Hạ sĩ|Binh nhất|+Chính ủy|+Chính trị viên|+Tư lệnh|Tham mưu trưởng',
    '+Tổng Tham mưu trưởng|Sư trưởng|Trung đoàn trưởng',
    'Tiểu đoàn trưởng|Đại đội trưởng|Trung đội trưởng|Chỉ huy trưởng|Liệt sĩ|Anh hùng|Mẹ Việt Nam Anh hùng|Chiến sĩ',
    'Binh sĩ|Đồn trưởng|Hạm trưởng|Thuyền trưởng',
  ],
  // Trinh sát …
  police: [
    '+Giám đốc Công an|+Trưởng Công an|Cảnh sát trưởng',
    'Thanh tra|Điệp viên|Đặc vụ|Điều tra viên|Trinh sát|Thám tử',
  ],
  // Chánh án …
  justice: [
    '+Chánh án|Kiểm sát viên',
    'Công tố viên|Công tố viên đặc biệt|Thẩm phán|Chủ tọa|Luật sư|Tổng Chưởng lý|Bị cáo|Bị can|Nghi phạm|Nghi can|Bị hại|Nạn nhân',
    'Nhân chứng|Phạm nhân|Tử tù|Trùm|Đối tượng|Hung thủ|Bị án|Cựu binh',
  ],
  // Đại sứ …
  diplo: [
    '+Đại sứ|Tùy viên|Tổng Lãnh sự|Lãnh sự|Tham tán|Đại biện',
    'Phái viên|Đặc phái viên|Đặc sứ|Công sứ|Trưởng đại diện|Nhà ngoại giao',
  ],
  // Giáo sư …
  academic: [
    '+Giáo sư|Tiến sĩ|Thạc sĩ|Cử nhân|Viện sĩ|GS|PGS|LS|TS|ThS|TSKH|Kỹ sư',
    'Kiến trúc sư|KTS|Bác sĩ|BS|CKII|CKI|Dược sĩ|Y tá|Điều dưỡng|Nhà khoa học|Nhà nghiên cứu|Nhà sử học',
    'Nhà báo|Nhà văn|Nhà thơ|Nhà toán học|Nhà vật lý|Nhà kinh tế|Nhà phân tích|Nhà thần kinh học|Nhà thiên văn học|Nhà khí tượng học|Nhà sinh học|Nhà sinh vật học|Nhà tâm lý học|Nhà khảo cổ học|Chuyên gia',
    '+Hiệu trưởng|Hiệu phó|+Trưởng khoa|Giảng viên|Giáo viên|Học giả|Nghiên cứu sinh',
    'Sinh viên|Học sinh|Nam sinh|Nữ sinh|Thí sinh|Nhà giáo|Nhà giáo Nhân dân|Nhà giáo Ưu tú|Thầy thuốc|Thầy thuốc Nhân dân|Thầy thuốc Ưu tú|Bệnh nhân|Sản phụ|Tài xế|Lái xe|Lái tàu|Tài công|Phi công|Cơ trưởng|Thủ khoa',
  ],
  // Tổng Giám đốc …
  business: [
    '+Chủ tịch HĐQT|+Tổng Giám đốc|TGĐ',
    'PTGĐ|CEO|CFO|CTO|COO|+Giám đốc|Giám đốc điều hành|Giám đốc tài chính|Kế toán trưởng|Nhà sáng lập',
    'Đồng sáng lập|Doanh nhân|Tỷ phú|Tỉ phú|Triệu phú|Đại gia|Chủ tiệm|Trưởng nhóm|Quản lý',
    'Trưởng bộ phận|Ông trùm',
  ],
  // Ca sĩ …
  culture: [
    'Ca sĩ|Nhạc sĩ|Nghệ sĩ|NSND|NSƯT|Họa sĩ|Diễn viên',
    'Đạo diễn|Người mẫu|Siêu mẫu|Hoa hậu|Á hậu|Hoa khôi|MC|Rapper|Biên tập viên|Phóng viên|+Tổng biên tập',
    'Biên kịch|Nhà thiết kế|NTK|Nhiếp ảnh gia|Danh hài|Nữ diễn viên|Nam diễn viên|Nam ca sĩ',
    'Danh ca|Người dẫn chương trình|Phát thanh viên|Cây bút|Nhà bình luận|Nữ ca sĩ|Nghệ nhân|Thi sĩ|Văn sĩ|Ngôi sao|Minh tinh|Nhà sản xuất|Nhà phê bình',
    'Danh họa|Nhà nhiếp ảnh|Soạn giả|Tác giả|Nhạc công|Vũ công|Biên đạo|TikToker|YouTuber|Streamer',
  ],
  // Tiền đạo …
  sport: [
    'HLV|Huấn luyện viên|Cầu thủ|Tiền đạo|Tiền vệ|Hậu vệ|Trung vệ|Thủ môn|Đội trưởng|Đội phó|Trọng tài|VĐV',
    'Vận động viên|Tay vợt|Kỳ thủ|Kình ngư|Võ sĩ|Võ sư|Tay đua|Thủ quân|Bình luận viên|BLV|Tuyển thủ',
    'Chân sút|Danh thủ|Cơ thủ|Cua rơ|Chân chạy|Runner|Golfer|Lực sĩ',
  ],
  // Hòa thượng …
  religion: [
    'Hòa thượng|Thượng tọa|Đại đức|Ni sư|Ni trưởng|Linh mục|Giám mục|Tổng Giám mục|Hồng y',
    'Mục sư|Đức Pháp chủ|Thiền sư|Sư thầy|Đạt Lai Lạt Ma|Giáo chủ|Giáo sĩ|Lãnh tụ tối cao|Đại giáo chủ',
    'Sư cô|Cha xứ|Cha',
  ],
  // Đồng chí …
  comrade: ['Đồng chí|đ/c'],
};

/** What a title stands for: "+Bí thư" for the deputy too, "Bác sĩ" for the one written "Bác sỹ". */
function variants(title: string): string[] {
  if (title[0] === '+') return [title.slice(1), `Phó ${title.slice(1)}`];
  return title.endsWith('sĩ') ? [title, title.replace(/sĩ$/, 'sỹ')] : [title];
}

/** Every title, as written when it opens a sentence. */
export const TITLES: readonly string[] = Object.values(FIELDS).flatMap((lines) =>
  lines.flatMap((line) => line.split('|').flatMap(variants)),
);
