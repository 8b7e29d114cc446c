import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { bodyOf } from './body-of-role.ts';

it.each([
  ['[Trưởng Khoa Khoa học Môi trường] nói.', 'Khoa Khoa học Môi trường'],
  ['[Bộ trưởng Khoa học và Công nghệ] nói.', undefined],
  ['[Bí thư Huyện ủy Long Hà] nói.', 'Huyện ủy Long Hà'],
])('is what a role is of: %s', (marked, body) => {
  const { words, from, to } = readMarked(marked);
  expect(bodyOf(words, from, to)).toBe(body);
});
