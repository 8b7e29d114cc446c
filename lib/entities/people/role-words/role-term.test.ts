import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { roleEnd } from './role-end.ts';

it.each([
  'Ông là [Đại biểu Quốc hội khóa XI, XII và XIII]; rồi nghỉ.',
  'Ông là [Ủy viên Bộ Chính trị khóa 10 và 11]; rồi nghỉ.',
  'Ông là [Ủy viên Trung ương Đảng ba khóa 9-11].',
  'Ông là [Đại biểu Quốc hội khóa 9], 60 tuổi.',
  'Ông là [Chủ tịch UBND quận 3] từ đó.',
])('of a post is whole: %s', (marked) => {
  const { words, from, to } = readMarked(marked);
  expect(roleEnd(words, from, words.tokens.length)).toBe(to);
});
