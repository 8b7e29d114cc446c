import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';
import { opensPredicate } from '../verbs/predicates.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  ['Ban Bí thư', 'kỷ luật ông Trịnh Hoài Lam bằng hình thức khai trừ'],
  ['Ban Chấp hành Trung ương Đảng', 'thi hành kỷ luật ông Trịnh Hoài Lam'],
  ['Bộ Chính trị', 'giao Ban Tổ chức lo việc bàn giao ở Bản Mế'],
  ['Quốc hội', 'bước vào ba ngày chất vấn về chợ nổi'],
  ['Quốc hội', 'bầu ông Trịnh Hoài Lam giữ chức Chủ tịch nước'],
  ['Bộ Y tế', 'phân bổ thêm ba vạn liều thuốc'],
  ['Thủ tướng', 'bổ nhiệm hai thứ trưởng Bộ Y tế'],
  ['Thủ tướng', 'thăm chính thức Lào theo lời mời của Lào'],
  ['Chủ tịch nước', 'chủ trì cuộc họp về chợ nổi'],
  ['Phó Thủ tướng', 'dự lễ khởi công cầu Bản Mế'],
  ['Bộ trưởng Quốc phòng', 'gặp người đồng cấp Lào bên lề hội nghị'],
])('parts an office from what it does: "%s | %s"', (who, what) => {
  expect(eventOf(`Tin mới: ${who} ${what} hôm nay`, `${who} ${what}.`, REST)).toMatchObject({ who, what });
});

it('takes a post behind a name for no act', () => {
  const told = 'Mới đây, bà Lò Thị Hạnh, Chủ tịch Hội Nhà nông, trở thành thành viên Hội đồng giữ nước.';
  expect(eventOf('Bà Hạnh vào Hội đồng giữ nước', told, REST)).toMatchObject({
    who: 'bà Lò Thị Hạnh',
    what: 'trở thành thành viên Hội đồng giữ nước',
  });
});

it.each([
  ['Hội thảo về nước sạch', 'Hội thảo "Nước sạch cho chợ nổi" do Sở Y tế tổ chức bàn về giữ nước sạch.'],
  ['Hội đồng kỷ luật họp', 'Chủ tịch Hội đồng kỷ luật vắng mặt.'],
])('takes no half of what somebody made or is: %s', (title, told) => {
  expect(eventOf(title, told, REST)).toEqual({});
});

it('knows what a body gives', () => {
  expect(opensPredicate('cho ý kiến về luật chợ nổi')).toBe(true);
  expect(opensPredicate('xem xét đề nghị của tỉnh')).toBe(true);
  expect(opensPredicate('cho thuê mặt bằng')).toBe(false);
});
