/**
 * A set of words of which only the hashes are kept, for lists that are asked and never shown: less than half of what the words take when
 * zipped. One of four thousand words that are not in a list of a thousand is taken for one of it.
 */
import { hashText } from '../../text/hash.ts';

const BITS = 22;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const DIGIT_BITS = 6;
/** Digits of one difference. */
const PLACES = [0, 1, 2, 3];

const short = (word: string): number => hashText(word) & ((1 << BITS) - 1);

/** Differences between the hashes in their order, all first digits, then all second ones: like stands beside like. */
export function toPacked(words: Iterable<string>): string {
  const hashes = [...new Set(Array.from(words, short))].sort((a, b) => a - b);
  const gaps = hashes.map((hash, at) => hash - (hashes[at - 1] ?? 0));
  return PLACES.map((place) => gaps.map((gap) => DIGITS[(gap >> (place * DIGIT_BITS)) & 63]).join('')).join('');
}

export function fromPacked(packed: string): Pick<ReadonlySet<string>, 'has'> {
  const hashes = new Set<number>();
  const count = packed.length / PLACES.length;
  for (let at = 0, hash = 0; at < count; at++) {
    for (let place = 0; place < PLACES.length; place++)
      hash += DIGITS.indexOf(packed[place * count + at] ?? '') << (place * DIGIT_BITS);
    hashes.add(hash);
  }
  return { has: (word) => hashes.has(short(word)) };
}
