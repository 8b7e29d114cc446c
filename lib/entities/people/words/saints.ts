import { isCapital } from '../../../text/tokens.ts';
import { SAINTS } from '../../lexicon/saints.ts';
import { isNative, vietnameseName } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** A word, or two, in small letters: "giuse", "giu-se", "phêrô", "đa minh". */
export function isSaint(text: string): boolean {
  const name = text.replace(/[ -]/g, '');
  return SAINTS.has(name) || (/^\S*[ôê]\S*$/.test(text) && name.length > 3 && !isNative(name));
}

/** Nobody bears more. */
const MOST = 2;

/** Where the saints' names begin that stand right before `at`: "Giuse |", "Đa Minh |", "Gioan Baotixita |"; `at` itself where none do. */
export function saintsStart(at: number, { tokens, text, place, placeHead }: BlockWords): number {
  let from = at;
  for (let count = 0; count < MOST && tokens[from - 1]?.kind === 'word'; count += 1)
    for (let start = from - 1; start >= Math.max(0, from - 5); start -= 1) {
      if (!isCapital(tokens[start]) || place[start] || placeHead[start - 1]) continue;
      const written = text.slice(tokens[start]?.start, tokens[from - 1]?.end);
      // "Thừa Thiên-Huế": a place, while saints have a small letter behind the hyphen ("Giu-se").
      if (/-\p{Lu}/u.test(written) || !isSaint(written.toLowerCase())) continue;
      from = start;
      break;
    }
  return from;
}

/** "[Giuse Nguyễn Văn Lam]": a whole name of ours behind a saint's. */
export function opensWithSaint({ from, to }: Pick<TokenSpan, 'from' | 'to'>, words: BlockWords): boolean {
  for (let at = from + 1; at < to - 1 && at < from + 8; at += 1)
    if (vietnameseName(words.tokens, at, to) === to - at) return saintsStart(at, words) === from;
  return false;
}
