import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { hyphensEnd } from '../../boundaries/name-end.ts';
import { isHyphened } from '../../words/hyphens.ts';
import { isJoint, isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** A letter, or two that make one sound in Vietnamese: "Ph. Ăng-ghen". */
const INITIAL = /^(?:\p{Lu}|[CGKPT]h)$/u;
/** With a point before a name these are wards, districts, communes and towns: "P. Đakao", "H. Krông Năng". */
const OF_PLACES = /^[PQHXTĐ]$/;
/** Syllables of ours that are a foreigner's surname: "C. Mác". */
const OURS = /^mác$/;
/** Written as it is spoken here. */
const ACCENTED = /[^ -~]/;
/** Lands and companies whose letters stand before other words: "U.S. Steel", "J.P. Morgan". */
const OTHERS = /^(?:u s|j p morgan|j d power)(?: |$)/;

/** Where the foreign surname with its initials ends that stands at `at`: "V.I. Lênin", "J.R.R. Tolkien"; 0 where none does. */
export function initialledEnd(words: BlockWords, at: number): number {
  const { tokens, lower, place } = words;
  let last = at;
  while (last - at < 8 && INITIAL.test(tokens[last]?.text ?? '') && tokens[last]?.end === tokens[last + 1]?.start)
    if (tokens[last + 1]?.text === '.') last += 2;
    else break;
  // "U. von der Leyen"
  while (last > at && last - at < 8 && isJoint(tokens[last])) last += 1;
  const surname = tokens[last]?.text ?? '';
  if (
    last === at ||
    (surname.length < 3 && !isHyphened(last, words)) ||
    !isCapital(tokens[last]) ||
    isAllCaps(surname) ||
    place[last]
  )
    return 0;
  const isOurs = isHyphened(last, words) || OURS.test(lower[last] ?? '');
  if (isNative(surname) && !isOurs) return 0;
  // One letter stands before a germ too: "E. Coli", but "Ph. Ăngghen"; and before wards.
  const isOne = last === at + 2;
  if (isOne && !isOurs && (OF_PLACES.test(tokens[at]?.text ?? '') || !ACCENTED.test(surname))) return 0;
  // "George R.R. Martin" begins before them.
  const before = tokens[at - 1];
  if (isCapital(before) && !isNative(before?.text ?? '')) return 0;
  if (
    OTHERS.test(
      lower
        .slice(at, last + 1)
        .filter((one) => one !== '.')
        .join(' '),
    )
  )
    return 0;
  let end = hyphensEnd(at, last + 1, words);
  while (end - last < 3 && isCapital(tokens[end]) && !isNative(tokens[end]?.text ?? '') && !place[end]) end += 1;
  return end;
}

/** Why such a name is one. */
export const LETTERED = 'letters of first names, and surname';

/** Two consonants are no body between who heads a State and his name. */
const LETTERS = /^[B-DF-HJ-NP-TV-Z]{2}$/;
const HEAD = /(?:tổng thống|thủ tướng|thống đốc) /;

/** "Thủ tướng Nepal KP Sharma Weiss", "Phó Tổng thống JD Vander": where the name ends whose first letters stand at `at` behind a title at `from`; 0 where none does. */
export function lettersEnd({ tokens, lower, place }: BlockWords, from: number, at: number): number {
  if (!LETTERS.test(tokens[at]?.text ?? '') || !HEAD.test(lower.slice(from, at + 1).join(' '))) return 0;
  let end = at + 1;
  while (end - at < 4 && isCapital(tokens[end]) && !isNative(tokens[end]?.text ?? '') && !place[end]) end += 1;
  return end > at + 1 ? end : 0;
}
