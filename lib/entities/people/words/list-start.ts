import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** No list is looked back over for longer: tokens. */
const FAR_BACK = 60;

/** "Phan Lam (34 hộ), …": before a bracket of a few words that ends at `end`; `end` where none does. */
function beforeBracket(end: number, tokens: BlockWords['tokens']): number {
  if (tokens[end - 1]?.text !== ')') return end;
  for (let at = end - 2; at > end - MOST_IN_BRACKET; at -= 1) if (tokens[at]?.text === '(') return at;
  return end;
}
const MOST_IN_BRACKET = 8;

/**
 * Where the list begins that the name at `from` is an item of: "Hai Bà Trưng, [Thi Sách]"; the items may be anything with capitals.
 * @param joins what may stand between two items
 */
export function listStart(from: number, { tokens, lower }: BlockWords, joins: ReadonlySet<string>): number {
  let start = from;
  while (from - start < FAR_BACK && joins.has(lower[start - 1] ?? '')) {
    const end = beforeBracket(start - 1, tokens);
    if (!isCapital(tokens[end - 1])) break;
    start = end - 1;
    while (isCapital(tokens[start - 1])) start -= 1;
  }
  return start;
}
