import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { soundInListEnd } from './sound-in-list.ts';

it.each([
  ['Cùng đi có: [Khăm-lay Phôm-xa], Bộ trưởng Công thương.', true],
  ['Có ông Lam, Phó ban; [Xẻng-đườn Lạ-chăn-hạ], Thứ trưởng An ninh.', true],
  ['Có ông Lam, Phó ban, [Xẻng-đườn Lạ-chăn-hạ], Thứ trưởng An ninh.', false],
  ['Họ qua ba nơi: [Xa-vẳn Lạ-chăn], sau đó về.', false],
  ['Dự có: [Xa-vẳn], Bộ trưởng Công thương.', false],
])('a name as it sounds opens an item of a list: %s', (marked, is) => {
  const { words, from, to } = readMarked(marked);
  expect(soundInListEnd(from, words)).toBe(is ? to : 0);
});
