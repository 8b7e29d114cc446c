import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';
const LAM = 'ông Trịnh Hoài Lam, Trưởng ban Kinh tế, Bí thư Tỉnh ủy';

it.each([
  ['two, each with his offices', `${LAM} và ông Vũ Đình Sâm`, ', Chủ tịch UBND tỉnh,'],
  ['two, the last without', `${LAM} và bà Tạ Thị Thu Hạnh`, ''],
  [
    'three in a list',
    'Các đồng chí: Trịnh Hoài Lam, Bí thư Tỉnh ủy; Vũ Đình Sâm, Chủ tịch UBND tỉnh; Tạ Thị Thu Hạnh',
    ', Phó Bí thư Tỉnh ủy',
  ],
])('holds together %s', (_, who, office) => {
  expect(eventOf('Hội đàm về chợ nổi', `Chiều 1/3, ${who}${office} chủ trì hội đàm về chợ nổi.`, REST)).toEqual({
    who,
    what: 'chủ trì hội đàm về chợ nổi',
    when: 'Chiều 1/3',
  });
});

it('holds no two together of whom one did it to the other', () => {
  const lead = `Chiều 1/3, ${LAM} tiếp ông Vũ Đình Sâm và bà Tạ Thị Thu Hạnh tại Cần Thơ.`;
  expect(eventOf('Bí thư Tỉnh ủy tiếp ông Sâm', lead, REST)).toMatchObject({
    who: 'ông Trịnh Hoài Lam',
    what: 'tiếp ông Vũ Đình Sâm và bà Tạ Thị Thu Hạnh tại Cần Thơ',
  });
});
