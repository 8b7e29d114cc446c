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
