import { opensWithVerb, type VerbKind } from './reporting-verbs.ts';

/** What may stand between subject and verb, "đã nhiều lần", "hôm nay", "trong một tuyên bố", besides what comes behind a comma. */
const ADVERB =
  /^(?:cũng|đã|vừa|còn|vẫn|đều|từng|luôn|lại|liền|mới|tiếp tục|nhiều lần|liên tục|thường|hôm nay|hôm qua|hôm \d[\d/-]*|hôm thứ \p{L}+|ngày \d[\d/.-]*|(?:sáng|trưa|chiều|tối|đêm)(?: nay| qua| \d[\d/.-]*| cùng ngày)?|nay|trước đó|sau đó|mới đây|gần đây|(?:hồi )?(?:đầu|giữa|cuối) (?:tháng|tuần|năm)(?: này| trước| \d+)?|tuần (?:này|trước|qua)|hồi tháng \d+|một lần nữa|trân trọng|nhiệt liệt|chân thành|thẳng thắn|hết sức|rất|chính thức|nhất trí|đánh giá cao và|công khai|mạnh mẽ|dứt khoát|lên tiếng|đặc biệt|chủ động|khẩn thiết|sẽ|thì|cùng|tái|thận trọng|nghiêm túc|phải|buộc phải|không ngần ngại|trực tiếp|tự tin|xúc động|vui vẻ|bức xúc|ngậm ngùi|tự hào|thay mặt[^,]{2,60}|với [^,]{2,40}|trong (?:một )?(?:tuyên bố|thông báo|thông cáo|thư|bài viết|bài phát biểu|cuộc họp báo|cuộc phỏng vấn)[^,]{0,40}|trên [^,]{2,40}|tại [^,]{2,40})(?=\s|$)\s*/iu;

/** Words of predicates: a noun phrase ends before them. */
const PREDICATE =
  /^(?:cần|phải|nên|sẽ|đang|có|là|được|bị|tỏ|ra|chỉ|không|chưa|yêu cầu|gửi|dẫn|điêu đứng|hết sức|ban hành|tổ chức|tiếp|dự|đến|tới|nhất trí|thống nhất|triển|biểu quyết|thông qua|phê chuẩn|quyết định|khởi tố|bắt|tạm giữ|xử lý|phối hợp|tiến hành|kiểm tra|phát hiện|tiếp nhận|hoàn thành|xây dựng|tham gia|thực|ký|muốn)(?![\p{L}\p{M}])/iu;

export const opensPredicate = (text: string) => PREDICATE.test(text) || ADVERB.test(text) || opensWithVerb(text);

function withoutAdverbs(text: string): string {
  let rest = text.replace(/^[\s,–—-]+/, '');
  for (let match = ADVERB.exec(rest); match; match = ADVERB.exec(rest)) rest = rest.slice(match[0].length);
  return rest.trim();
}

export const onlyAdverbs = (text: string) => withoutAdverbs(text) === '';

/** Between a person and the verb: adverbs, a short stretch before a safe verb, or what the same person does besides ("tiếp đoàn và khẳng định"). */
export function leadsOn(text: string, kind: VerbKind): boolean {
  const rest = withoutAdverbs(text);
  // "ông Lam từ Đại học Đồng Tháp cho rằng", "cây bút Lam của Tin Chiều bình luận"
  if (/^(?:từ|thuộc|đến từ|của) [^,]{2,70}$/iu.test(rest)) return true;
  if (!rest || /(?:^|\s)(?:và|rồi|để|nhưng|song|đồng thời)$/iu.test(rest)) return true;
  const words = rest.split(/\s+/);
  return kind === 'core' && words.length <= 4 && !words.some((word) => /^\p{Lu}/u.test(word));
}

/** "hết sức bất bình và": the verb before has the same subject, unless it tells what has to be done. */
export const joinsOn = (gap: string) =>
  /(?:^|\s)(?:và|đồng thời)$/iu.test(gap.trim()) &&
  !/^(?:cần|phải|nên|sẽ|đang|có|là|được|bị|tỏ|ra|chỉ)(?![\p{L}\p{M}])/iu.test(gap.trim());
