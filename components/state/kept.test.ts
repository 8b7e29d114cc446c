import { expect, it } from 'vitest';
import { kept } from './kept.ts';

it('keeps a dash with the word before it, and nothing else', () => {
  expect(kept('kinh tế - xã hội giai đoạn 2021 – 2025, Bắc-Nam')).toBe(
    'kinh tế\u00a0- xã hội giai đoạn 2021\u00a0– 2025, Bắc-Nam',
  );
});

it('keeps a day, a month or a year with its number', () => {
  expect(kept('Ngày 2 tháng 3 năm 2024, 40 người; thành lập 1930')).toBe(
    'Ngày\u00a02 tháng\u00a03 năm\u00a02024, 40 người; thành\u00a0lập\u00a01930',
  );
});
