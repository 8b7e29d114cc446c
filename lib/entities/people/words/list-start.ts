import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from './read-block.ts';

/** No list is looked back over for longer: tokens. */
const FAR_BACK = 60;

/**
 * Where the list begins that the name at `from` is an item of: "Hai Bà Trưng, [Thi Sách]"; the items may be anything with capitals.
 * @param joins what may stand between two items
 */
export function listStart(from: number, { tokens, lower }: BlockWords, joins: ReadonlySet<string>): number {
  let start = from;
  while (from - start < FAR_BACK && joins.has(lower[start - 1] ?? '') && isCapital(tokens[start - 2])) {
    start -= 2;
    while (isCapital(tokens[start - 1])) start -= 1;
  }
  return start;
}
