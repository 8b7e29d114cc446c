import { expect, it } from 'vitest';
import { eventOf } from '../../tests/cards/event-of.ts';

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
