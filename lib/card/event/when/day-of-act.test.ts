import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const TITLE = 'Kỷ luật ông Lam';
const LEAD = 'Ban Bí thư quyết định kỷ luật cảnh cáo ông Trịnh Hoài Lam, nguyên Bí thư Tỉnh ủy Quảng Bắc.';
const AGAIN = 'Ban Bí thư kỷ luật cảnh cáo ông Trịnh Hoài Lam do vi phạm khi làm Bí thư Tỉnh ủy Quảng Bắc.';

it.each([
  ['the first sentence of the body tells of the same act', `Chiều 1/3, ${AGAIN}`, 'Chiều 1/3'],
  ['a paper tells its day', `Theo thông cáo phát chiều 1/3, ${AGAIN}`, 'chiều 1/3'],
  ['it was long before', `Ngày 1/1, ${AGAIN}`, undefined],
  ['another act was that day', 'Chiều 1/3, nước kênh lên nhanh nên xã dựng rào ở hai đầu chợ nổi.', undefined],
  ['that day it was told', 'Chiều 1/3, tỉnh cho biết Ban Bí thư quyết định kỷ luật cảnh cáo ông Lam.', undefined],
])('takes the day that the lead does not tell from the body where %s', (_, body, when) => {
  expect(eventOf(TITLE, LEAD, body).when).toBe(when);
});

it('takes the day of what the headline alone tells from the lead', () => {
  const lead = 'Sáng 1/3, đại biểu Lam- Phó đoàn và đại biểu Hạnh- Phó ban tiếp xúc trên 100 cử tri xã Bản Mế.';
  expect(eventOf('Đại biểu huyện tiếp xúc cử tri xã Bản Mế', lead, 'Nước kênh đã rút.').when).toBe('Sáng 1/3');
});

it('leaves alone what is to be done another time', () => {
  const lead = 'Huyện Pá Vi sẽ mở chợ nổi Bản Mế.';
  expect(eventOf('Mở chợ nổi Bản Mế', lead, 'Chiều 1/3, huyện Pá Vi họp về chợ nổi Bản Mế.').when).toBeUndefined();
});
