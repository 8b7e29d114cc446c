import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** Compounds that end with a word with which predicates open; a pattern, from the word before that one on. */
export const COMPOUNDS: WordTable = [
  { example: 'thư | ký', words: '(?:thư|chữ|nhật|hồi|đăng) ký' },
  { example: 'phòng | họp', words: '(?:cuộc|phòng|phiên|buổi|kỳ|hội) họp' },
  { example: 'tiến | triển', words: '(?:phát|tiến) triển' },
  { example: 'trực | tiếp', words: '(?:liên|trực|gián|kế|chuyển) tiếp|tiếp viên' },
  { example: 'nhặt | được', words: '(?:nhặt|bắt|kiếm) được' },
  { example: 'điểm | đến', words: 'đầu ra|điểm đến' },
  { example: 'địa | chỉ', words: '(?:địa|tín|chứng|tôn) chỉ|\\p{L}+ chỉ huy' },
  { example: 'hướng | dẫn', words: '(?:hướng|hấp|chỉ) dẫn' },
  { example: 'cổng | thông tin', words: '(?:cổng|trang|hóa|nghệ) thông tin' },
  { example: 'sinh | năm', words: 'sinh năm|trú tại' },
  { example: 'thiết | bị', words: '(?:chuẩn|thiết|trang) bị|\\p{L}+ bị (?:đơn|cáo(?! buộc)|can|hại)' },
  { example: 'cơ quan | có thẩm quyền', words: 'giàu có|\\p{L}+ có thẩm quyền' },
  { example: 'hàng | không', words: '(?:hàng|phòng) không' },
  { example: 'ban | kiểm tra', words: 'ban kiểm tra|đồng kỷ luật|tâm dự báo|thị mới' },
  { example: 'ban | tổ chức', words: '(?:ban|nhà|của|các) tổ chức' },
  { example: 'nhóm | nghiên cứu', words: '(?:nhóm|nhà|giới|viện|tâm) nghiên cứu|(?:gia|nhà|giới) phân tích' },
  { example: 'người | được hỏi', words: '(?:người )?được (?:hỏi|khảo sát|phỏng vấn)' },
  { example: 'người | chỉ trích', words: 'người (?:chỉ trích|phê bình|phản đối|ủng hộ)\\s*$' },
];
const ONE_WORD = new RegExp(`^(?:${anyOf(COMPOUNDS)})(?!\\p{L})`, 'iu');

/**
 * Whether a word of predicates only ends a compound: "cục hàng | không".
 * @param before the word in front of it
 * @param rest from it on
 */
export const endsCompound = (before: string, rest: string): boolean => ONE_WORD.test(`${before} ${rest}`);
