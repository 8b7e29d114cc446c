import { anyOf, type WordTable } from '../../text/word-table.ts';

/** What is done, by its first words, behind a noun that is told of; each with a sentence that it opens the predicate of. */
export const DEEDS: WordTable = [
  {
    // But "kẻ tấn công", "vụ đánh bom".
    example: 'Nhóm trộm đột nhập chợ Bản Mế.',
    words:
      'đột nhập|(?<!(?:vụ|cuộc|kẻ|đợt|máy bay|nhóm) )(?:tấn công|đánh bom)|nã (?:đạn|pháo)|kích nổ|bắn (?:chết|hạ)|sát hại|khai hỏa|bỏ (?:chạy|trốn)|tháo chạy|đầu thú|nhảy (?:xuống|lên|khỏi)|lao (?:xuống|vào|lên)',
  },
  {
    example: 'Hơn 20 cảnh sát bao vây chợ Bản Mế.',
    words: 'bao vây|truy đuổi|giải cứu|khống chế|ra (?:phán quyết|lệnh|quyết định|tuyên bố|thông báo)',
  },
  {
    example: 'Hàng trăm người tụ tập ở Bản Mế.',
    words:
      'tụ (?:họp|tập)|kéo (?:đến|tới|về|lên)|xuống đường (?:biểu tình|phản đối)|đình công|kết thành|hội ngộ|sơ tán',
  },
  {
    example: 'Đội bơi Bản Mế giành huy chương vàng.',
    words:
      'giành|đăng quang|lên ngôi|thắng(?! (?:cảnh|lợi|trận))|thua|đánh bại|ghi bàn|phá (?:kỷ lục|lưới)|chia tay|gia nhập',
  },
  {
    example: 'Nhà máy Bản Mế giới thiệu thuyền mới.',
    words: 'giới thiệu|khai trương|khánh thành|phát hành|ký kết|khởi kiện|khiếu nại|quyên góp|tặng|sa thải|cắt giảm',
  },
  {
    example: 'Bãi cát Bản Mế thu hút nhiều người chèo thuyền.',
    words: 'thu hút|quy tụ|bổ sung|vượt mốc|thiệt mạng|mất tích|cầm (?:dao|súng)|tập trận',
  },
  { example: 'Tàu tuần tra rời bến Bản Mế.', words: 'rời|trở (?:về|lại)|lên đường|hạ cánh|cất cánh' },
];
export const DEED = anyOf(DEEDS);

/** Who does something, where those who can speak are not all: "kẻ tấn công", "trẻ em". Small letters. */
export const DOERS =
  /^(?:kẻ|tay súng|công dân|lính|tuyển|cặp đôi|quần chúng|cổ động viên|nhà hàng|cửa hàng|quán|(?:băng )?nhóm|thầy trò|(?:nhà|đương kim) vô địch|trẻ em|máy bay|chuyên cơ|xe|ôtô|lâm tặc|(?:em|bạn) (?:nhỏ|trẻ|học)|cư dân|dân|phi đội|tàu) /u;
