import { expect, it } from 'vitest';
import { measuredIn } from './measured.ts';

it.each([
  ['Giá vàng trong nước tăng nhẹ.', 'Giá vàng trong nước'],
  ['Tổng doanh thu của chợ nổi tiếp tục giảm mạnh.', 'Tổng doanh thu của chợ nổi'],
  ['Số liệu của xã tăng dần.', ''],
  ['Giá vàng khiến xã lo, lượng khách giảm sâu.', ''],
  ['Chợ nổi tăng giá.', ''],
])('measures by the first words: %s', (text, measured) => {
  expect(measuredIn(text)).toBe(measured);
});
