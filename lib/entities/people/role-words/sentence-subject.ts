import { anyOf, type WordTable } from '../../../text/word-table.ts';

/** What leads to somebody who does not act, in front of the subject; a pattern, with what stands behind it. */
export const LEADING_TO_OTHERS: WordTable = [
  { example: 'Trong buổi tiếp [ông Lam], bà Hạnh nói vậy.', words: 'trong (?!khi)|tại (?!đây)|nhân ' },
  { example: 'Sau lễ đón [ông Lam], bà Hạnh nói vậy.', words: 'sau (?!đó|khi)|trước (?!đó|khi)' },
  {
    example: 'Cùng [ông Lam], bà Hạnh mở chợ.',
    words: 'với |cùng |bên cạnh (?!đó)|thông qua |đối với |về |liên quan ',
  },
  { example: 'Trả lời [ông Lam], bà Hạnh nói vậy.', words: 'trả lời |đáp ' },
  {
    example: 'Khi được hỏi về [ông Lam], bà Hạnh nói vậy.',
    words: '(?:khi )?(?:được )?(?:đề cập|nhắc|nói|hỏi|bình luận|phát biểu|chia sẻ|nhận xét|đánh giá)(?: đến| tới| về) ',
  },
  {
    example: 'Hội đàm với [ông Lam], bà Hạnh nói vậy.',
    words: '(?:trao đổi|tiếp xúc|làm việc|nói chuyện|hội đàm|hội kiến|điện đàm|chia sẻ)(?: riêng| nhanh)? với ',
  },
  {
    example: 'Đón [ông Lam], bà Hạnh nói vậy.',
    words: '(?:tiếp|gặp|đón|chào|mời|cảm ơn|chúc mừng|khen|ca ngợi|chỉ trích)(?: gỡ| mừng| ngợi)? ',
  },
  { example: 'Bào chữa cho [ông Lam], bà Hạnh nói vậy.', words: 'bào chữa |luận tội |xét hỏi |thẩm vấn ' },
  { example: 'Trao hoa cho [ông Lam], bà Hạnh nói vậy.', words: '(?:trao|giao) [^,]*cho ' },
];
const BESIDE = new RegExp(`(?:^|, )(?:${anyOf(LEADING_TO_OTHERS)})[^,]*$`, 'iu');

/**
 * "Trong buổi tiếp ông Lam, bà Hạnh nói …": whom a phrase in front of the subject names is not who acts.
 * @param before the sentence up to a name
 */
export const standsBeside = (before: string): boolean => BESIDE.test(before);

/** "Hai ngày sau khi ông Lam đắc cử, bà Hạnh nói …": the subject, where the clause behind names one. */
const WHEN = /(?:^|[\s,])(?:khi|lúc|dù|nếu|vì|do) [^,]*$/iu;

/** "Người phát ngôn dẫn lời ông Lam nói": whose words they are, among the first names. */
const CITED = /dẫn (?:lại )?lời [^,.;:]*$/iu;
const MOST_CITED = 3;

/**
 * Who of those named in a sentence is its subject.
 * @param before the sentence up to a name
 */
export function subjectOf<T>(named: readonly T[], before: (one: T) => string): T | undefined {
  const cited = named.length > 1 && named.slice(1, MOST_CITED).find((one) => CITED.test(before(one)));
  if (cited) return cited;
  let within: T | undefined;
  for (const one of named) {
    const text = before(one);
    if (standsBeside(text)) continue;
    if (!WHEN.test(text)) return one;
    within ??= one;
  }
  return within;
}
