import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { romanEnd } from './roman-in-brackets.ts';

it.each([
  ['Ứng viên Vương Lam Kiệt ([Heng Swee Lam]) nói.', true],
  ['Ông Lương Hạ Thao ([Liang Wentai]) nói.', true],
  ['Ông Lương Hạ Thao ([Hong Kong]) nói.', false],
  ['Cầu thủ Lò Văn Lam ([Real Madrid]) nói.', false],
  ['Cầu thủ Lò Văn Lam ([Inter Milan]) nói.', false],
  ['Đào ([Heng Swee Lam]) nói.', false],
  ['Bác sĩ Lò Văn Lam ([Nam Mai]) nói.', false],
])('the same name as it is written at home: %s', (marked, is) => {
  const { words, from, to } = readMarked(marked);
  expect(romanEnd(from - 1, words)).toBe(is ? to : 0);
});
