import { expect, it } from 'vitest';
import { readBlock } from '../words/read-block.ts';
import { DEEDS, isTrader } from './traders.ts';

const trades = (text: string) => isTrader(readBlock({ text }, 0, []), 0);

it.each(DEEDS)('trades: $example', ({ example }) => {
  expect(trades(`${example} hôm qua.`)).toBe(true);
});

it('befalls lakes and passes', () => {
  expect(trades('Hồ Lam Sông xả lũ kỷ lục.')).toBe(true);
  expect(trades('Đèo Gia Lam lại sạt lở.')).toBe(true);
  expect(trades('Đèo Gia Lam lại hát.')).toBe(false);
});

it('shows wares', () => {
  expect(trades('Lamow Fresh vừa ra mắt hai dòng sản phẩm.')).toBe(true);
  expect(trades('Lam Long ra mắt thương hiệu mới.')).toBe(true);
  expect(trades('Lam Long ra mắt sản phẩm âm nhạc mới.')).toBe(false);
  expect(trades('Lamanda ra mắt thương hiệu mới.')).toBe(false);
  expect(trades('Otto Weissan ra mắt thương hiệu mới.')).toBe(false);
});

it('is nobody by his whole name, nor whom a title calls', () => {
  expect(trades('Trần Văn Lam lãi kỷ lục.')).toBe(false);
  expect(trades('Lam Long hát rất hay.')).toBe(false);
});
