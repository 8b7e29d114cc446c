/**
 * Whole numbers as printable characters, one line for each kind of number: most numbers are one character. A line of one kind has its own
 * few characters, which is what the zip of an extension is good at; in the browser nothing is left to unpack. The writer is
 * `training/number-line-writer.ts`.
 */

/** The character of 0; backslash, which a string would have to double, is left out. */
const FIRST = 35;
const BACKSLASH = 92;
/** Digits from this one on say that the number goes on, in digits of base `MORE`, the lowest first. */
export const GOES_ON = 80;
export const MORE = 11;

/** @param digit 0 to 90 */
export const charOf = (digit: number): string =>
  String.fromCharCode(FIRST + digit + (FIRST + digit >= BACKSLASH ? 1 : 0));

/** The numbers of a line. */
export function readNumbers(line: string): Int32Array {
  const numbers = new Int32Array(line.length);
  let count = 0;
  let value = 0;
  let worth = 1;
  for (let at = 0; at < line.length; at++) {
    const digit = digitOf(line.charCodeAt(at));
    if (digit >= GOES_ON) {
      value += (digit - GOES_ON) * worth;
      worth *= MORE;
    } else {
      numbers[count++] = value + digit * worth;
      value = 0;
      worth = 1;
    }
  }
  return numbers.subarray(0, count);
}

/**
 * The numbers of a packed line, and zeros behind them. One to a character they would be so few characters that the zip finds the same four of
 * them everywhere, and to point there takes it more room than to write them.
 */
export function readPacked(line: string, { base, each }: Packing): Uint8Array {
  const numbers = new Uint8Array(line.length * each);
  let next = 0;
  for (let at = 0; at < line.length; at++) {
    let digit = digitOf(line.charCodeAt(at));
    for (let left = each; left > 0; left--) {
      const rest = (digit / base) | 0;
      numbers[next++] = digit - rest * base;
      digit = rest;
    }
  }
  return numbers;
}

const digitOf = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** `each` numbers below `base` to a character, the first in the lowest place. */
export interface Packing {
  base: number;
  each: number;
}
