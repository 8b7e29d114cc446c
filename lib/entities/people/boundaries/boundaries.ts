import { highlandName } from '../words/highland.ts';
import { vietnameseName } from '../words/name-words.ts';
import type { BlockWords } from '../words/read-block.ts';
import { saintsStart } from '../words/saints.ts';
import type { TokenSpan } from '../words/token-span.ts';
import { nameEnd } from './name-end.ts';
import { foreignStart, nameStart, surnameStart } from './name-start.ts';

/**
 * Where a name begins and ends whatever the tagger says: "[Shrimati Preeti Saran]" without its address, "[Gutiérrez]" in "Tổng Bí thư
 * Alberto Gutiérrez" and "[Leyen]" in "bà Ursula von der Leyen" with what a title or particles tie to it.
 */
export function settled({ block, from, to }: TokenSpan, words: BlockWords): TokenSpan {
  const first = nameStart(from, to, words);
  const end = nameEnd(first, to, words);
  // "Linh mục Giuse [Nguyễn Văn Lam]"
  const isWhole = vietnameseName(words.tokens, first, end) === end - first;
  const start = isWhole ? saintsStart(first, words) : first;
  // "Pi [Năng Lam]", "Rơ [Châm Lam]"
  if (highlandName(words, start - 1) === end - start + 1) return { block, from: start - 1, to: end };
  if (start !== from) return { block, from: start, to: end };
  const whole = surnameStart(foreignStart(foreignStart(start, words), words), end, words);
  // "Nhà sáng lập Zandora Pay [Otto Weiss]": what it was made longer by may be no part of it.
  return { block, from: whole < start ? nameStart(whole, end, words) : whole, to: end };
}
