import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { thingLength } from '../../no-names/no-thing.ts';
import { isNative, vietnameseName } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { endsThere, isMarked, sizeOf, type TokenSpan } from '../../words/token-span.ts';

/** What only somebody is called between quotation marks; cars are "vua", clubs "ông lớn". */
const EPITHET =
  /^(?:thần đồng|bà đầm thép|công chúa|nữ (?:hoàng|thần)|(?:ông|bà) (?:hoàng|trùm)|nàng thơ|nam thần|ngọc nữ|ác nữ|thiên thần|mỹ (?:nam|nữ|nhân)|hoa đán|người (?:hùng|đẹp)|siêu lừa|hot ?girl)(?: |$)/;
/** The longest of them in tokens: "mỹ nam đẹp hơn hoa". */
const LONGEST = 6;

/** '"Bà đầm thép" [Irom Weissan]', "kỳ thủ 'thần đồng' [Lục Hoài Lam]": a whole run of capitals right behind it. */
export function isBehindEpithet(one: TokenSpan, words: BlockWords): boolean {
  const { from, to } = one;
  const { tokens, lower, place, bodyHead, title, taken } = words;
  if (!/^["”'’]$/.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.end === tokens[from]?.start) return false;
  let open = from - 2;
  while (from - open < LONGEST + 2 && tokens[open]?.kind === 'word') open -= 1;
  if (!/^["“'‘]$/.test(tokens[open]?.text ?? '') || !EPITHET.test(lower.slice(open + 1, from - 1).join(' ')))
    return false;
  const size = sizeOf(one);
  // "'người hùng' Lý Sơn" is from there.
  const isOurs = size > 2 && vietnameseName(tokens, from, to) === size;
  return (
    size > 1 &&
    size < 6 &&
    endsThere(one, words) &&
    tokens.slice(from, to).every(isCapital) &&
    (isOurs || tokens.slice(from, to).some(({ text }) => !isNative(text))) &&
    !isAllCaps(tokens[to - 1]?.text ?? '') &&
    !isMarked(one, bodyHead, title, taken) &&
    (place[from] ?? 0) < 2 &&
    thingLength(words, from) === 0
  );
}
