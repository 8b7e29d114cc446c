import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isModel } from './models.ts';

const isOne = (marked: string) => {
  const { words, from, to } = readMarked(marked);
  return isModel({ block: 0, from, to }, words);
};

it('reads what stands behind a make as its model', () => {
  expect(isOne('Họ mua [Toyota Lamara] hôm qua.')).toBe(true);
  expect(isOne('Họ mua Isuzu [Lamara Lynx] hôm qua.')).toBe(true);
  expect(isOne('Mẫu xe [Honda Lamara] lên sàn.')).toBe(true);
});

it('knows that a make may be a surname where nothing is driven, and that firms are led', () => {
  expect(isOne('Tiền vệ [Honda Lamara] ghi bàn.')).toBe(false);
  expect(isOne('Hôm qua CEO Toyota [Lamara Weissan] nói.')).toBe(false);
  expect(isOne('Hôm qua Toyota [Otto Weissan] nói.')).toBe(false);
});
