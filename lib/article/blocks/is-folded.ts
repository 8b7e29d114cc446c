/** Where the rest of a story is opened, on small screens mostly. */
const OPENS = /^(?:(?:xem|đọc) (?:thêm|tiếp|hết|toàn bộ|đầy đủ|tất cả)(?: (?:bài(?: viết)?|nội dung))?|mở rộng)$/i;
/** Letters of a paragraph, and how many of them the rest has; boxes on either side among which its button stands. */
const REST = { letters: 80, paragraphs: 2, beside: 3 };

/** Is a hidden element the rest of a story, behind paragraphs in sight and beside a button that opens it: `<div style="display:none">`, "Xem thêm"? */
export function isFolded(element: Element): boolean {
  const { children, previousElementSibling: before, parentElement: box } = element;
  const isLong = ({ textContent }: Element) => (textContent ?? '').trim().length >= REST.letters;
  if (!/^(?:DIV|SECTION|SPAN)$/i.test(element.tagName) || !before || !box) return false;
  const paragraphs = Array.from(children).slice(0, 20).filter(isLong);
  if (paragraphs.length < REST.paragraphs || element.querySelector('form, h1')) return false;
  if (!isLong(before) && !(before.previousElementSibling && isLong(before.previousElementSibling))) return false;
  const beside: (Element | null)[] = [box.nextElementSibling];
  for (const side of ['previousElementSibling', 'nextElementSibling'] as const)
    for (let at = element[side], step = 0; at && step < REST.beside; step++, at = at[side]) beside.push(at);
  return beside.some((one) => one && OPENS.test((one.textContent ?? '').trim()));
}
