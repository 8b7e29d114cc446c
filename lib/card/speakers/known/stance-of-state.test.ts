import { expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';

it.each([
  ['Hai Thủ tướng đánh giá cao việc mở lại cửa khẩu Bản Mế.', '(Hai Thủ tướng) | đánh giá cao'],
  ['Đảng Lao động Nhân dân Lào hoan nghênh chợ biên giới mới.', '(Đảng Lao động Nhân dân Lào) | hoan nghênh'],
  ['Hai Bộ trưởng Quốc phòng hoan nghênh kết quả tuần tra chung.', '(Hai Bộ trưởng Quốc phòng) | hoan nghênh'],
  ['Về kinh tế, hai bên bày tỏ vui mừng về chợ biên giới mới.', '(hai bên) | bày tỏ'],
  ['Trong điện mừng, Hội Phụ nữ Lam Hà bày tỏ vui mừng về chợ biên giới mới.', '(Hội Phụ nữ Lam Hà) | bày tỏ'],
  ['Nhiều ý kiến bày tỏ ủng hộ việc giữ chợ nổi.', '(Nhiều ý kiến) | bày tỏ'],
  ['Các bộ trưởng bày tỏ quan ngại về con đập mới.', '(Các bộ trưởng) | bày tỏ'],
  ['Phía Lào cảm ơn sự giúp đỡ của Cuba trong việc đào kênh.', '(Phía Lào) | cảm ơn'],
  ['Hai nhà lãnh đạo kỳ vọng chợ biên giới sớm mở cửa.', '(Hai nhà lãnh đạo) | kỳ vọng'],
  ['Các đồng chí lãnh đạo Đảng Hoa Mai cảm ơn Lào đã cử đoàn sang.', '(Các đồng chí lãnh đạo Đảng Hoa Mai) | cảm ơn'],
  ['Trong thư gửi Cuba, Đảng Cộng sản Lào chúc Đại hội thành công.', '(Đảng Cộng sản Lào) | chúc'],
])('takes what two who speak for states hold for their words: %s', (sentence, statement) => {
  expect(said(sentence)).toEqual([statement]);
});

it.each([
  'Lào mong muốn nước kênh sớm rút.',
  'Hai bên nhất trí mở lại cửa khẩu Bản Mế.',
  'Đảng ủy xã đánh giá cao hội chèo thuyền.',
])('takes no agreement, and no stance of others: %s', (sentence) => {
  expect(said(sentence)).toEqual([]);
});
