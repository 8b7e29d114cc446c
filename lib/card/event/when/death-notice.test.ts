import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

it.each([
  ['Đồng chí Trịnh Hoài Lam, nguyên Bí thư Huyện ủy, sinh ngày 1/3/1938, quê quán Cần Thơ, đã từ trần', 'Đồng chí'],
  ['Cụ Trịnh Hoài Lam; sinh ngày 1/3/1938; nguyên Bí thư Huyện ủy; đã từ trần', 'Cụ'],
])('tells who died, by a notice: %s', (told, address) => {
  const notice = `Huyện ủy và gia đình vô cùng thương tiếc báo tin: ${told} hồi 15 giờ ngày 1/3/2023 tại Cần Thơ.`;
  expect(eventOf('Tin buồn', notice)).toEqual({
    who: `${address} Trịnh Hoài Lam`,
    what: 'đã từ trần hồi 15 giờ ngày 1/3/2023 tại Cần Thơ',
    when: '15 giờ ngày 1/3/2023',
  });
});
