import { expect, it } from 'vitest';
import { parties, read, spans } from '../../../../tests/setup/read-parties.ts';

it.each([
  [
    'Lãnh đạo đảng Chân mây (Zoralis) kêu gọi bầu lại. Đảng Chân mây vắng mặt.',
    ['đảng Chân mây', 'Zoralis', 'Đảng Chân mây'],
  ],
  ['Đảng Mái nhà con người (Zora Party) có 3 ghế.', ['Đảng Mái nhà con người', 'Zora Party']],
  [
    'Đảng Bình minh Nông thôn (Alba Rural) dẫn đầu. Chủ tịch Alba Rural Otto Weiss vắng mặt.',
    ['Đảng Bình minh Nông thôn', 'Alba Rural', 'Alba Rural'],
  ],
  ['Đảng Gieo hạt (ZORAS) họp. Điều phối viên Zoras vắng mặt.', ['Đảng Gieo hạt', 'ZORAS', 'Zoras']],
  [
    'Đảng Đổi mới Nhật Bản (Ishin) họp. Đồng lãnh đạo Ishin Otto Weiss vắng mặt.',
    ['Đảng Đổi mới Nhật Bản', 'Ishin', 'Ishin'],
  ],
])('what a party is called at home is a mention, there and later on: %s', (text, expected) => {
  expect(spans(text)).toEqual(expected);
  expect(read(text).parties).toHaveLength(1);
});

it.each([
  ['Ông rời đảng Bình minh (Florida) hôm qua.', ['đảng Bình minh']],
  ['Ông rời đảng Bình minh (Berlin) hôm qua.', ['đảng Bình minh']],
  ['Ông rời đảng Bình minh (đối lập) hôm qua.', ['đảng Bình minh']],
  ['Ông rời đảng Bình minh lớn nhất (Zoralis) hôm qua.', ['đảng Bình minh']],
])('where it is and what it is are none: %s', (text, expected) => {
  expect(spans(text)).toEqual(expected);
});

it('takes what stands behind the country for a part of the name', () => {
  expect(parties('Đảng Cộng sản Fiji Thống nhất họp.')).toEqual(['Đảng Cộng sản Fiji Thống nhất (FJ)']);
});

it('is known behind what kind of party it is', () => {
  expect(spans('Đảng cực hữu Quê hương Chúng ta (Mi Hazan) có 6 ghế. Thủ lĩnh Mi Hazan vắng mặt.')).toEqual([
    'Quê hương Chúng ta',
    'Mi Hazan',
    'Mi Hazan',
  ]);
});

it('is known in small letters where the article has it in capitals', () => {
  expect(spans('Bà Ana của đảng cầm quyền LIBRE ở Honduras về ba. Đại diện Libre vắng mặt.')).toEqual([
    'LIBRE',
    'Libre',
  ]);
});
