import { isCapital } from '../../../../text/tokens.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import { WARD } from './behind-state.ts';

/** "UBND phường [Lê Văn Lam], quận 1": wards are called after people. */
export const isWard = (one: TokenSpan, words: BlockWords): boolean =>
  WARD.test(words.lower[one.from - 1] ?? '') &&
  words.tokens[one.to]?.kind !== 'word' &&
  !isBeforeNextOffice(one, words);

/** "Bí thư Đảng ủy phường [Lê Văn Lam], Chủ tịch UBND phường Trần Thị Hoa": two offices of one ward that is not named, with who holds them. */
function isBeforeNextOffice({ from, to }: TokenSpan, { tokens, lower, title }: BlockWords): boolean {
  const kind = lower[from - 1] ?? '';
  const next = lower.slice(to, to + OFFICE_REACH);
  const again = next.indexOf(kind);
  if (!/^(?:,|và|cùng)$/.test(next[0] ?? '') || (title[to + 1] ?? 0) < 2 || again < 2) return false;
  if (!isCapital(tokens[to + again + 1]) || next.slice(1, again).some((word) => /^[,;.(]$/.test(word))) return false;
  for (let at = from - 1; at > from - OFFICE_REACH && tokens[at]?.kind === 'word'; at -= 1)
    if ((title[at] ?? 0) > 1) return !/^(?:[,(–-]|là|làm|chức|vụ|giữ|nguyên)$/.test(lower[at - 1] ?? '');
  return false;
}
const OFFICE_REACH = 10;
