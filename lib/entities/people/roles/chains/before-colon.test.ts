import { expect, it } from 'vitest';
import { rolesIn } from '../../../../../tests/setup/roles-in.ts';

it.each([
  [
    'Chủ tịch Ủy ban Bầu cử: Nguyễn Thị Lam. Thư ký: Phạm Hoài Lam.',
    ['Nguyễn Thị Lam: Chủ tịch Ủy ban Bầu cử', 'Phạm Hoài Lam: Thư ký'],
  ],
  ['- Chủ tọa kỳ họp: Ông Bùi Văn Lam - Phó Bí thư Tỉnh ủy.', ['Bùi Văn Lam: Chủ tọa kỳ họp; Phó Bí thư Tỉnh ủy']],
  ['Tổng Biên tập: Đỗ Minh Quân', ['Đỗ Minh Quân: Tổng Biên tập']],
  // Said of him.
  ['Thủ tướng: Đỗ Minh Quân phải chịu trách nhiệm.', ['Đỗ Minh Quân: ']],
  ['Tác giả: Đỗ Minh Quân', ['Đỗ Minh Quân: ']],
])('gives a post that fills its line up to a colon: %s', (line, expected) => {
  expect(rolesIn(line)).toEqual(expected);
});
