import { expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';

const INTRO = 'Sáng 1/3, nhiều người góp ý về chợ mới tại hội thảo ở Cần Thơ.';
const OTHER = 'Ông Trịnh Hoài Lam: Xã nên đắp lại con đường vào chợ trước mùa mưa năm nay.';

it('gives paragraphs that open with who speaks to them, where there are several', () => {
  expect(
    said(
      INTRO,
      'TS Trịnh Hoài Lam (Viện Kinh tế Hoa Mai): Theo tôi, giá thuê chỗ cần sát với thị trường hơn. Đó là việc gấp.',
      'Bà Lò Thị Hạnh, Phó Chủ tịch UBND huyện Pá Vi: Người dân rất mong có chợ trước mùa mưa năm nay.',
      '- Luật sư Đặng Minh Khôi: Cần có cơ chế giám sát độc lập để tránh thất thoát.',
    ),
  ).toEqual(['Trịnh Hoài Lam | theo | d', 'Lò Thị Hạnh | theo | d', 'Đặng Minh Khôi | theo | d']);
});

it('knows by a part of his office who speaks', () => {
  expect(
    said(
      'Sáng 1/3, các đại biểu hỏi Bộ trưởng Nông nghiệp Trịnh Hoài Lam về chợ mới.',
      'Đại biểu Lò Thị Hạnh (Cần Thơ): Tôi chưa đồng tình với cách làm này của Bộ.',
      'Bộ trưởng Trịnh Hoài Lam: Xin tiếp thu ý kiến của đại biểu và sẽ cho sửa ngay.',
    ),
  ).toEqual(['Lò Thị Hạnh | theo | d', 'Trịnh Hoài Lam | theo | d']);
});

it.each([
  ['one paragraph alone', 'Bà Lò Thị Hạnh nhắc lại việc này.'],
  ['what is told of him', 'Bà Lò Thị Hạnh: Sinh năm 1970, quê ở huyện Pá Vi, từng dạy học mười năm.'],
  ['two in one label', 'Bà Lò Thị Hạnh và ông Đặng Minh Khôi: Chợ mới sẽ giúp dân hai bờ bán hàng quanh năm.'],
  ['a headline in front', 'Chợ của bà Lò Thị Hạnh: Chợ mới sẽ giúp dân hai bờ bán hàng quanh năm.'],
  ['a figure', 'Bà Lò Thị Hạnh: 30 phiếu thuận, 12 phiếu chống, không có phiếu trắng nào cả.'],
])('says nothing of %s', (_, line) => {
  expect(said(INTRO, OTHER, line).filter((one) => one.includes('| theo'))).toEqual([]);
});

it('takes one answer behind one question that each open with who speaks', () => {
  expect(said(INTRO, 'Bà Lò Thị Hạnh: Bao giờ xã đắp lại con đường?', OTHER)).toEqual(['Trịnh Hoài Lam | theo | d']);
});
