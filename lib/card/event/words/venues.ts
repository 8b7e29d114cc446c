import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** Where somebody sits or plays, with its name behind it; words in small letters. */
export const VENUES: WordTable = [
  { example: 'Ông Lam mở lễ tại trụ sở Thành ủy Cần Thơ.', words: 'trụ sở|văn phòng|đại sứ quán' },
  { example: 'Ông Lam tiếp khách tại nhà khách Hoa Mai.', words: 'hội trường|nhà khách|khách sạn|trung tâm' },
  { example: 'Ông Lam dự họp tại nhà Quốc hội Lào.', words: 'nhà quốc hội|phủ chủ tịch|cung' },
  { example: 'Ông Lam diễn tại nhà hát Hoa Mai.', words: 'nhà hát|nhà văn hóa|bảo tàng' },
  { example: 'Ông Lam chạy tại công viên Hoa Mai.', words: 'sân|quảng trường|công viên' },
  {
    example: 'Ông Lam dâng hoa tại nghĩa trang Hoa Mai.',
    words: 'nghĩa trang|nhà tang lễ|đài tưởng niệm|khu (?:di tích|lưu niệm)',
  },
  { example: 'Ông Lam nằm tại bệnh viện Hoa Mai.', words: 'bệnh viện|trường|học viện' },
];

/** Behind these words a name of a place does not go on. */
const ENDS =
  'vào|hôm|ngày|sáng|trưa|chiều|tối|đêm|trong|để|nhằm|với|và (?:buổi|lễ|được|có)|và(?! \\p{Lu})|về|sau|trước|khi|nơi|do|cho|diễn|đã|ở|làm|khiến|gây|theo';

/** "trên sân Bản Mế"; not "trên sân khấu", "trên sân nhà của". */
const ON_GROUND =
  'trên(?= sân (?!khấu|khách|chơi|(?:nhà|cỏ)(?:[,.]| (?:thuộc|trước|trong|với|và|ở|vòng|khi|của|sau|để|vào|lúc|tối|chiều|hôm|ngày) )))';

/** Houses that are called so and no more: "tại Nhà Quốc hội, …". */
const ALONE =
  '(?:nhà quốc hội|phủ chủ tịch|phủ thủ tướng|nhà trắng|bộ (?:ngoại giao|quốc phòng|công an))(?=[,.;( ]|$)(?! \\p{Lu})';

const VENUE = new RegExp(
  `(?<![\\p{L}\\d])(?:tại|${ON_GROUND}) (${ALONE}|(?:${anyOf(VENUES)})(?= )(?:(?! (?:${ENDS}) | {2}|[,;:("“▪]|\\.(?!\\p{L})).){2,60})(?=[,;( ]|\\.(?!\\p{L})|$)`,
  'iu',
);

/** A place by what it is, "trụ sở Thành ủy Cần Thơ", with where its words begin (at "tại") and end in the text. */
export function venueIn(text: string): { name: string; start: number; end: number } | undefined {
  const found = VENUE.exec(text);
  return found ? { name: found[1]!, start: found.index, end: found.index + found[0].length } : undefined;
}
