import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** What looks like a thing in a headline and is none, by words in it; a pattern. */
export const NO_THINGS: WordTable = [
  {
    // A verb opens it: nobody is told of.
    example: 'Cấm chợ nổi',
    words:
      '^(?:thu|cấm|mở|tìm|nhìn|thấy|mời|dự kiến|tổng cộng|phát hiện|chào|mừng|trao|chở|đưa|đón|dùng|giả|lái|muốn|mất) ',
  },
  {
    example: 'Vì chợ nổi',
    words: '^(?:mới|vì|bởi|không|có|cùng|giữa|vừa|đây|vài|nỗi|tại|tôi|lần đầu|xung quanh|chưa) ',
  },
  {
    example: 'Hai ngày qua chợ',
    words: '^(?:\\S+ )?(?:ngày|tháng|năm) (?:qua|nay|\\d+)(?= |$)|^\\d+[./-]\\d+[./-]\\d',
  },
  {
    // Its predicate stands in it.
    example: 'Lũ khiến chợ nổi',
    words:
      ' (?:khiến|gây|chứng kiến|thu hút|cho thấy|tiếp tục|nằm|gặp|cho|giúp|lao|tông|đâm|húc|câu|làm|thấy|bùng phát|góp mặt|lan truyền|suy yếu)(?= |$)',
  },
  { example: 'Chợ là nơi', words: ' (?:nên|nếu|có|là|vẫn|để|- (?:một|ngôi|nơi)|chưa)(?= |$)' },
  {
    // But "không khí", "hàng không".
    example: 'Chợ không khách',
    words: ' (?<!(?:phòng|hàng) )không(?! (?:dây|khí|gian|quân|phận|người|lưu))(?= |$)',
  },
  {
    // It belongs to the verb behind: "Chợ chưa | được mở".
    example: 'Chợ chưa',
    words: '(?:chưa|không|lần đầu|có thể|thường|luôn|phải|cần|đều|mới đây|lúc|khi|nào)$',
  },
  {
    // Half of a word, or of what somebody does: "Xã chuẩn | bị", "Chim tìm | được".
    example: 'Xã chuẩn',
    words: '(?:chuẩn|thiết|trang|kiếm|đo|tìm|nhặt|nhận|bắt|lấy|mua|bán|thời gian|khu vực)$',
  },
];
const NO_THING = new RegExp(anyOf(NO_THINGS), 'iu');

/** Whether the words in front of a predicate are no thing. */
export const isNoThing = (words: string): boolean => NO_THING.test(words);
