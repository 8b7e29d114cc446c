import type { Token } from '../../../text/tokens.ts';
import { type FormMatch, nameAt } from '../words/party-forms.ts';
import { isNeverBare } from './bare-name.ts';

/** Between the name and what it got: "Bảo thủ [chỉ được] 121 ghế". */
const GETS = /^(?:được|giành|có|chiếm|với|chỉ|còn|thêm|khoảng|gần|hơn|nhận|về)$/;
/** What stands before a name of such a row: a comma, the beginning; "Công đảng 412 ghế [và] Xanh 4 ghế", "trong [đó] Xanh 4 ghế". */
const BEFORE = /^(?:[,;.:(–-]|và|còn|đó)$/;
const LONGEST_GETS = 3;

/** "Bảo thủ 121 ghế", "Xanh 8,3%", "Dân chủ Tự do được 72/650 ghế": a name of the register that seats or votes are counted for. */
export function countedNameAt(tokens: readonly Token[], at: number): FormMatch | undefined {
  const before = tokens[at - 1];
  if (before && !BEFORE.test(before.text)) return undefined;
  const found = nameAt(tokens, at, ['đảng']);
  if (!found) return undefined;
  // "bà Otta Weiss (Sức mạnh Nhân dân)"
  if (before?.text === '(' && tokens[found.next]?.text === ')') return tokens[at - 2]?.isCapital ? found : undefined;
  let count = found.next;
  while (count < found.next + LONGEST_GETS && GETS.test(tokens[count]?.text ?? '')) count += 1;
  if (tokens[count]?.kind !== 'number') return undefined;
  // "121/650 ghế", "8,3%"
  let unit = count + 1;
  if (/^[/,.]$/.test(tokens[unit]?.text ?? '') && tokens[unit + 1]?.kind === 'number') unit += 2;
  const isSeats = tokens[unit]?.text === 'ghế';
  const isShare = tokens[unit]?.text === '%' && !(found.next <= at + 2 && isNeverBare(tokens, at));
  return isSeats || isShare ? found : undefined;
}
