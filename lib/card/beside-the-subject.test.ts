import { expect, it } from 'vitest';
import { eventOf } from '../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';
const DONE = { what: 'đã bắt nhóm trộm cá ở Bản Mế' };

it.each([
  'Tại công viên mang tên ông Trịnh Hoài Lam,',
  'Lợi dụng trời mưa, khoảng 8h ngày 1/3,',
  'Trước đó, gần 2 giờ sau lễ, trong lúc đi tuần, nhận tin báo,',
  'Tại chợ nổi Trà Linh,',
])('finds who did it behind "%s"', (beside) => {
  const sentence = `${beside} Công an huyện Pá Vi đã bắt nhóm trộm cá ở Bản Mế.`;
  expect(eventOf('Bắt nhóm trộm cá ở Bản Mế', sentence, REST)).toMatchObject({ who: 'Công an huyện Pá Vi', ...DONE });
});

it('takes no address for somebody', () => {
  const sentence = 'Các hộ dân ở xã Trà Linh, huyện Pá Vi đã bắt nhóm trộm cá ở Bản Mế.';
  expect(eventOf('Bắt nhóm trộm cá ở Bản Mế', sentence, REST)).not.toMatchObject({ who: 'huyện Pá Vi' });
});

it('does not tell as done by somebody what he told of others', () => {
  const told = 'Ông Trịnh Hoài Lam, Phó Giám đốc Sở Y tế, cho biết, chiều qua xã đã đóng chợ Bản Mế.';
  expect(eventOf('Đóng chợ Bản Mế', told, REST)).toMatchObject({ what: expect.stringMatching(/^cho biết, /) });
});

it('takes the lead whose first words tell what the headline does', () => {
  const lead = 'Liên quan vụ đá rơi trúng thuyền chở khách trên kênh Bản Mế, Công an huyện Pá Vi đang tìm người chèo.';
  expect(eventOf('Chưa rõ vì sao đá rơi trúng thuyền chở khách', lead, REST)).toMatchObject({
    who: 'Công an huyện Pá Vi',
  });
});

it('ends a long line before what is said besides, and never within brackets', () => {
  const done = 'đã mở chợ nổi trên kênh Bản Mế cho hơn ba trăm hộ dân của bốn xã ven kênh và hai xã ở đầu nguồn nước';
  const besides = `trong đó có ${'ba cây cầu mới, '.repeat(12)}và một bến tàu`;
  expect(eventOf('Mở chợ nổi', `Công an huyện Pá Vi ${done}, ${besides}.`)).toHaveProperty('what', done);
  const inside = `Công an huyện Pá Vi đã mở chợ nổi trên kênh (${'rộng và dài, '.repeat(6)}trong đó có ${'ba cầu, '.repeat(20)}hai bến).`;
  expect(eventOf('Mở chợ nổi', inside, REST)).toEqual({});
});

it('knows a body by what stands before it, whatever the case', () => {
  const told = 'Bộ trưởng Y tế Trịnh Hoài Lam cho biết ba cán bộ của bộ này đi chợ nổi.';
  expect(eventOf('Ba cán bộ đi chợ nổi', told)).toHaveProperty('what');
});

it.each(['Công an huyện Pá Vi nhận được tin báo có nhóm trộm cá ở Bản Mế.', 'Công an huyện Pá Vi cho biết hôm 1/3.'])(
  'tells nothing of "%s"',
  (sentence) => {
    expect(eventOf('Nhóm trộm cá ở Bản Mế', sentence, REST)).toEqual({});
  },
);
