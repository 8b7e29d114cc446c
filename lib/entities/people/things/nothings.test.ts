import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isNothing, NOTHINGS } from './nothings.ts';

it.each(NOTHINGS)('is no $kind: $example', ({ example, holds }) => {
  const { words, ...one } = readMarked(example);
  expect(holds(one, words)).toBe(true);
});

it.each([
  ['place', 'Hôm qua đoàn tới [Lima] họp.'],
  ['place', 'Hôm qua đoàn tới [Tỉnh Hải An] họp.'],
  ['organisation', 'Hôm qua [UBND] họp.'],
  ['organisation', 'Hôm qua [Bộ Công Thương] họp.'],
  ['organisation', 'Hôm qua [Ngân hàng Hoa Mai] họp.'],
])('is a %s: %s', (kind, marked) => {
  const { words, ...one } = readMarked(marked);
  expect(isNothing({ ...one, kind }, words)).toBe(false);
});
