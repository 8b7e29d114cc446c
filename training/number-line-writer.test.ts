import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbers, readPacked } from '../lib/entities/people/tagger/number-line.ts';
import { numberLine, packedLine } from './number-line-writer.ts';

describe('a line of numbers', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(2 ** 31 - 1))), (numbers) => {
        expect([...readNumbers(numberLine(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('needs one printable character for a number below 80 and no backslash', () => {
    expect(numberLine([0, 57, 79])).toBe('#]s');
    expect(numberLine([80, 1000])).toMatch(/^[#-[\]-~]+$/);
  });
});

describe('a packed line', () => {
  it('is read as it was written, with zeros behind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom({ base: 2, each: 6 }, { base: 9, each: 2 }),
        fc.array(fc.nat(1000)),
        (packing, all) => {
          const numbers = all.map((number) => number % packing.base);
          const read = [...readPacked(packedLine(numbers, packing), packing)];
          expect(read.slice(0, numbers.length)).toEqual(numbers);
          expect(read.slice(numbers.length).every((number) => number === 0)).toBe(true);
        },
      ),
    );
  });

  it('puts some numbers into a character', () => {
    expect(packedLine([1, 0, 0, 0, 0, 0, 0, 1], { base: 2, each: 6 })).toBe('$%');
  });
});
