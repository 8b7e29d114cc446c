import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  'Quốc hội, Chủ tịch nước, Chính phủ',
  'Bộ Y tế, Bộ Công an và Bộ Công Thương',
  'Ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh',
  'Tổng Bí thư Trịnh Hoài Lam, Chủ tịch Quốc hội Tạ Thị Thu Hạnh và nhiều lãnh đạo Đảng, Nhà nước',
  'Ông Trịnh Hoài Lam và các đại biểu',
])('holds together who does something together: %s', (who) => {
  expect(eventOf('Mở chợ nổi Bản Mế', `${who} tổ chức lễ mở chợ nổi Bản Mế.`, REST)).toMatchObject({
    who,
    what: 'tổ chức lễ mở chợ nổi Bản Mế',
  });
});

it.each([
  'Ông Trịnh Hoài Lam, Trưởng ban Tổ chức, đã',
  'Lời của ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh',
  'Ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh hay ai khác',
])('takes no office for another, and no half of a list: %s', (opening) => {
  const { who } = eventOf('Mở chợ nổi Bản Mế', `${opening} mở chợ nổi Bản Mế.`, REST);
  expect(who ?? 'nobody').not.toMatch(/,/);
});
