import type { BlockWords } from './read-block.ts';

/** Tokens in such brackets. */
const MOST = 8;

/** Where the brackets open that close at `at` and say where else an envoy serves: "Đại sứ Việt Nam tại Lào [(kiêm nhiệm Campuchia)] X"; `at` where they say something else. */
export function alsoServes({ tokens, lower }: BlockWords, at: number): number {
  if (tokens[at]?.text !== ')') return at;
  for (let from = at - 1; from >= Math.max(0, at - MOST); from -= 1)
    if (tokens[from]?.text === '(') return lower[from + 1] === 'kiêm' && lower[from + 2] === 'nhiệm' ? from : at;
  return at;
}
