import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';

it('names a center without what it sends out', () => {
  expect(said('Trung tâm Dự báo phát tin cảnh báo sạt lở ở hai xã.')).toEqual(['(Trung tâm Dự báo) | cảnh báo']);
});

it('takes him who meets somebody, and not whom he meets', () => {
  const met = 'Tổng Bí thư, Chủ tịch Quốc vụ Sokha Panya';
  const sentence = `Bộ trưởng Trịnh Hoài Lam hội đàm với ${met}, mong muốn hai bên mở chợ nổi.`;
  expect(said(sentence)).toEqual(['Trịnh Hoài Lam | mong muốn']);
});

it('takes who brings the news for its source, and nobody told of in it', () => {
  const sentence = 'Xã đã tìm ra bà Tạ Thị Thu Hạnh, nữ thuyền trưởng của huyện, Kenzo News đưa tin.';
  expect(said(sentence)).toEqual(['(Kenzo News) | đưa tin']);
});
