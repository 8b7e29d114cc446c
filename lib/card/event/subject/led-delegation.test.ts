import { expect, it } from 'vitest';
import { ledDelegation } from './led-delegation.ts';

const parts = (sentence: string) => {
  const led = ledDelegation(sentence);
  return led && [sentence.slice(led.start, led.end), sentence.slice(led.did)];
};

it.each([
  [
    'Sáng 1/3, Tổ đại biểu số 9 gồm các đại biểu Trịnh Hoài Lam, Phó ban; Mạc Văn Sâm, Trưởng ban đã tiếp xúc cử tri.',
    ['Tổ đại biểu số 9', 'đã tiếp xúc cử tri.'],
  ],
  [
    'Ngày 1/3, Đoàn đại biểu Quốc hội tỉnh gồm các ông, bà: Trịnh Hoài Lam - Bí thư Tỉnh ủy; Lò Thị Hạnh - Phó ban đã tiếp xúc cử tri.',
    ['Đoàn đại biểu Quốc hội tỉnh', 'đã tiếp xúc cử tri.'],
  ],
  [
    'Tiếp tục chương trình sau Kỳ họp thứ 4, Quốc hội khóa XV, sáng 1/3, Tổ đại biểu số 2 do ông Trịnh Hoài Lam dẫn đầu đã thăm chợ.',
    ['Tổ đại biểu số 2', 'đã thăm chợ.'],
  ],
  ['Liên minh Hoa Mai, do đảng Cúc Vàng đứng đầu, đã giành thắng lợi.', ['Liên minh Hoa Mai', 'đã giành thắng lợi.']],
  [
    'Lãnh đạo các nước Lào, Cuba và Tổng thư ký Hội Mây đã gửi thư mừng.',
    ['Lãnh đạo các nước Lào, Cuba và Tổng thư ký Hội Mây', ' đã gửi thư mừng.'],
  ],
  [
    'Trong khuôn khổ chuyến thăm, làm việc tại Lào, đoàn đại biểu huyện Pá Vi do ông Trịnh Hoài Lam dẫn đầu đã thăm chợ nổi.',
    ['đoàn đại biểu huyện Pá Vi', 'đã thăm chợ nổi.'],
  ],
  [
    'Chiều 1/3, tại Cần Thơ, đoàn đại biểu huyện Pá Vi, do ông Trịnh Hoài Lam, Phó ban Tổ chức dẫn đầu, đã thăm chợ nổi.',
    ['đoàn đại biểu huyện Pá Vi', 'đã thăm chợ nổi.'],
  ],
  [
    'Đoàn công tác của Sở do bà Lò Thị Hạnh làm Trưởng đoàn đến thăm Bản Mế.',
    ['Đoàn công tác của Sở', 'đến thăm Bản Mế.'],
  ],
  [
    'Chiều 1/3, Đoàn kiểm tra, giám sát số 7 của Bộ Chính trị, Ban Bí thư do ông Trịnh Hoài Lam làm Trưởng đoàn làm việc tại Bản Mế.',
    ['Đoàn kiểm tra, giám sát số 7 của Bộ Chính trị, Ban Bí thư', 'làm việc tại Bản Mế.'],
  ],
  [
    'Sáng 14/10, đoàn đại biểu Đảng, Nhà nước ta do đồng chí Trịnh Hoài Lam dẫn đầu đã đến viếng.',
    ['đoàn đại biểu Đảng, Nhà nước ta', 'đã đến viếng.'],
  ],
  [
    'Hướng tới năm mới, sáng 14/10, Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh Hải An do bà Lò Thị Hạnh làm trưởng đoàn đã đến dâng hương.',
    ['Đoàn đại biểu Tỉnh ủy, HĐND, UBND tỉnh Hải An', 'đã đến dâng hương.'],
  ],
  [
    'Ngày 14/10, tổ ĐBQH đơn vị số 2 gồm các ông Trịnh Hoài Lam, Lâm Hà và bà Lò Thị Hạnh đã tiếp xúc cử tri.',
    ['tổ ĐBQH đơn vị số 2', 'đã tiếp xúc cử tri.'],
  ],
  [
    'Liên minh Hoa Mai do đảng Sông Lớn của bà Lò Thị Hạnh lãnh đạo đã giành 20 ghế.',
    ['Liên minh Hoa Mai', 'đã giành 20 ghế.'],
  ],
  [
    'Sáng 1/3, Đoàn lãnh đạo, nguyên lãnh đạo Đảng, Nhà nước, MTTQ Việt Nam đã dâng hương tại Bản Mế.',
    ['Đoàn lãnh đạo, nguyên lãnh đạo Đảng, Nhà nước, MTTQ Việt Nam', ' đã dâng hương tại Bản Mế.'],
  ],
  ['Lãnh đạo Đảng, Nhà nước vào Lăng viếng Bác.', ['Lãnh đạo Đảng, Nhà nước', ' vào Lăng viếng Bác.']],
])('parts a delegation from who leads it and what it did: %s', (sentence, expected) => {
  expect(parts(sentence)).toEqual(expected);
});

it.each([
  'Ông Lam đã tiếp đoàn đại biểu huyện Pá Vi do bà Hạnh dẫn đầu đến thăm chợ.',
  'Ông Lam, đoàn viên do huyện cử, dẫn đầu cuộc thi.',
  'Đảng Sông Lớn do lãnh đạo mới đã giành 20 ghế.',
  'Đoàn đại biểu huyện Pá Vi đã thăm chợ nổi.',
])('says nothing where none opens the sentence: %s', (sentence) => {
  expect(parts(sentence)).toBeUndefined();
});
