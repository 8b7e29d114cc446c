import { beforeBracket } from '../words/brackets.ts';
import type { BlockWords } from '../words/read-block.ts';

/** Tokens of such a bracket. */
const MOST = 9;

/** Where the brackets begin that end at `end` and say where else an envoy serves: "Đại sứ Việt Nam tại Lào [(kiêm nhiệm Campuchia)] X"; `end` where they say something else. */
export function alsoServes(words: BlockWords, end: number): number {
  const open = beforeBracket(words, end, MOST);
  // "…, kiêm nhiệm Ireland | X"
  if (open === end)
    for (let at = end - 2; at > end - MOST; at -= 1)
      if (words.lower[at] === 'kiêm' && words.lower[at + 1] === 'nhiệm')
        return words.lower[at - 1] === ',' && words.place[at + 2] && at + 2 + (words.place[at + 2] ?? 0) === end
          ? at - 1
          : end;
  return words.lower[open + 1] === 'kiêm' && words.lower[open + 2] === 'nhiệm' ? open : end;
}
