import { SURNAMES } from '../lexicon/name-syllables.ts';

const VIETNAMESE_SURNAMES = new Set(SURNAMES.slice(0, 80).map((name) => name.toLowerCase()));

/** The words of names asked for lately: each name is held against many others. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 5000;

function parts(name: string): readonly string[] {
  let words = known.get(name);
  if (!words) {
    words = name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, words);
  }
  return words;
}

/** A surname of ours in front: called by the last word, "ông Quân" for Đỗ Minh Quân. */
export const isVietnamese = (name: string): boolean => VIETNAMESE_SURNAMES.has(parts(name)[0] ?? '');

/** "ông Vương" for Vương Nghị: the Chinese are called by surnames that are ours too. */
export const isSurnameOf = (word: string, name: string): boolean =>
  parts(name)[0] === word.toLowerCase() && /\s/.test(name);

/**
 * Whether two written forms can be one person: the same words, one the tail of the other ("Trường" of "Trần Cẩm Trường"),
 * the last name of a foreigner, a name without its middle words, or one letter or two misspelt.
 */
export function sameName(full: string, other: string): boolean {
  const [one, two] = [parts(full), parts(other)];
  const [long, short] = two.length > one.length ? [two, one] : [one, two];
  if (long.length === short.length && long.every((word, index) => word === short[index])) return true;
  // "Donald Trump Jr" is the son; a last name alone may be either's.
  if (
    short.length > 1 &&
    GENERATION.test(long[long.length - 1] ?? '') !== GENERATION.test(short[short.length - 1] ?? '')
  )
    return false;
  const vietnamese = VIETNAMESE_SURNAMES.has(long[0] ?? '') && long.length <= 5;
  if (short.length === 1) {
    const one = short[0] ?? '';
    if (vietnamese) return long[long.length - 1] === one;
    return long.length > 1 && long.some((word) => close(word, one));
  }
  const last = long.length - short.length;
  if (short.every((word, index) => close(word, long[last + index] ?? ''))) return true;
  if (long.length === short.length) return false;
  // First and last agree, the middle is left out: "Carlos Gutiérrez" of "Carlos Alberto Gutiérrez".
  const ends =
    close(long[0] ?? '', short[0] ?? '') && close(long[long.length - 1] ?? '', short[short.length - 1] ?? '');
  return ends || (!vietnamese && short.every((word, index) => close(word, long[index] ?? '')));
}

const GENERATION = /^(?:jr|sr|ii|iii|iv)\.?$/;

/** Equal, or a misspelling of a longer foreign word: "Gutiérrez" and "Guitiérrez". */
function close(a: string, b: string): boolean {
  if (a === b) return true;
  const limit = Math.min(a.length, b.length) >= 8 ? 2 : Math.min(a.length, b.length) >= 5 ? 1 : 0;
  return limit > 0 && Math.abs(a.length - b.length) <= limit && editDistance(a, b, limit) <= limit;
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
