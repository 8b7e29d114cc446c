import { expect, it } from 'vitest';
import { parties } from '../../../../tests/setup/read-parties.ts';

const HOST = 'Hàn Quốc đón khách tại Seoul, Hàn Quốc.';

it.each([
  ['Thủ tướng Canada Otto Weiss, lãnh đạo đảng Tự do, cũng tới Hàn Quốc.', 'Đảng Tự do Canada (CA)'],
  ['Tổng thống Đức Otto Weiss (đảng Dân chủ Xã hội) cũng tới Hàn Quốc.', 'Đảng Dân chủ Xã hội Đức (DE)'],
  ['Thủ tướng Pháp Ana de la Rosa, thuộc đảng Xã hội, cũng tới Hàn Quốc.', 'Đảng Xã hội Pháp (FR)'],
  ['Thủ tướng Australia Kim Jong-ho của đảng Tự do cũng tới Hàn Quốc.', 'Đảng Tự do Australia (AU)'],
])('a party is of the land of him who is in it: %s', (text, party) => {
  expect(parties(HOST, text)).toEqual([party]);
});

it('asks nobody else', () => {
  expect(parties(HOST, 'Ông Otto Weiss, lãnh đạo đảng Tự do, cũng tới Hàn Quốc.')).toEqual([
    'Đảng Tự do Hàn Quốc (KR)',
  ]);
});

it.each([
  ['Tại Canada, đảng Tự do của ông Otto Weiss về nhất, hơn phe đối lập ở Australia.', 'Đảng Tự do Canada (CA)'],
  ['Phe tả thua; ở Đức, đảng Xanh cũng thua phe ở Anh, Pháp và Australia.', 'Đảng Xanh Đức (DE)'],
])('a party is of the land with which its sentence opens: %s', (text, party) => {
  expect(parties(HOST, text)).toEqual([party]);
});
