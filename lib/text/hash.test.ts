import { expect, it } from 'vitest';
import { half, hashText, mix, mixInto } from './hash.ts';

it('reads a part of a word as the part alone', () => {
  expect(hashText('nguyễn', 0, 2)).toBe(hashText('ng'));
  expect(hashText('nguyễn', 4)).toBe(hashText('ễn'));
});

it('mixes in two halves as in one', () => {
  expect(mixInto(half(-7), 12)).toBe(mix(-7, 12));
  expect(mix(12, -7)).not.toBe(mix(-7, 12));
});
