import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

it('ends a line that is too long before whom somebody follows', () => {
  const offices =
    'Trưởng ban Kiểm tra, Phó trưởng ban Tổ chức, Ủy viên Ban Thường vụ Huyện ủy Pá Vi nhiệm kỳ 2025-2030';
  const what = `trao quyết định của Huyện ủy Pá Vi điều động ông Trịnh Hoài Lam, ${offices}, giữ chức Bí thư xã Bản Mế`;
  const lead = `Sáng 1/3, bà Tạ Thị Thu Hạnh ${what}, thay ông Đỗ Văn Sâm nghỉ hưu theo nguyện vọng cá nhân từ đầu tháng 3 năm nay.`;
  expect(eventOf('Trao quyết định về Bí thư xã Bản Mế', lead, 'Lễ trao diễn ra trong một giờ.')).toMatchObject({
    what,
  });
});

it('ends a line that is too long before a further office', () => {
  const head = 'đã tiếp thân mật đồng chí Đỗ Văn Sâm, Bí thư Trung ương Đảng, Trưởng Ban Đối ngoại Trung ương';
  const rest = ', Đặc phái viên của Bí thư Thứ nhất Ban Chấp hành Trung ương'.repeat(3);
  const lead = `Chiều 1/3, ông Trịnh Hoài Lam ${head}${rest} sang thăm.`;
  const { what = '' } = eventOf('Ông Lam tiếp ông Sâm', lead, 'Nước rút.');
  expect(what.startsWith(head)).toBe(true);
  expect(what.length).toBeLessThan(261);
});

it('and where somebody did it on behalf of others', () => {
  const head =
    'thay mặt lãnh đạo Đảng, Nhà nước đã tiếp Đoàn đại biểu Đảng Hoa Mai do ông Đỗ Văn Sâm, Ủy viên Trung ương';
  const rest = ', Bộ trưởng Bộ Xây dựng, Phó Trưởng đoàn đại biểu'.repeat(4);
  const lead = `Ngày 1/3, ông Trịnh Hoài Lam ${head}${rest} dẫn đầu sang dự đối thoại.`;
  const { who, what = '' } = eventOf('Đối thoại giữa hai đảng Hoa Mai và Hoa Sen', lead, 'Nước rút.');
  expect(who).toBe('ông Trịnh Hoài Lam');
  expect(what.startsWith(head)).toBe(true);
  expect(what.length).toBeLessThan(261);
});

it('does not end a line within the offices in front of a name', () => {
  const offices = 'Ủy viên Ban Thường vụ, Bí thư Ban Chấp hành, Trưởng ban Tổ chức, Trưởng đoàn đại biểu huyện Pá Vi';
  const what = `đã tiếp thân mật ${offices} Lò Thị Hạnh đang ở thăm và dự hội thảo về chợ nổi`;
  expect(eventOf('Ông Lam tiếp đoàn Pá Vi', `Chiều 1/3, ông Trịnh Hoài Lam ${what}.`, 'Nước rút.')).toMatchObject({
    what,
  });
});

it('ends a line that is too long before those who are among many', () => {
  const among = Array.from({ length: 6 }, (_, at) => `Chủ tịch Hội Nhà nông xã Bản Mế ${at + 1} Tạ Thị Thu Hạnh`);
  const lead = `Những ngày qua, ông Trịnh Hoài Lam nhận được thư mừng của nhiều xã, trong đó có ${among.join(', ')}.`;
  expect(eventOf('Nhiều xã mừng ông Trịnh Hoài Lam', lead, 'Nước rút.')).toMatchObject({
    what: 'nhận được thư mừng của nhiều xã',
  });
});

it('ends a line before the list of those who are counted', () => {
  const lead =
    'Ngày 1/3, bà Tạ Thị Thu Hạnh đã trao quà cho 3 thợ đào kênh, gồm: Trịnh Hoài Lam (57 tuổi); Đỗ Văn Sâm (44 tuổi) và Lò Văn Sía (36 tuổi).';
  expect(eventOf('Trao quà cho 3 thợ đào kênh', lead, 'Nước rút.')).toMatchObject({
    what: 'đã trao quà cho 3 thợ đào kênh',
  });
});

it('does not end a line at the second of those for whom it was done', () => {
  const what = 'đã giao 60 ha kênh cho xã Trà Linh, Pá Vi để làm dự án chợ nổi';
  expect(eventOf('Giao kênh cho hai xã', `Ngày 1/3, ông Trịnh Hoài Lam ${what}.`, 'Nước rút.')).toMatchObject({ what });
});

it('ends a line before the list of those who came', () => {
  const guests = 'nhiều vị khách quý như: ông Đỗ Văn Sâm - Chủ tịch Hội; bà Lò Thị Hạnh - Phó Chủ tịch Hội';
  const lead = `Ngày 1/3, ông Trịnh Hoài Lam đã mở lễ hội chợ nổi với sự tham gia của ${guests}.`;
  expect(eventOf('Mở lễ hội chợ nổi', lead, 'Nước rút.')).toMatchObject({ what: 'đã mở lễ hội chợ nổi' });
});
