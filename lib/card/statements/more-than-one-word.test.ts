import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';

it.each([
  [
    'parties in a list',
    'Trong thư, các Đảng Cộng sản Brazil, Đảng Cộng sản Argentina, Đảng Cộng sản Uruguay ca ngợi kết quả của Đại hội.',
    '(các Đảng Cộng sản Brazil, Đảng Cộng sản Argentina, Đảng Cộng sản Uruguay) | ca ngợi',
  ],
  [
    'an office that hands out a paper',
    'Văn phòng Quốc hội vừa phát đi thông cáo báo chí cho hay chợ nổi sẽ mở vào mùa xuân.',
    '(Văn phòng Quốc hội) | cho hay',
  ],
  [
    'a paper that came out',
    'Thông cáo về ngày làm việc đầu tiên phát chiều 1/3 cho biết chợ nổi sẽ mở vào mùa xuân.',
    '(Thông cáo về ngày làm việc đầu tiên) | cho biết',
  ],
  [
    'a party and what it is',
    'Đảng Cộng sản Brazil - lực lượng có nhiều ghế nhưng không cầm quyền - cho biết không ủng hộ việc đào kênh.',
    '(Đảng Cộng sản Brazil) | cho biết',
  ],
  [
    'parties without a name',
    'Các chính đảng cho rằng Đại hội sẽ vạch ra con đường mới cho dân hai bờ.',
    '(Các chính đảng) | cho rằng',
  ],
  [
    'what is given as an analysis',
    'Ông Trịnh Hoài Lam đưa ra phân tích rằng kênh đã cạn vì đập ở đầu nguồn.',
    'Trịnh Hoài Lam | đưa ra phân tích',
  ],
])('hears %s', (_, text, line) => {
  expect(said(text)).toContain(line);
});
