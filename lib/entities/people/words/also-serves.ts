import { beforeBracket } from './brackets.ts';
import type { BlockWords } from './read-block.ts';

/** Tokens of such a bracket. */
const MOST = 9;

/** Where the brackets begin that end at `end` and say where else an envoy serves: "Đại sứ Việt Nam tại Lào [(kiêm nhiệm Campuchia)] X"; `end` where they say something else. */
export function alsoServes(words: BlockWords, end: number): number {
  const open = beforeBracket(words, end, MOST);
  return words.lower[open + 1] === 'kiêm' && words.lower[open + 2] === 'nhiệm' ? open : end;
}
