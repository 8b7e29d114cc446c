import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** What kind of token stands beside a name, as a small number. */
export function beside(words: BlockWords, at: number): number {
  const token = words.tokens[at];
  if (!token) return 0;
  if (token.kind === 'number') return 1;
  if (token.kind === 'word') return isCapital(token) ? 2 : words.lower[at] === 'và' ? 3 : 4;
  const mark = MARKS.findIndex((marks) => marks.includes(token.text));
  return mark < 0 ? 5 : 6 + mark;
}

const MARKS: readonly string[] = [',;', '.!?…', '(', ')', ':', '-–—', '“"‘«\'', '”’»', '/&'];
