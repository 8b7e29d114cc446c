import { expect, it } from 'vitest';
import { overwrite } from './overwrite.ts';

it('writes over stretches and leaves the rest, offsets the same', () => {
  const stretches = [
    { from: 4, to: 7, by: '---' },
    { from: 9, to: 11, by: '==' },
  ];
  expect(overwrite('bốn năm sáu', stretches)).toBe('bốn --- s==');
});

it('leaves a text without any as it is', () => {
  expect(overwrite('bốn năm', [])).toBe('bốn năm');
});

it('lets the first of two that overlap stand, and the second go on behind it', () => {
  const stretches = [
    { from: 0, to: 3, by: 'aaa' },
    { from: 2, to: 5, by: 'bbb' },
    { from: 2, to: 4, by: 'cc' },
  ];
  expect(overwrite('0123456', stretches)).toBe('aaabb56');
});
