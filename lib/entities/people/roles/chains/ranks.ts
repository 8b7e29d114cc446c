import { roleEnd } from '../../role-words/role-end.ts';
import { isVietnameseRank } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isDegree } from './plain-title.ts';

/** First words of what the State honours with. */
const HONOURS: ReadonlySet<string> = new Set('anh hùng|nhà giáo|thầy thuốc|nghệ sĩ|nghệ sỹ'.split('|'));

/** No row of ranks and honours before a name is longer. */
const MOST = 4;

/** Tokens of the rank or honour at `at`: "Đại tá", "Anh hùng LLVTND"; 0 where another post stands there. */
export function rankLength(words: BlockWords, at: number): number {
  const pair = `${words.lower[at]} ${words.lower[at + 1]}`;
  if (isVietnameseRank(pair)) return 2;
  // "BS. X", "GS.TS X"
  let end = at;
  while (end - at < 8 && isDegree(words.lower[end] ?? '')) end += words.tokens[end + 1]?.text === '.' ? 2 : 1;
  if (end > at) return end - at;
  return HONOURS.has(pair) ? roleEnd(words, at, at + 8) - at : 0;
}

/** "Chủ tịch UBND tỉnh, | Đại tá, Anh hùng LLVTND X": ranks and honours from `at` on that commas join up to a name are that one's. */
export function leadsByRank(words: BlockWords, at: number): boolean {
  let from = at;
  for (let row = 0; row < MOST; row += 1) {
    const size = rankLength(words, from);
    if (size === 0) return false;
    from += size;
    if (words.person?.[from]) return true;
    if (words.tokens[from]?.text !== ',') return false;
    from += 1;
  }
  return false;
}
