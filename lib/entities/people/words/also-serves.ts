import type { BlockWords } from './read-block.ts';

/** Tokens in such brackets. */
const MOST = 8;

/** Where the brackets begin that end at `end` and say where else an envoy serves: "Đại sứ Việt Nam tại Lào [(kiêm nhiệm Campuchia)] X"; `end` where they say something else. */
export function alsoServes({ tokens, lower }: BlockWords, end: number): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let from = end - 2; from >= Math.max(0, end - 1 - MOST); from -= 1)
    if (tokens[from]?.text === '(') return lower[from + 1] === 'kiêm' && lower[from + 2] === 'nhiệm' ? from : end;
  return end;
}
