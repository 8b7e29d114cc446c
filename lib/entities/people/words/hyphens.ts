import type { BlockWords } from './read-block.ts';

/** Whether the mark at `at` stands between two tokens without a blank. */
export const touches = ({ tokens }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;

/** "An-tô-ni Blin-ken": the word at `at` goes on behind a hyphen, as no Vietnamese name does. */
export const isHyphened = (at: number, words: BlockWords): boolean =>
  words.tokens[at + 1]?.text === '-' && touches(words, at + 1);
