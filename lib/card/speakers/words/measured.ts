import { endOf, MOVES } from '../../verbs/deeds.ts';

/** What is measured, by its first words. */
const MEASURED =
  /^(?:tổng |mức |các )?(?:giá|mã(?= \p{Lu})|cổ phiếu|tỷ giá|chỉ số|VN-Index|lợi nhuận|doanh thu|nhu cầu|số(?! liệu| phận)|tỷ lệ|GDP|CPI|lạm phát|xuất khẩu|nhập khẩu|kim ngạch|nguồn thu|thu nhập|lượng|sản lượng|doanh số|vốn hóa|tài sản)(?= )/iu;

/** "Giá | vàng trong nước | tăng nhẹ" */
const MOVING = new RegExp(
  `(?: (?!(?:khiến|làm|là|có|lúc|sau|khi|rồi|nhưng|để|mà|hôm|ngày)(?= ))(?:[^ ,:;"“]|,(?=\\d| dầu | bạc | lở | sạt ))+){0,12}? (?=(?:(?:cùng|tiếp tục|bất ngờ|đồng loạt|vẫn|đã|vừa|sẽ|cũng|chỉ|mạnh|liên tục|chính thức|phổ biến|dự báo|lần đầu|(?:hôm|sáng|trưa|chiều|tối) (?:nay|qua)(?: [\\d./-]+)?|ngày [\\d./-]+) )*(?:${MOVES}) )`,
  'iuy',
);

/** "Giá vàng trong nước | tăng nhẹ": what is measured and moves, where a text opens with it. */
export function measuredIn(text: string): string {
  const head = MEASURED.exec(text)?.[0].length ?? 0;
  const end = head > 0 ? endOf(MOVING, text, head) : 0;
  return text.slice(0, Math.max(0, end - 1));
}
