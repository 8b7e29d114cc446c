import { expect, it } from 'vitest';
import { INTRO, said } from '../../../tests/cards/said.ts';

it.each<[string, string, string[]]>([
  [
    'one quotation that two names for her stand beside',
    'Ca sĩ Tạ Thị Thu Hạnh bày tỏ: “Nước đã rút hết khỏi chợ rồi. Mai chúng tôi sẽ lại bán hàng”, người bạn viết.',
    ['Tạ Thị Thu Hạnh | bày tỏ | d'],
  ],
  [
    'the lawyer who spoke right before',
    'Luật sư Trịnh Hoài Lam bào chữa cho bị cáo Tạ Thị Thu Hạnh cho rằng kênh đã cạn. Với bị cáo Hạnh, luật sư cho rằng án quá nặng.',
    ['Trịnh Hoài Lam | cho rằng', 'Trịnh Hoài Lam | cho rằng'],
  ],
  [
    'the accused of whom the article tells',
    'Bị cáo Tạ Thị Thu Hạnh đổi lời khai. Ngày đầu nhận tội, ngày sau chối tội. Trả lời tòa, bị cáo giải thích do kênh cạn.',
    ['Tạ Thị Thu Hạnh | giải thích'],
  ],
  [
    'a politician of a colour',
    'Nghị sĩ Trịnh Hoài Lam cho biết kênh đã sạch. Chính trị gia bảo thủ này tiếp tục lập luận rằng chợ cần thêm thuyền.',
    ['Trịnh Hoài Lam | cho biết', 'Trịnh Hoài Lam | lập luận'],
  ],
])('knows %s', (_, paragraph, expected) => {
  expect(said(paragraph)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['Xã đã giúp những người ông Trịnh Hoài Lam cho rằng đã đào kênh.', []],
  ['Ông Trịnh Hoài Lam vừa thông báo đến phụ huynh số điện thoại của trường.', []],
  ['Bà Tạ Thị Thu Hạnh đã đưa ra đề xuất bỏ phiếu một dự luật về kênh.', []],
  ['Bà Tạ Thị Thu Hạnh đã đưa ra đề xuất nạo vét kênh.', ['Tạ Thị Thu Hạnh | đưa ra đề xuất']],
  ['Hội Nhà nông loan báo chợ sẽ mở vào mùa xuân.', ['(Hội Nhà nông) | loan báo']],
  ['5, 6 bộ trưởng xác nhận với báo chí rằng kênh đã cạn.', ['(5, 6 bộ trưởng) | xác nhận']],
  ['Các đại biểu liên tục truy vấn: “Kênh cạn thì ai có lỗi, ai chịu trách nhiệm?”', ['(Các đại biểu) | truy vấn | d']],
])('reads: %s', (sentence, expected) => {
  expect(said(INTRO, sentence)).toEqual(expected);
});
