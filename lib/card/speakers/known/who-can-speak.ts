import { KIN } from '../../../entities/lexicon/addresses.ts';
import { COUNTRY_WORDS } from '../../../entities/lexicon/countries.ts';
import { BODY_HEADS } from '../../../entities/lexicon/heads.ts';
import { TITLES } from '../../../entities/lexicon/titles.ts';
import { GROUPS, ROLE_HEADS } from '../../../entities/people/role-words/role-words.ts';

/** What papers are called: they say what stands in them, and do nothing else. */
export const PAPERS: readonly string[] =
  'báo cáo|bản báo cáo|bản tuyên bố|bức thư|lá thư|thư ngỏ|thư chúc mừng|thư mừng|thư của|điện của|thư gửi|điện gửi|nội dung điện|nội dung thư|nội dung bức|nội dung lá|thư chia buồn|thư cảm ơn|bức điện|điện mừng|điện chia buồn|điện thăm hỏi|thông điệp|lời kêu gọi|lời điếu|văn bản|công văn|công điện|kết luận|tuyên bố|thông báo|bài viết|bản án|cáo trạng|phán quyết|bản luận tội|số liệu|thông cáo|thống kê|khảo sát|lá đơn|đơn kiện|đơn tố cáo|đơn trình báo|cuốn sách|sách trắng|bài xã luận|biên bản|bản kiến nghị|bản ký kết|học thuyết'.split(
    '|',
  );

/** What is decreed: it says what stands in it, and "theo nghị quyết" names no speaker. */
export const DECREES: readonly string[] = 'nghị quyết|chỉ thị|nghị định|thông tư'.split('|');

/**
 * Words that open the name of somebody who can speak where no person is named: titles and bodies as they stand before names, and besides them media,
 * groups, and what people are called. Lower case; a noun phrase that opens with one of them, with or without a determiner before it, may be the subject
 * of a report. Our own work, an example in front of each row.
 */
export const SPEAKING_NOUNS: ReadonlySet<string> = new Set([
  ...[...TITLES, ...BODY_HEADS].map((head) => head.toLowerCase()),
  // "phụ trách trường", "bảo vệ rừng" are done as well; what "ông bà ta" say is a saying.
  ...[...ROLE_HEADS, ...GROUPS, ...KIN].filter((head) => / /.test(head) && !/^(?:phụ trách|bảo vệ|ông bà)$/.test(head)),
  ...PAPERS,
  ...DECREES,
  ...[
    // Chính quyền xã cho biết …; tổ công tác đánh giá …
    'thường trực|chính quyền|thành phố|thị xã|nội các|trung ương|nhà nước|phái đoàn|đơn vị|tình báo|tổ công tác|biên phòng|tòa|kiểm toán|hđxx|vks|cqđt|kiểm lâm|hạt kiểm lâm|liên bộ|tuyển nữ|tuyển bóng|nhà trường|chi bộ|bồi thẩm đoàn|tổ tuần tra|phi hành đoàn',
    // Phiến quân Mây cho rằng …
    'phiến quân|liên quân|quân chính phủ|quân nổi dậy|phe nổi dậy',
    // Truyền thông đưa tin …; thông tin từ Sở cho hay …
    'tờ|kênh|mạng phát thanh|mạng truyền hình|trang|tài khoản|truyền thông|bài báo|thông tấn xã|nguồn tin|tin từ|thông tin từ|nghiên cứu|tài liệu|bản tin|sách giáo khoa',
    // Doanh nghiệp cảnh báo …
    'doanh nghiệp|đại lý|nhà thầu|phía|bên|nhà xe',
    // Cán bộ điều tra nhận định …; ông chủ quán kể …
    'trực ban|nhà điều tra|nhà quan sát|tổng công tố|giới|thanh sát viên|chủ|trưởng|phó',
    // Nhiều cử tri cho rằng …
    'cả hai|chính đảng|nhà tuyển dụng|nhà đầu tư|nhà mạng|nhà băng|hộ kinh doanh|hộ dân|tiểu thương|nguồn thạo tin|phụ huynh|thầy|hàng xóm|mẹ|bố|vợ|chồng|phu nhân|bà mẹ|ông bố|phụ nữ|ý kiến|dư luận|cộng đồng|người|hai bên|các bên|hai nước|các nước|nhiều nước|nước này|nước láng giềng|các quốc gia|số quốc gia|nước chủ nhà|khán giả|độc giả|bạn đọc|thanh niên|dân mạng|ngành y tế|ngành giáo dục|ngành giao thông|ngành điện|ngành ngân hàng|ngành chức năng|nhà cầm quân|nhà tài phiệt|khách|hoàng gia|cận vệ|vệ sĩ|bạn bè|du khách|hành khách|bảo tàng|thư viện',
  ]
    .join('|')
    .split('|'),
]);

/** What may stand before such a noun: "nhiều chuyên gia", "một lãnh đạo". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'các|những|một|nhiều|hai|ba|bốn|vị|hầu hết|đa số|phần lớn|không ít|số|mọi|toàn thể|tất cả|đông đảo|cả|nữ|nam|cậu|cựu|nguyên|tân|phía|chính|một số|hàng chục|hàng trăm|hàng nghìn|hàng ngàn|hàng loạt|hàng vạn|hơn|gần|khoảng|ít nhất|rất nhiều'.split(
    '|',
  ),
);

/** Forms of address that stand for somebody named before: with the sex that they tell. */
export const PRONOUNS: Readonly<Record<string, 'man' | 'woman' | 'anyone'>> = {
  ông: 'man',
  anh: 'man',
  thầy: 'man',
  bà: 'woman',
  chị: 'woman',
  cô: 'woman',
  'đồng chí': 'anyone',
  samdech: 'anyone',
  'vị này': 'anyone',
  'người này': 'anyone',
};

/** "một quan chức", "giám đốc điều hành": somebody unnamed, whom "ông" in the next sentence may mean. */
export const ONE_PERSON =
  /^(?:(?:một|vị|cựu|nguyên|nữ) (?!số|nhóm|loạt|phần)|(?:đại diện|(?:nhà )?lãnh đạo|giám đốc|người phát ngôn|phát ngôn|quan chức|chủ|giáo hoàng|người (?:bạn|mẹ|cha|chồng|vợ|thân|đàn ông|phụ nữ|hàng xóm)|(?:phó )?\p{L}+ trưởng)(?!\p{L}))/iu;

/** Documents and plans: "Theo Luật Đất đai" names no speaker. */
export const DOCUMENTS: ReadonlySet<string> = new Set([
  ...DECREES,
  ...'luật|nghị|điều|khoản|hiến|quyết|kế|thông tư|chỉ|chương|quy|dự|đề|hiệp|thông lệ|nguyên|hợp|lịch|văn bản|tờ trình|thỏa'.split(
    '|',
  ),
]);

/** Countries by their names, in small letters. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_WORDS.filter(({ isName }) => isName).map(({ name }) => name.toLowerCase()),
);
