import { anyOf, type WordTable } from '../../text/word-table.ts';
import { DEEDS_IN_OFFICE } from './clause-words.ts';

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
    words: '(?:bao|bủa) vây|truy đuổi|giải cứu|khống chế|ra (?:phán quyết|lệnh|quyết định|tuyên bố|thông báo)',
  },
  {
    example: 'Hàng trăm người tụ tập ở Bản Mế.',
    words:
      'tụ (?:họp|tập)|kéo (?:đến|tới|về|lên)|(?<!chỉ )tập trung (?:tại|ở|trước|quanh)|(?<!(?:cuộc|đoàn) )(?:tuần|diễu) hành|(?:xuống|đổ ra) đường(?= (?:ở|tại|phản|đòi|biểu|tuần|yêu|ủng|mừng))|đình công|đi bỏ phiếu|kết thành|hội ngộ|sơ tán',
  },
  {
    example: 'Đội bơi Bản Mế giành huy chương vàng.',
    words:
      'giành|đăng quang|lên ngôi|(?<!(?:chiến|toàn|quyết|đại|phần) )thắng(?! (?:cảnh|lợi|trận))|chiến thắng(?= (?:áp đảo|trước|sát nút|vang dội|ở|tại|trong) )|thua|về (?:nhất|nhì|ba|đích)|đánh bại|ghi bàn|phá (?:kỷ lục|lưới)|chia tay|gia nhập',
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

/**
 * A pattern for what is done where a text goes on after it. Each kind has its own, as an engine takes ten times as long to make one of all.
 * To be asked by `endOf`.
 */
const doneBy = (words: string): RegExp => new RegExp(`(?:${words})(?= |$)`, 'uy');

export const DEED = doneBy(anyOf(DEEDS));

/** "Khách | đổ về chợ nổi": where nothing surer follows, as in "Hiện tượng xuất hiện ở chợ | đang khiến …". */
export const BARE = doneBy(
  'xuất hiện|trở thành|(?:rơi|ngã) (?:xuống|vào|từ)|trúng (?:độc đắc|số|thưởng|giải|vé)|nhặt được|nhập viện|tử vong|rút (?:súng|dao)|phục kích|nổ súng|xả súng|mắc kẹt|đổ về|áp dụng|triển khai|ra đời|tạm dừng',
);

/** "Hai trạm | phải di dời" */
export const SURELY = doneBy(
  'chết(?= (?:trong|vì|do|sau|tại|ở|khi|cháy|đuối|ngạt|trên) )|từ chức|sụp đổ|bốc cháy|phát nổ|cháy (?:lớn|rụi|dữ dội)|gặp (?:nạn|sự cố)|thoát chết|đổ sập|diễn ra|khai mạc|phải (?:nhập viện|tạm (?:dừng|ngừng)|ngừng|cấp cứu|sơ tán|hoãn|hủy|đóng cửa|dừng|hầu tòa|ra tòa|nghỉ học|di dời|xét nghiệm|cách ly|bồi thường|nộp|trả)',
);

/** "Nhịp cầu | bất ngờ đổ sập": behind it whatever verb. */
export const ALL_AT_ONCE =
  '(?:(?:bất ngờ|đột ngột|liên tiếp)(?! (?:sau|trước|khi|vào|ở|tại|từ|trong|và|với|do|vừa|nhưng|của) )|đồng loạt|chính thức|lần đầu(?: tiên)?|tiếp tục|chuẩn bị|bắt đầu)';
export const SUDDEN = doneBy(ALL_AT_ONCE);

/** What prices and numbers do. */
export const MOVES =
  'tăng|giảm|đạt|vượt|leo thang|nhích|chững|chạm|rơi|lao dốc|suy giảm|sụt|đi ngang|lập (?:kỷ lục|đỉnh|đáy)|mất|bật|quay đầu|hạ|neo|vọt|tụt|rớt|lùi|(?:lên|xuống|về|còn)(?= (?:(?:mức|gần|hơn|khoảng|trên|dưới) )?\\d)|duy trì|giữ|biến động|đứng|trượt|đảo chiều|khép lại|chỉ còn|(?:tiếp|tiếp tục) đà';
export const MOVE = doneBy(MOVES);

export const OFFICIAL = doneBy(DEEDS_IN_OFFICE);

/** Where what is done at a place of a text ends; 0 where it is not done there. */
export function endOf(deed: RegExp, text: string, at = 0): number {
  deed.lastIndex = at;
  return deed.test(text) ? deed.lastIndex : 0;
}

/** Who does something, where those who can speak are not all: "kẻ tấn công", "trẻ em". Small letters. */
export const DOERS =
  /^(?:kẻ|tay súng|công dân|lính|tuyển|cặp đôi|quần chúng|cổ động viên|nhà hàng|cửa hàng|quán|(?:băng )?nhóm|thầy trò|(?:nhà|đương kim) vô địch|trẻ em|máy bay|chuyên cơ|xe|ôtô|lâm tặc|ê kíp|(?:em|bạn) (?:nhỏ|trẻ|học)|cư dân|dân|phi đội|tàu) /u;
