import { charOf, GOES_ON, MORE, type Packing } from '../lib/entities/people/tagger/number-line.ts';

/** Writes whole numbers that are not negative as `readNumbers` reads them. */
export const numberLine = (numbers: readonly number[]): string => numbers.map(digits).join('');

function digits(number: number): string {
  return number < GOES_ON ? charOf(number) : charOf(GOES_ON + (number % MORE)) + digits(Math.floor(number / MORE));
}

/** Writes whole numbers below `base` as `readPacked` reads them. */
export function packedLine(numbers: readonly number[], { base, each }: Packing): string {
  const chars: string[] = [];
  for (let from = 0; from < numbers.length; from += each)
    chars.push(charOf(numbers.slice(from, from + each).reduceRight((sum, number) => sum * base + number, 0)));
  return chars.join('');
}
