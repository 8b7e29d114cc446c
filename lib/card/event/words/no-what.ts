import { anyOf, type WordTable } from '../../../text/word-table.ts';

/**
 * What stands behind a subject and is no predicate, or several stories in one sentence; a pattern. A group that is repeated is captured: else
 * an engine would write it out once for each time.
 */
export const NO_WHATS: WordTable = [
  { example: 'nói đây là chợ lớn', words: '^(\\S+ ){1,4}đ(?:ây|ó) (?:là|sẽ)' },
  {
    example: 'đã diễn ra lễ mở chợ',
    words: '^(?:đã )?diễn ra (?:[Ll]ễ|[Cc]uộc|[Bb]uổi|[Hh]ội|[Đđ]ại hội|[Kk]ỳ|[Pp]hiên)',
  },
  { example: 'ở Lào đóng chợ', words: '^(?:mới )?(?:ở|tại|trên|lúc) ' },
  { example: 'trú xã Pá Vi', words: '^(?:trú|ngụ|quê) ' },
  { example: 'vì chợ cháy', words: '^(?:vì|bởi) ' },
  { example: 'có thể tự đi', words: '^có thể ' },
  {
    example: 'tuyên bố hôm 1/3 trên mạng xã hội',
    words: '^(?:cho (?:biết|hay)|nói|thông báo|tuyên bố|viết)(?: vào)? (?:hôm|ngày) [^ ,]+( (trên|với|tại) [^,:]*)?$',
  },
  { example: ', bà Hạnh', words: '^[^\\p{Ll}]' },
  { example: 'hai bên khen chợ', words: '^(?:hai|ba|các) (?:bên|nước) ' },
  { example: 'và bà Hạnh làm việc này', words: '^(?:và|mà|lẫn|với|của|thì) ' },
  { example: 'từ Lào nói vậy', words: '^từ (?!chối|chức|bỏ|trần)' },
  { example: 'nhận được tin báo có cháy', words: '^(?:tiếp )?nhận (?:được )?(?:tin|thông tin|trình báo|đơn) ' },
  {
    example: 'cùng hai người nữa',
    words: '^cùng (?!(?:tăng|giảm) |.*(?:đã|thăm|dự|về (?=\\p{Lu})|đến|tới|sang|tham gia|tổ chức|ký|trao|bị) )',
  },
  { example: 'đề nghị như vậy ở chợ', words: '^(\\S+ ){1,4}như (?:vậy|thế|trên)(?!\\p{L})' },
  { example: 'hiện tại của xã', words: '^hiện (?:tại|nay) của ' },
  { example: 'nói rõ: chợ mở', words: '^[^,.]{1,20}:(?!.{60})' },
  { example: 'thăm chợ Ảnh: Lam', words: '[Ảả]nh\\s*:' },
  {
    // But "tiếp Bí thư Lam; Chủ tịch xã Hạnh".
    example: 'về nhì; Đội chèo thắng',
    words:
      '^(?!(?:đã |vừa )?(?:có (?:buổi |cuộc |công điện )?)?(?:tiếp|gặp|hội kiến|hội đàm|làm việc|gửi) ).*; ?\\p{Lu}',
  },
  { example: 'thăm chợ là những tin chính', words: 'là những tin ' },
  { example: 'có thăm chợ?', words: '\\?$' },
];
const NO_WHAT = new RegExp(anyOf(NO_WHATS), 'u');

/** Whether what stands behind a subject tells nothing that it did. */
export const isNoWhat = (what: string): boolean => NO_WHAT.test(what);
