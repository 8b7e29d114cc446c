import type { SourcedBlock } from '../blocks/read-blocks.ts';

/** Where a paper says how to help the people of its story: what it is told by, and what may stand below it. */

/** "Mọi sự giúp đỡ xin gửi về:", "Mọi đóng góp của bạn đọc gia đình xin chuyển qua số tài khoản". */
const ASKS =
  /^(?:mọi|tất cả|các) .{0,60}(?:giúp đỡ|đóng góp|ủng hộ|hỗ trợ|hảo tâm|sẻ chia|tấm lòng)(?!\p{L}).{0,60} (?:gửi|chuyển|liên hệ)(?!\p{L})/iu;
/** "1. Chị Lê Thị Mai, ấp Gò, điện thoại: …", "Số tài khoản: …", "Nội dung: Ủng hộ MS 12". */
const PAYS =
  /^(?:\d{1,2}[.)/]|[-+*•]|hoặc|(?:số |chủ )?(?:tài khoản|điện thoại)|stk|s?đt|nội dung|tên|(?:tại |qua )?(?:ngân hàng|quỹ)|mã (?:số|qr)|ms|địa chỉ|swift|qr|quét|bạn đọc|xin (?:chân thành )?cảm ơn)(?!\p{L})|tài khoản ?:? ?\d|\d{8}/iu;
const LONGEST = 400;

/**
 * The number of the block behind those that ask for money for somebody, where they begin with block `i`; `i` itself where they do not.
 */
export function endOfDonation(i: number, blocks: readonly SourcedBlock[]): number {
  const first = blocks[i]!.block.text;
  if (first.length > LONGEST || !ASKS.test(first)) return i;
  let end = i + 1;
  while (end < blocks.length && blocks[end]!.block.text.length <= LONGEST && PAYS.test(blocks[end]!.block.text)) end++;
  return end > i + 1 || /\d{8}/.test(first) ? end : i;
}
