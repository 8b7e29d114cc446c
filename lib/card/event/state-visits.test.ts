import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const DELEGATION = 'Tổng Bí thư Trịnh Hoài Lam, Phu nhân và Đoàn đại biểu cấp cao Việt Nam';

it.each([
  [
    'Nhận lời mời của Chủ tịch Thượng viện Lào, Chủ tịch Hạ viện Lào, Chủ tịch Quốc hội Tạ Thị Hạnh dẫn đầu đoàn thăm Lào.',
    { who: 'Chủ tịch Quốc hội Tạ Thị Hạnh', what: 'dẫn đầu đoàn thăm Lào' },
  ],
  [
    'Phó Thủ tướng Trịnh Hoài Lam sẽ dự lễ nhậm chức của Tổng thống Lào tại Viêng Chăn vào ngày 3/3.',
    { who: 'Phó Thủ tướng Trịnh Hoài Lam', when: 'ngày 3/3' },
  ],
  [
    'Nhận lời mời của Đảng bạn, từ ngày 3 đến 5/3, Đoàn đại biểu Đảng ta do đồng chí Trịnh Hoài Lam, Ủy viên Bộ Chính trị, làm Trưởng đoàn đã thăm Lào.',
    { who: 'Đoàn đại biểu Đảng ta', what: 'đã thăm Lào', when: 'từ ngày 3 đến 5/3' },
  ],
  [
    `Nhận lời mời của Thủ tướng Lào Sokha Vann, ${DELEGATION} rời Hà Nội, lên đường thăm Lào.`,
    { who: DELEGATION, what: 'rời Hà Nội, lên đường thăm Lào' },
  ],
  [
    'Chiều 1/3, tại Trụ sở Chính phủ, ông Trịnh Hoài Lam tiếp đoàn Lào do bà Sokha Vann làm Trưởng đoàn đang thăm Lào tại Cần Thơ.',
    { who: 'ông Trịnh Hoài Lam', when: 'Chiều 1/3', where: 'Trụ sở Chính phủ' },
  ],
  [
    'Chiều 1/3, tại Trụ sở Chính phủ, ông Trịnh Hoài Lam đã tiếp ông Sokha Vann, nhân dịp ông Vann thăm và làm việc tại Lào.',
    { who: 'ông Trịnh Hoài Lam', when: 'Chiều 1/3', where: 'Trụ sở Chính phủ' },
  ],
  [
    'Chiều 1/3, bà Tạ Thị Hạnh - Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy tiếp và làm việc với đoàn Lào.',
    { who: 'bà Tạ Thị Hạnh', what: 'tiếp và làm việc với đoàn Lào' },
  ],
  [
    'Chiều 1/3, Tổ công tác số 5 do ông Trịnh Hoài Lam làm Tổ trưởng đã tới thăm Lào.',
    { who: 'Tổ công tác số 5', what: 'đã tới thăm Lào' },
  ],
  [
    'HNO - Nhận lời mời của Đảng Lào, đồng chí Tạ Thị Hạnh, Ủy viên dự khuyết Trung ương Đảng, Phó Trưởng ban Đối ngoại dẫn đầu đoàn ta thăm Lào.',
    { who: 'đồng chí Tạ Thị Hạnh', what: 'dẫn đầu đoàn ta thăm Lào' },
  ],
  [
    'HNO - Chiều 1/3, tại Trụ sở Bộ Quốc phòng, Thượng tướng Trịnh Hoài Lam, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Quốc phòng tiếp ngài Sokha Vann, Thứ trưởng Quốc phòng Lào.',
    { who: 'Thượng tướng Trịnh Hoài Lam', when: 'Chiều 1/3', where: 'Trụ sở Bộ Quốc phòng' },
  ],
  [
    'Ngày 1/3, tại Trụ sở Trung ương Đảng, thay mặt Bộ Chính trị, đồng chí Trịnh Hoài Lam chủ trì buổi tiếp đoàn Lào.',
    { who: 'đồng chí Trịnh Hoài Lam', where: 'Trụ sở Trung ương Đảng' },
  ],
  [
    'Sáng 1/3, tiếp tục chương trình Kỳ họp thứ 2, dưới sự chủ trì của Chủ tịch Quốc hội Tạ Thị Hạnh, Quốc hội chất vấn và nghe trả lời về đoàn Lào.',
    { who: 'Quốc hội', when: 'Sáng 1/3' },
  ],
  [
    'Chiều 1/3, tại Nhà Quốc hội, Chủ tịch Quốc hội Tạ Thị Hạnh tiếp và làm việc với đoàn Lào.',
    { who: 'Chủ tịch Quốc hội Tạ Thị Hạnh', where: 'Nhà Quốc hội' },
  ],
  [
    'Đại tướng Trịnh Hoài Lam, người đưa đoàn Lào tới thăm, đã từ trần hồi 5 giờ ngày 1/3 tại Cần Thơ.',
    { when: '5 giờ ngày 1/3' },
  ],
  [
    'Chiều 1/3, các đại biểu Quốc hội thảo luận tại tổ về việc tiếp đoàn Lào.',
    { who: 'các đại biểu Quốc hội', when: 'Chiều 1/3' },
  ],
])('tells who visits, receives or meets whom: %s', (lead, event) => {
  expect(eventOf('Thăm Lào, tiếp đoàn Lào', lead)).toMatchObject(event);
});
