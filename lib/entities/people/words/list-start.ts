import { isCapital } from '../../../text/tokens.ts';
import { beforeBracket } from './brackets.ts';
import type { BlockWords } from './read-block.ts';

/** No list is looked back over for longer: tokens. */
const FAR_BACK = 60;

/** Tokens of a bracket behind an item: "Phan Lam (34 hộ), …". */
const MOST_IN_BRACKET = 7;

/**
 * Where the list begins that the name at `from` is an item of: "Hai Bà Trưng, [Thi Sách]"; the items may be anything with capitals.
 * @param joins what may stand between two items
 */
export function listStart(from: number, words: BlockWords, joins: ReadonlySet<string>): number {
  const { tokens, lower } = words;
  let start = from;
  while (from - start < FAR_BACK && joins.has(lower[start - 1] ?? '')) {
    const end = beforeBracket(words, start - 1, MOST_IN_BRACKET);
    if (!isCapital(tokens[end - 1])) break;
    start = end - 1;
    while (isCapital(tokens[start - 1])) start -= 1;
  }
  return start;
}
