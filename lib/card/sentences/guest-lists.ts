import { anyOf, type WordTable } from '../../text/word-table.ts';

/** How a sentence opens that lists who came, hosted or went along; a pattern. */
export const GUESTS: WordTable = [
  {
    // But "Dự án có ba phần".
    example: 'Đến dự có ông Lam, Phó ban.',
    words: '(?:Cùng |Đến |Về |Tham |Cùng tham )dự|Dự (?!án|báo|kiến|thảo|toán|luật)|Thành phần',
  },
  {
    example: 'Cùng đi có các đồng chí Lam, Hạnh.',
    words: 'Cùng (?:đi|tham gia|chủ trì|làm việc|tiếp|đón)|Tháp tùng|Tham gia (?:đoàn|buổi|cuộc|thị sát)',
  },
  { example: 'Đón đoàn ở bến có: ông Lam, Phó ban.', words: '(?:Ra )?[Đđ]ón|Tiếp|Tiễn' },
  { example: 'Chủ trì lễ còn có bà Hạnh.', words: 'Chủ trì|Điều hành|Chứng kiến|Có mặt' },
  { example: 'Về phía xã có bà Hạnh.', words: 'Về phía|Phía' },
];
const ATTENDS = new RegExp(
  `^(?:${anyOf(GUESTS)}) ?[^,.]{0,100}?(?:, (?:về )?phía [^,.:]{2,40})?(?<!\\p{L})(?:có|gồm)(?::| (?:sự |các |đại diện |đồng chí |ông |bà |lãnh đạo |phó |\\p{Lu}))`,
  'u',
);

/** Whether a sentence only tells who came: that is no point. */
export const isGuestList = (text: string): boolean => ATTENDS.test(text);
