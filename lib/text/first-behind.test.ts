import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstBehind } from './first-behind.ts';

it('finds what a look at each item in turn finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(60), (numbers, place) => {
      const items = numbers.sort((a, b) => a - b);
      const first = items.findIndex((item) => item >= place);
      expect(firstBehind(items, (item) => item >= place)).toBe(first < 0 ? items.length : first);
    }),
  );
});
