import { expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';

const SENT = 'Sáng 1/3, Chủ tịch nước Trịnh Hoài Lam gửi điện mừng tới ông Lò Văn Sâm.';
const WORDS = '“Tôi rất vui khi nghe tin con kênh đã sạch. Tôi mong ông sớm về thăm chợ nổi.”';

it.each<[string, string[]]>([
  ['the telegram', [`${SENT} Bức điện viết: ${WORDS}`]],
  ['the telegram in the next paragraph', [SENT, `Bức điện ngày 1/3 viết: ${WORDS}`]],
  ['what is in it', [`${SENT} Nội dung bức điện như sau: ${WORDS}`]],
  ['a passage of it', [`${SENT} Trong điện có đoạn: ${WORDS}`]],
  ['the message of greeting', [`${SENT} Điện mừng viết: ${WORDS}`]],
  ['the whole of it', [SENT, 'Toàn văn bức điện như sau:', WORDS]],
  [
    'what another prints',
    ['Tin Chiều đăng bức điện của Chủ tịch nước Trịnh Hoài Lam gửi ông Lò Văn Sâm.', `Bức điện viết: ${WORDS}`],
  ],
  ['a paragraph behind a colon', [`${SENT} Nội dung bức điện như sau:`, WORDS]],
])('gives to the sender the words of %s', (_, lines) => {
  expect(said(...lines)).toEqual(['Trịnh Hoài Lam | viết | d']);
});

it.each([
  ['a body', 'Hội Nhà nông gửi điện mừng tới ông Trịnh Hoài Lam.'],
  ['somebody untold', 'Ông Trịnh Hoài Lam nhận được thư.'],
  ['two', 'Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh gửi điện mừng tới xã.'],
])('gives to nobody what %s sent', (_, line) => {
  expect(said(`${line} Bức thư viết: ${WORDS}`)).toEqual(['(Bức thư) | viết | d']);
});

it('gives to whoever has a telegram what that points out', () => {
  expect(said('Ông Trịnh Hoài Lam có Điện mừng nêu rõ, con kênh là việc lớn trong đời sống của xã.')).toEqual([
    'Trịnh Hoài Lam | nêu rõ',
  ]);
});

it.each([
  [
    'Điện mừng của Ban Chấp hành Trung ương Đảng Nhân dân Lao động Lào gửi Ban Chấp hành Trung ương Đảng Cộng sản Cuba anh em nhân dịp năm mới viết: “Chúng tôi mong kênh sạch và chợ nổi sớm mở lại cho dân hai bờ.”',
    'viết | d',
  ],
  ['Nội dung Điện mừng của Đảng Lao động Lào nêu rõ quan hệ hai Đảng ngày càng tốt đẹp.', 'nêu rõ'],
  ['Thư của Hội Nhà nông nêu rõ con kênh đã sạch.', 'nêu rõ'],
  ['Lời kêu gọi nêu rõ: “Mỗi nhà hãy giữ sạch con kênh”.', 'nêu rõ | d'],
])('takes what a letter of a body says: %s', (sentence, verb) => {
  expect(said(sentence).map((one) => one.replace(/^\(.*\) \| /u, ''))).toEqual([verb]);
});
