import { isCapital } from '../../../text/tokens.ts';
import { isBehindField } from '../role-words/behind-field.ts';
import { addressed, addressedByName } from '../words/called-before.ts';
import { vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Words that no name ends or begins with: terms, numbers of terms, bylines. */
const NEVER: ReadonlySet<string> = new Set(
  'air tour open cup bôi dntn tt vụ cục hãng khóa pv ttxvn tw ubnd hđnd mttq qh ban bộ sở ủy ngày tháng năm theo tại trong khi sau trước từ đến'.split(
    ' ',
  ),
);

/** "Từ Văn Hùng", "Ban Ki-moon", "Lê Văn Năm", "bà Năm": some of these words are names too where somebody is plainly called so. */
function isNamedSo({ from, to }: { from: number; to: number }, words: BlockWords): boolean {
  const { tokens, lower } = words;
  const size = to - from;
  if (size === 1) return addressedByName({ from }, words) && !isCapital(tokens[to]) && tokens[to]?.kind !== 'number';
  if (/^(?:văn|thị)$/.test(lower[from + 1] ?? '') && (size === 3 || lower[from] === 'từ')) return true;
  // "Hòa thượng [Thích Minh Từ]"
  if (lower[from] === 'thích' && size > 2) return true;
  // "Chánh án TAND tỉnh [Lê Thành Bộ] cho biết", "cụ [Lê Thành Ban], 90 tuổi", "Bộ trưởng [Phạm Công Từ]"
  if (size === 3 && /^(?:bộ|sở|vụ|ban|từ|năm)$/.test(lower[to - 1] ?? '') && vietnameseName(tokens, from, to) === 3)
    return !isCapital(tokens[to]) && (tokens[to]?.kind === 'word' || addressed({ from }, words));
  if (lower[from] === 'từ')
    return size < 5 && (addressed({ from }, words) || isBehindField(from, words) || isFromOrNamed(from, to, words));
  return lower[from] === 'ban' && tokens[from + 2]?.text === '-' && tokens[from + 1]?.end === tokens[from + 2]?.start;
}

/** "bạn trai [Từ Hoài Lam]": a capital within a sentence is no "from"; nor is one that opens it before what somebody did. */
const isFromOrNamed = (from: number, to: number, { tokens, lower, place }: BlockWords): boolean =>
  to - from > 2 &&
  vietnameseName(tokens, from, to) === to - from &&
  (place[from + 1] ?? 0) < 2 &&
  !isCapital(tokens[to]) &&
  (!opensSentence(from, tokens) || /^(?:bị|được|đã|đang|từng|vừa|sinh|khai|cho|nói)$/.test(lower[to] ?? ''));

const opensSentence = (at: number, tokens: BlockWords['tokens']): boolean =>
  tokens[at - 1] === undefined || /^[.!?:…"“]$/.test(tokens[at - 1]?.text ?? '');

/** Does it begin or end with a word that no name does? "Oóc-ban" is one word. */
export const hasNever = (one: { from: number; to: number }, words: BlockWords): boolean =>
  (NEVER.has(words.lower[one.from] ?? '') ||
    (words.lower[one.to - 2] !== '-' && NEVER.has(words.lower[one.to - 1] ?? ''))) &&
  !isNamedSo(one, words);
