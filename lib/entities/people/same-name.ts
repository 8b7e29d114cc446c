import { SURNAMES } from '../lexicon/name-syllables.ts';
import { isVietnameseSyllable } from './tagger/syllable.ts';

const VIETNAMESE_SURNAMES = new Set(SURNAMES.slice(0, 80).map((name) => name.toLowerCase()));

/** The words of a name in small letters; a hyphen parts words too, and "P.T.T." is three of them. */
export const nameWords = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(\p{L}{1,2})\./gu, '$1 ')
    .split(/[\s-]+/)
    .filter(Boolean);

/** A surname of ours in front: called by the last word, "ông Quân" for Đỗ Minh Quân. */
export const isVietnamese = (name: string): boolean => VIETNAMESE_SURNAMES.has(nameWords(name)[0] ?? '');

/** "ông Vương" for Vương Nghị: the Chinese are called by surnames that are ours too. */
export const isSurnameOf = (word: string, name: string): boolean =>
  /\s/.test(name) && nameWords(name)[0] === word.toLowerCase();

/**
 * Whether two written forms, by their words, can be one person: the same words, one the tail of the other ("Trường" of "Trần Cẩm Trường"),
 * the last name of a foreigner, a name without its middle words, or one letter or two misspelt.
 */
export function sameName(full: readonly string[], other: readonly string[]): boolean {
  const [long, short] = other.length > full.length ? [other, full] : [full, other];
  const size = short.length;
  const [lastOfLong, lastOfShort] = [long[long.length - 1] ?? '', short[size - 1] ?? ''];
  const vietnamese =
    (long.length <= 5 && VIETNAMESE_SURNAMES.has(long[0] ?? '')) || long.every((word) => word.length === 1);
  if (size === 1 && vietnamese) return lastOfLong === lastOfShort;
  // A Vietnamese name ends with the given name, whatever is left out: most of those that share a surname part here.
  if (vietnamese && !close(lastOfLong, lastOfShort)) return false;
  if (long.length === size && long.every((word, index) => word === short[index])) return true;
  // "Donald Trump Jr" is the son; a last name alone may be either's.
  if (size > 1 && GENERATION.test(lastOfLong) !== GENERATION.test(lastOfShort)) return false;
  if (size === 1) return long.length > 1 && long.some((word) => close(word, lastOfShort));
  const last = long.length - size;
  if (short.every((word, index) => close(word, long[last + index] ?? ''))) return true;
  if (long.length === size) return false;
  // First and last agree, the middle is left out: "Carlos Gutiérrez" of "Carlos Alberto Gutiérrez".
  if (close(long[0] ?? '', short[0] ?? '') && close(lastOfLong, lastOfShort)) return true;
  return !vietnamese && short.every((word, index) => close(word, long[index] ?? ''));
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Equal, or a misspelling of a longer foreign word: "Gutiérrez" and "Guitiérrez". */
function close(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const limit = shorter >= 8 ? 2 : shorter >= 5 ? 1 : 0;
  if (limit === 0 || Math.abs(a.length - b.length) > limit) return false;
  // What both begin and end with costs nothing; most pairs are decided by what is left.
  let from = 0;
  while (from < shorter && a[from] === b[from]) from += 1;
  let same = 0;
  while (same < shorter - from && a[a.length - 1 - same] === b[b.length - 1 - same]) same += 1;
  const [restOfA, restOfB] = [a.slice(from, a.length - same), b.slice(from, b.length - same)];
  const near =
    Math.max(restOfA.length, restOfB.length) <= limit || (limit > 1 && editDistance(restOfA, restOfB, limit) <= limit);
  // "Hương" is no misspelt "Chương".
  return near && !(isVietnameseSyllable(a) && isVietnameseSyllable(b));
}

/** Levenshtein distance, given up above `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return least;
    row = next;
  }
  return row[b.length] ?? a.length;
}
