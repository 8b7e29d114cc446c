import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isBehindField, isSecondField } from './behind-field.ts';

it.each<[string, boolean]>([
  ['Thứ trưởng Bộ Nông nghiệp và Môi trường [Lam] tới.', true],
  ['Trưởng Ban Quan hệ quốc tế [Otto Weiss] tới.', true],
  ['Chủ tịch nước [Lam] tới.', false],
  ['Các tổ chức quốc tế [Lam] tới.', false],
])('a name behind a field of work or a department: %s', (marked, is) => {
  const { words, from } = readMarked(marked);
  expect(isBehindField(from, words)).toBe(is);
});

it.each<[string, boolean]>([
  ['Bộ trưởng Ngoại giao và [Hợp tác quốc tế Campuchia] tới.', true],
  ['Bộ Ngoại giao và [Bộ Công an] tới.', false],
  ['Sở Nội vụ và [Công an tỉnh Lam Hà] tới.', false],
  ['Bộ trưởng Tài chính và [Tổng cục Thuế] tới.', false],
])('the second field of an office: %s', (marked, is) => {
  const { words, from } = readMarked(marked);
  expect(isSecondField(from, words)).toBe(is);
});
