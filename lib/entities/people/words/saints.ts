import { isCapital } from '../../../text/tokens.ts';
import { SAINTS } from '../../lexicon/saints.ts';
import { touches } from './around.ts';
import { vietnameseName } from './name-words.ts';
import type { BlockWords } from './read-block.ts';
import type { TokenSpan } from './token-span.ts';

/** Nobody bears more before his name: "Gioan Baotixita". */
const MOST = 2;

/** Where the saints' names begin that stand right before `at`: "Giuse |", "Giu-se |", "Đa Minh |"; `at` itself where none do. */
export function saintsStart(at: number, words: BlockWords): number {
  let from = at;
  for (let count = 0; count < MOST; count += 1) {
    let first = from - 1;
    while (words.tokens[first - 1]?.text === '-' && touches(words, first - 1)) first -= 2;
    if (isSaint(first, from, words)) from = first;
    else if (isSaint(first - 1, from, words)) from = first - 1;
    else break;
  }
  return from;
}

const isSaint = (from: number, to: number, { tokens, lower }: BlockWords): boolean =>
  isCapital(tokens[from]) &&
  SAINTS.has(
    lower
      .slice(from, to)
      .filter((one) => one !== '-')
      .join(''),
  );

/** "[Giuse Nguyễn Văn Lam]": a whole name of ours behind a saint's. */
export function opensWithSaint({ from, to }: Pick<TokenSpan, 'from' | 'to'>, words: BlockWords): boolean {
  for (let at = from + 1; at < to - 1 && at < from + 8; at += 1)
    if (saintsStart(at, words) === from && vietnameseName(words.tokens, at, to) === to - at) return true;
  return false;
}

/** A name in small letters without the saints before it: "nguyễn văn lam". `isSurname` knows surnames of ours. */
export function withoutSaints(name: string, isSurname: (word: string) => boolean): string {
  const parts = name.split(/\s+/);
  for (let at = 1; at <= 4 && at < parts.length; at += 1)
    if (isSurname(parts[at] ?? '') && areSaints(parts.slice(0, at))) return parts.slice(at).join(' ');
  return name;
}

const areSaints = (parts: readonly string[]): boolean => {
  const [first = '', second = ''] = parts.map((part) => part.replaceAll('-', ''));
  if (parts.length === 0) return true;
  return (
    (SAINTS.has(first) && areSaints(parts.slice(1))) ||
    (parts.length > 1 && SAINTS.has(first + second) && areSaints(parts.slice(2)))
  );
};
