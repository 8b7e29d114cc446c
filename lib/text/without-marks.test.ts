import { expect, it } from 'vitest';
import { withoutMarks } from './without-marks.ts';

it.each([
  ['Đảng bộ Huế', 'dang bo hue'],
  ['Đảng bộ Huế'.normalize('NFD'), 'dang bo hue'],
  ['Guitiérrez, 1/12', 'guitierrez, 1/12'],
])('"%s" without its marks', (text, bare) => {
  expect(withoutMarks(text)).toBe(bare);
});
