import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const LEAD = 'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn huyện Pá Vi đang ở thăm.';
const SAID = 'Ông Lam nhấn mạnh cảng Bản Mế cần thêm tàu chở hàng.';
const did = { what: 'đã tiếp đoàn huyện Pá Vi đang ở thăm', when: 'Chiều 1/3' };
const said = { what: 'nhấn mạnh cảng Bản Mế cần thêm tàu chở hàng' };

it.each([
  ['what was done on a day before what was said then', 'Cảng Bản Mế hướng tới tàu chở hàng', did],
  ['what was said where the headline says so', 'Huyện kêu gọi cảng Bản Mế mở tàu chở hàng', said],
  [
    'what was said where the headline is his words',
    'Ông Lam: Cảng Bản Mế mong có thêm nhiều tàu chở hàng loại mới',
    said,
  ],
])('tells %s', (_, title, event) => {
  expect(eventOf(title, LEAD, SAID)).toMatchObject(event);
});

it.each([
  [
    'whose day of joy it is',
    'Nhân việc Đảng Hoa Mai, Đảng Sông Lớn và Hội Nhà nông bầu Chủ tịch mới, Tổng Bí thư Trịnh Hoài Lam đã gửi điện mừng.',
    { who: 'Tổng Bí thư Trịnh Hoài Lam', what: 'đã gửi điện mừng' },
  ],
  [
    'who was chosen',
    'Nhân dịp ông Vũ Đình Sâm được bầu làm Chủ tịch Đảng Hoa Mai, Tổng Bí thư Trịnh Hoài Lam gửi Điện mừng.',
    { who: 'Tổng Bí thư Trịnh Hoài Lam', what: 'gửi Điện mừng' },
  ],
  [
    'who was in the chair',
    'Chiều 1/3, dưới sự chủ trì của đồng chí Trịnh Hoài Lam, Bí thư và các đồng chí: Vũ Đình Sâm, Phó Bí thư; Tạ Thị Thu Hạnh, Trưởng ban, Hội nghị Tỉnh ủy lần thứ 8 đã được tổ chức để bàn về điện mừng.',
    { who: 'Hội nghị Tỉnh ủy lần thứ 8', what: 'đã được tổ chức để bàn về điện mừng', when: 'Chiều 1/3' },
  ],
  [
    'whom it brought together',
    'Tại cuộc gặp giữa ông Trịnh Hoài Lam và ông Vũ Đình Sâm ngày 1/3, hai bên đánh giá cao điện mừng.',
    {},
  ],
])('takes none for who did it of those of whom is told first: %s', (_, lead, event) => {
  expect(eventOf('Gửi điện mừng', lead, 'Nước rút.')).toEqual(event);
});

it('ends what was done before what another did there', () => {
  const lead =
    'Chiều 1/3, Đảng Cộng sản Nhật Bản đã tổ chức Hội nghị lần thứ 8, Bí thư Tỉnh ủy Trịnh Hoài Lam có bài phát biểu.';
  expect(eventOf('Hội nghị Đảng Cộng sản Nhật Bản', lead, 'Nước rút.').what).toBe('đã tổ chức Hội nghị lần thứ 8');
});

it('goes on behind a semicolon with whom somebody met', () => {
  const what = 'tiếp Bí thư huyện Pá Vi Vũ Đình Sâm; Chủ tịch xã Bản Mế Tạ Thị Thu Hạnh';
  expect(eventOf('Tiếp Bí thư Pá Vi', `Chiều 1/3, ông Trịnh Hoài Lam ${what}.`, 'Nước rút.').what).toBe(what);
});

it('leaves out the day in brackets behind the subject', () => {
  expect(
    eventOf('Ông Lam nhậm chức', 'Ông Trịnh Hoài Lam hôm nay (1/3), đã tuyên thệ nhậm chức.', 'Nước rút.'),
  ).toMatchObject({ what: 'đã tuyên thệ nhậm chức', when: 'hôm nay' });
});

it.each([
  ['a party in power', 'Đảng Hoa Mai cầm quyền', 'mít tinh ở chợ nổi Bản Mế'],
  ['whose candidate he is', 'Ông Trịnh Hoài Lam của đảng Hoa Mai đối lập chính', 'đã mở chợ nổi Bản Mế'],
  ['an office alone', 'Chủ tịch nước', 'trao cờ cho chợ nổi Bản Mế'],
])('takes all of the subject: %s', (_, who, what) => {
  expect(eventOf('Chợ nổi Bản Mế', `Sáng 1/3, ${who} ${what}.`, 'Nước rút.')).toMatchObject({ who, what });
});

it.each([
  [
    'Ba người hút cát bị bắt ở Bản Mế',
    'Thượng tá Trịnh Hoài Lam cho biết ba người hút cát đã bị bắt ở Bản Mế.',
    { who: 'ba người hút cát', what: 'đã bị bắt ở Bản Mế' },
  ],
  [
    'Thượng tá Lam nói về ba người hút cát ở Bản Mế',
    'Thượng tá Trịnh Hoài Lam cho biết ba người hút cát đã bị bắt ở Bản Mế.',
    { who: 'Thượng tá Trịnh Hoài Lam' },
  ],
  [
    'Đào xong con kênh Bản Mế',
    'Bà Lò Thị Hạnh cho biết nhóm của bà đã đào xong con kênh Bản Mế.',
    { who: 'Bà Lò Thị Hạnh' },
  ],
])('takes what another did, unless the headline is of who tells it, or it is theirs: %s', (title, sentence, event) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toMatchObject(event);
});
