import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it('gives a letter that somebody reads aloud to no paper in which that stands', () => {
  const line =
    'Theo báo Tin Chiều, ngày 1/3, ông Trịnh Hoài Lam đọc thư của bà Hạnh trước xã: “Tôi, Hạnh, xin rời ban đào kênh từ mai”.';
  expect(said(INTRO, line)).toEqual([]);
});

it('gives what two sign to both, be one named behind offices', () => {
  const line =
    'Đại tướng Sokha Panya và Bí thư thứ nhất Ban Đào kênh, Chủ tịch nước Lào Trịnh Hoài Lam hôm 1/3 gửi thư, bày tỏ chia buồn với xã.';
  expect(said(line)).toEqual([
    '(Đại tướng Sokha Panya và Bí thư thứ nhất Ban Đào kênh, Chủ tịch nước Lào Trịnh Hoài Lam) | bày tỏ',
  ]);
});

it('gives all of a paragraph to whoever spoke, where one mark closes both quotations', () => {
  expect(said(INTRO, 'Ông Trịnh Hoài Lam chia sẻ: “Kênh đẹp lắm. Tôi gọi nó là “giấc mơ”.')).toEqual([
    'Trịnh Hoài Lam | chia sẻ | d',
  ]);
});
