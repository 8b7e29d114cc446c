import { expect, it } from 'vitest';
import { firstLetters } from './first-letters.ts';

it('is made of one letter of each word', () => {
  expect(firstLetters(['Mặt', 'trận', 'Tổ', 'quốc'])).toBe('MtTq');
  expect(firstLetters(['Đảng', ''])).toBe('Đ');
  expect(firstLetters([])).toBe('');
});
