import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';

/** What people lead whose name stands in quotation marks, in two syllables. */
const LED: ReadonlySet<string> = new Set([
  'phong trào',
  'liên minh',
  'mặt trận',
  'tổ chức',
  'băng nhóm',
  'ban nhạc',
  'nhóm nhạc',
]);

/** Tokens of such a name with its marks. */
const LONGEST = 8;

/** Tokens of the name in quotation marks that opens at `at`: "thủ lĩnh phong trào [“Tiến bước”]"; 0 where none does. */
export function quotedLength({ tokens, lower }: BlockWords, at: number): number {
  const text = tokens[at]?.text ?? '';
  if (!/^["“]$/.test(text) || !isCapital(tokens[at + 1]) || !LED.has(`${lower[at - 2]} ${lower[at - 1]}`)) return 0;
  for (let end = at + 2; end < at + LONGEST; end += 1) {
    if (/^["”]$/.test(tokens[end]?.text ?? '')) return end + 1 - at;
    if (tokens[end]?.kind === 'mark') return 0;
  }
  return 0;
}

/** Where the name in quotation marks opens that closes at `at`; `at` where none does. */
export function quotedStart(words: BlockWords, at: number): number {
  if (!/^["”]$/.test(words.tokens[at]?.text ?? '')) return at;
  for (let from = at - 2; from > at - LONGEST; from -= 1) if (quotedLength(words, from) === at + 1 - from) return from;
  return at;
}
