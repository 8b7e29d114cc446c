import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { isBehindOffice } from './behind-office.ts';

it.each<[string, boolean]>([
  ['Chủ tịch Hội đồng châu Âu [Karel Lamas] tới.', true],
  ['Chánh án Tòa án tối cao Cuba [Rubén Lamas] tới.', true],
  ['Bộ trưởng Ngoại giao và Hội nhập châu Phi Togo [Kossi Lamas] tới.', true],
  ['Đại diện cấp cao EU về chính sách đối ngoại [Otto Weiss] tới.', true],
  ['Phó Tổng Thư ký ASEAN phụ trách kinh tế [Sokha Vann] tới.', true],
  ['Trưởng Ban Quan hệ quốc tế [Otto Weiss] tới.', true],
  ['Trưởng Ban Quốc tế Trung ương Đảng [Kim Song-chol] tới.', true],
  ['Trưởng phái đoàn [Otto Weiss] tới.', true],
  ['Trưởng đoàn đàm phán [Kenji Moriyama] tới.', true],
  ['Tổng thư ký Liên Hiệp Quốc [Ban Su-rin] tới.', true],
  ['Thủ tướng Qatar [Sheikh Otto bin Weiss] tới.', true],
  // somebody met, a company, letters, a word of ours, more of the name
  ['Thủ tướng đã gặp đoàn Cuba [Rubén Lamas] tới.', false],
  ['Chủ tịch tập đoàn Mỹ [Lamas Holdings] tới.', false],
  ['Chủ tịch hiệp hội Mỹ [NBA Lamas] tới.', false],
  ['Ông thăm Ban Quan hệ quốc tế [Otto Weiss] tới.', false],
  ['Chủ tịch Hội đồng châu Âu [Lam Weiss] tới.', false],
  ['Chủ tịch Hội đồng châu Âu [Otto Lamas] Weiss tới.', false],
  ['Thủ tướng Qatar [Sheikh Otto] bin Weiss tới.', false],
  ['Hôm qua ở Cuba [Rubén Lamas] tới.', false],
])('a name of another land behind an office of its: %s', (marked, is) => {
  const { words, from, to } = readMarked(marked);
  expect(isBehindOffice({ block: 0, from, to }, words)).toBe(is);
});
