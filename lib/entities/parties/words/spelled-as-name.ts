import type { Token } from '../../../text/tokens.ts';

/** Small words that a name may begin with: "đảng nước Nga Thống nhất", "đảng những người Cộng sản Moldova". */
const SMALL_HEADS: ReadonlySet<string> = new Set(['nước', 'người', 'những', 'vì', 'phong', 'liên']);

/** "đảng Cộng hòa" is a name, "đảng cộng hòa" is not; a name in several Vietnamese words without "đảng" has two capitals. */
export function spelledAsName(tokens: readonly Token[], at: number, next: number, alone: boolean): boolean {
  const head = !alone && /^đảng$/i.test(tokens[at]?.text ?? '') ? at + 1 : at;
  // "đảng nước Nga Thống nhất": the first word is small in the press, the name is not.
  const from = head > at && next >= head + 2 && SMALL_HEADS.has(tokens[head]?.text ?? '') ? head + 1 : head;
  if (!/^(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(tokens[from]?.text ?? ''))
    // "Đảng nhân dân Cách mạng Lào", "Đảng đại hội Dân tộc Phi"
    return (
      (next === at + 1 && tokens[at]?.text === 'ĐCS') ||
      (head > at && tokens[at]?.text === 'Đảng' && tokens.slice(head, next).some(({ isCapital }) => isCapital))
    );
  if (!alone || next - at < 2) return true;
  let capitals = 0;
  for (let index = at; index < next; index += 1) if (/^[\p{Lu}\d]/u.test(tokens[index]?.text ?? '')) capitals += 1;
  return capitals > 1 || /^(?:đảng|\d+)$/i.test(tokens[next - 1]?.text ?? ''); // "Quốc dân đảng", "D66"
}
