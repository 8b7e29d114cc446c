import type { BlockSource } from '../../article/page-reading.ts';
import { cleanWords } from '../../text/clean-text.ts';
import { locateSpan, wordsAt } from './mention-ranges.ts';

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** Every place where words stand as whole words in the blocks of an article, in reading order. */
export function findWords(
  words: string,
  blocks: readonly { text: string }[],
  sources: readonly BlockSource[],
): StaticRange[] {
  const wanted = cleanWords(words);
  const found: StaticRange[] = [];
  if (!wanted) return found;
  blocks.forEach(({ text }, block) => {
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (continues(text, at - 1) || continues(text, end)) continue;
      const range = locateSpan(sources[block], at, end);
      if (range && wordsAt(range) === wanted) found.push(range);
    }
  });
  return found;
}

/** "Lam" is no word of "Lampung". */
const continues = (text: string, at: number) => LETTER.test(text.charAt(at));
