/**
 * Words that open the name of somebody who can speak where no person is named: bodies, media, professions, groups. Lower case; a noun phrase that
 * opens with one of them, with or without a determiner before it, may be the subject of a report. Our own work, an example in front of each row.
 */
export const SPEAKING_NOUNS: readonly string[] = [
  // Bộ Y tế cho biết …
  ...'thường trực|bộ|sở|ban|cục|vụ|tổng cục|chi cục|ủy ban|uỷ ban|ubnd|hđnd|phòng|chính phủ|chính quyền|quốc hội|thượng viện|hạ viện|nghị viện|nội các|văn phòng|đại sứ quán|đại sứ|lãnh sự quán|bộ chính trị|ban bí thư|trung ương|thành ủy|tỉnh ủy|đảng ủy|nhà nước|phái đoàn|cơ quan|đơn vị|chi nhánh'.split(
    '|',
  ),
  // Công an quận Hoàng Mai cho hay …
  ...'công an|cảnh sát|tình báo|tổ công tác|quân đội|hải quân|không quân|bộ binh|lực lượng|bộ đội|biên phòng|tòa án|toà án|tòa|toà|viện kiểm sát|vksnd|tand|viện|thanh tra|kiểm toán|hải quan|cơ quan điều tra|hội đồng|hđxx|đội|kiểm lâm'.split(
    '|',
  ),
  // Hãng tin Reuters dẫn …
  ...'hãng tin|hãng thông tấn|hãng|tờ|báo|tạp chí|đài|kênh|trang|trang tin|truyền thông|bài báo|tờ báo|thông tấn xã|nguồn tin|tin từ|thông tin từ|báo cáo|thông cáo|nghiên cứu|tài liệu|bản tin'.split(
    '|',
  ),
  // Hội Chữ thập đỏ cảnh báo …
  ...'hội|hiệp hội|liên đoàn|tổ chức|công ty|tập đoàn|doanh nghiệp|ngân hàng|trung tâm|trường|đại học|học viện|bệnh viện|nhóm|phe|đảng|liên minh|liên hợp quốc|mặt trận|quỹ|câu lạc bộ|clb|ban tổ chức|đoàn|phía|bên|nhà máy|nhà sản xuất|nhà xe|hãng xe|đội tuyển'.split(
    '|',
  ),
  // Lãnh đạo bệnh viện cho hay …
  ...'lãnh đạo|thành viên|cán bộ|nhân viên|chiến sĩ|nhà ngoại giao|tổng công tố|ông chủ|bà chủ|đại diện|người phát ngôn|phát ngôn viên|giới chức|giới quan sát|giới phân tích|giới chuyên gia|giới khoa học|giới|nhà chức trách|quan chức|chuyên gia|nhà phân tích|nhà nghiên cứu|nhà khoa học|nhà sử học|học giả|luật sư|bác sĩ|giáo sư|kỹ sư|nhà báo|phóng viên|huấn luyện viên|hlv|cầu thủ|nghệ sĩ|ca sĩ|diễn viên|đạo diễn|tác giả|thanh sát viên|trưởng nhóm|chủ|giám đốc|tổng giám đốc|thủ tướng|tổng thống|bộ trưởng|ngoại trưởng|chủ tịch|phó chủ tịch|tổng bí thư|bí thư|thị trưởng|thống đốc|nghị sĩ|đại biểu|chủ tọa|chủ toạ|thẩm phán|kiểm sát viên|công tố viên|điều tra viên|thủ lĩnh|tư lệnh|người đứng đầu|nhà lãnh đạo|nguyên thủ|hiệu trưởng|trưởng|phó'.split(
    '|',
  ),
  // Nhiều người dân cho rằng …
  ...'hộ kinh doanh|hộ dân|tiểu thương|chủ quán|nguồn thạo tin|người dân|cử tri|nhân chứng|nạn nhân|bị cáo|bị can|nghi phạm|phụ huynh|học sinh|sinh viên|giáo viên|thầy|cô giáo|gia đình|hàng xóm|tài xế|cậu bé|cô bé|cô gái|chàng trai|nam sinh|nữ sinh|người mẹ|người cha|mẹ|cha|bố|vợ|chồng|con trai|con gái|ý kiến|dư luận|cộng đồng|người|hai bên|các bên|hai nước|khán giả|độc giả|bạn đọc|ngư dân|nông dân|công nhân|khách hàng|du khách|hành khách|nhà đầu tư|người này'.split(
    '|',
  ),
];

/** What may stand before such a noun: "nhiều chuyên gia", "một lãnh đạo". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'các|những|một|nhiều|hai|ba|bốn|vị|hầu hết|đa số|phần lớn|không ít|số|mọi|toàn thể|cả|nữ|nam|cựu|nguyên|tân|phía|chính|một số'.split(
    '|',
  ),
);

/** Forms of address that stand for somebody named before: with the sex that they tell. */
export const PRONOUNS: Readonly<Record<string, 'man' | 'woman' | 'anyone'>> = {
  ông: 'man',
  anh: 'man',
  bà: 'woman',
  chị: 'woman',
  cô: 'woman',
  'đồng chí': 'anyone',
};

/** Documents and plans: "Theo Luật Đất đai" names no speaker. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'luật|bộ luật|nghị|điều|khoản|hiến|quyết|kế|thông tư|chỉ|chương|quy|dự|đề|công ước|hiệp|thông lệ|tiêu|nguyên|hợp|lịch|văn bản|tờ trình|pháp lệnh|đạo luật|thỏa|thoả|biên'.split(
    '|',
  ),
);
