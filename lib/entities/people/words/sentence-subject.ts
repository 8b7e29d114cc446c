/** "Trong buổi tiếp ông Lam, bà Hạnh nói …": whom a phrase in front of the subject names is not who acts. */
const BESIDE =
  /(?:^|, )(?:trong (?!khi)|thông qua |tại (?!đây)|với |sau (?!đó|khi)|trước (?!đó|khi)|nhân |trả lời |đáp |về |liên quan |(?:khi )?(?:được )?(?:đề cập|nhắc|nói|hỏi|bình luận|phát biểu|chia sẻ|nhận xét|đánh giá)(?: đến| tới| về) |(?:trao đổi|tiếp xúc|làm việc|nói chuyện|hội đàm|hội kiến|điện đàm|chia sẻ)(?: riêng| nhanh)? với |(?:tiếp|gặp|đón|chào|mời|cảm ơn|chúc mừng|khen|ca ngợi|chỉ trích)(?: gỡ| mừng| ngợi)? |cùng |bên cạnh (?!đó)|đối với |bào chữa |luận tội |xét hỏi |thẩm vấn |(?:trao|giao) [^,]*cho )[^,]*$/iu;

/** @param before the sentence up to a name */
export const standsBeside = (before: string): boolean => BESIDE.test(before);

/** "Hai ngày sau khi ông Lam đắc cử, bà Hạnh nói …": the subject, where the clause behind names one. */
const WHEN = /(?:^|[\s,])(?:khi|lúc|dù|nếu|vì|do) [^,]*$/iu;

/**
 * Who of those named in a sentence is its subject.
 * @param before the sentence up to a name
 */
export function subjectOf<T>(named: readonly T[], before: (one: T) => string): T | undefined {
  let within: T | undefined;
  for (const one of named) {
    const text = before(one);
    if (standsBeside(text)) continue;
    if (!WHEN.test(text)) return one;
    within ??= one;
  }
  return within;
}
