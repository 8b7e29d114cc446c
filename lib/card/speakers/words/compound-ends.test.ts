import { expect, it } from 'vitest';
import { COMPOUNDS, endsCompound } from './compound-ends.ts';

it.each(COMPOUNDS)('is one word: $example', ({ example, words }) => {
  const [front = '', rest = ''] = example.split(' | ');
  const before = front.split(' ').at(-1)!;
  expect(new RegExp(`^(?:${words})(?!\\p{L})`, 'iu').test(`${before} ${rest}`)).toBe(true);
  expect(endsCompound(before, rest)).toBe(true);
});

it.each([
  ['xã', 'ký hợp đồng'],
  ['xã', 'bị cáo buộc'],
  ['ông', 'không tới'],
  ['xã', 'tổ chức lễ'],
])('is what "%s" does: %s', (before, rest) => {
  expect(endsCompound(before, rest)).toBe(false);
});
