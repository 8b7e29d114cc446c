import { COUNTRY_WORDS } from '../../entities/lexicon/countries.ts';
import { BODY_HEADS } from '../../entities/lexicon/heads.ts';
import { TITLES } from '../../entities/lexicon/titles.ts';

/** What papers are called: they say what stands in them, and do nothing else. */
export const PAPERS: readonly string[] =
  'báo cáo|bức thư|lá thư|văn bản|công văn|công điện|kết luận|tuyên bố|thông báo|bài viết|bản án|cáo trạng|số liệu|thông cáo|thống kê|khảo sát'.split(
    '|',
  );

/**
 * Words that open the name of somebody who can speak where no person is named: titles and bodies as they stand before names, and besides them media,
 * groups, and what people are called. Lower case; a noun phrase that opens with one of them, with or without a determiner before it, may be the subject
 * of a report. Our own work, an example in front of each row.
 */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set([
  ...[...TITLES, ...BODY_HEADS].map((head) => head.toLowerCase()),
  // Chính quyền xã cho biết …; tổ công tác đánh giá …
  ...'thường trực|chính quyền|nội các|trung ương|nhà nước|phái đoàn|đơn vị|tình báo|tổ công tác|biên phòng|tòa|toà|kiểm toán|hđxx|kiểm lâm'.split(
    '|',
  ),
  // Truyền thông đưa tin …; thông tin từ Sở cho hay …
  ...'tờ|kênh|trang|tài khoản|truyền thông|bài báo|thông tấn xã|nguồn tin|tin từ|thông tin từ|nghiên cứu|tài liệu|bản tin|sách giáo khoa'.split(
    '|',
  ),
  // Bản án nêu rõ …; bức thư viết …
  ...PAPERS,
  // Doanh nghiệp cảnh báo …
  ...'doanh nghiệp|đại lý|chủ đầu tư|nhà thầu|nguyên đơn|bị đơn|liên hợp quốc|phía|bên|nhà xe'.split('|'),
  // Cán bộ điều tra nhận định …; ông chủ quán kể …
  ...'lãnh đạo|thành viên|cán bộ|nhân viên|tổng công tố|ông chủ|bà chủ|đại diện|giới phân tích|giới|nhà chức trách|quan chức|tác giả|thanh sát viên|chủ|nhà lãnh đạo|trưởng|phó'.split(
    '|',
  ),
  // Nhiều cử tri cho rằng …
  ...'hộ kinh doanh|hộ dân|tiểu thương|nguồn thạo tin|cử tri|phụ huynh|thầy|cô giáo|gia đình|hàng xóm|tài xế|sinh viên|cậu bé|cô bé|cô gái|chàng trai|nam sinh|nữ sinh|mẹ|cha|bố|vợ|chồng|con trai|con gái|ý kiến|dư luận|cộng đồng|người|hai bên|các bên|hai nước|các nước|nhiều nước|nước này|nước láng giềng|nước chủ nhà|khán giả|độc giả|bạn đọc|ngư dân|nông dân|công nhân|chị em|thanh niên|bạn trẻ|cư dân|dân mạng|ngành y tế|ngành giáo dục|ngành giao thông|nhà cầm quân|nhà hoạt động|nhà tài phiệt|chuyên viên|công chứng viên|phi công|tiếp viên|giám khảo|khách hàng|khách|bạn bè|du khách|hành khách|nhà đầu tư'.split(
    '|',
  ),
]);

/** What may stand before such a noun: "nhiều chuyên gia", "một lãnh đạo". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'các|những|một|nhiều|hai|ba|bốn|vị|hầu hết|đa số|phần lớn|không ít|số|mọi|toàn thể|tất cả|đông đảo|cả|nữ|nam|cậu|cựu|nguyên|tân|phía|chính|một số'.split(
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
  'vị này': 'anyone',
  'người này': 'anyone',
};

/** Documents and plans: "Theo Luật Đất đai" names no speaker. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  'luật|nghị|điều|khoản|hiến|quyết|kế|thông tư|chỉ|chương|quy|dự|đề|hiệp|thông lệ|nguyên|hợp|lịch|văn bản|tờ trình|thỏa'.split(
    '|',
  ),
);

/** Countries by their names, in small letters. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_WORDS.filter(({ isName }) => isName).map(({ name }) => name.toLowerCase()),
);
