import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';
import { opensPredicate } from '../verbs/predicates.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';
const DONE = { what: 'đã bắt nhóm trộm cá ở Bản Mế' };

it.each([
  'Tại công viên mang tên ông Trịnh Hoài Lam,',
  'Lợi dụng trời mưa, khoảng 8h ngày 1/3,',
  'Trước đó, gần 2 giờ sau lễ, trong lúc đi tuần, nhận tin báo,',
  'Tại chợ nổi Trà Linh,',
  'Chỉ trong ba ngày,',
  'Ngay sau khi nhận tin,',
  'Những ngày đầu năm,',
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

it.each([
  ['Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'ông trịnh hoài lam'],
  ['Đảng Cộng sản Nhật Bản vừa họp ở tỉnh bên.', 'đảng cộng sản nhật bản'],
  ['Giới chức huyện Pá Vi đã bắt hai người chèo đò.', 'giới chức huyện pá vi'],
  ['Chiều 1/3, ông Trịnh Hoài Lam cho biết lúa năm nay được mùa.', 'ông trịnh hoài lam'],
  ['Ông Trịnh Hoài Lam trở thành người chèo đò đầu tiên ở xã.', 'ông trịnh hoài lam'],
])('tells what the lead opens with where the headline tells nothing of it: "%s"', (lead, who) => {
  expect(eventOf('Tình bạn lâu bền', lead, REST).who?.toLowerCase()).toBe(who);
});

it.each([
  ['what somebody is', 'Ông Trịnh Hoài Lam thường đi chợ mỗi sáng cùng hai con.'],
  ['what somebody in office said', 'Chủ tịch huyện cho biết lúa năm nay được mùa.'],
])('but not %s', (_, lead) => {
  expect(eventOf('Tình bạn lâu bền', lead, REST)).toEqual({});
});

it.each([
  ['Diễn đàn giữ nước lần thứ ba sắp diễn ra tại Cần Thơ.', 'sắp diễn ra tại Cần Thơ'],
  ['Hai trạm giữ nước phải di dời vì bờ kênh lở.', 'phải di dời vì bờ kênh lở'],
  ['Diễn đàn giữ nước, khóa XII khai mạc tại Cần Thơ.', 'khai mạc tại Cần Thơ'],
  ['Lão nông 56 tuổi bị phạt vì đào kênh ở trạm giữ nước.', 'bị phạt vì đào kênh ở trạm giữ nước'],
  ['Liên quan vụ “trùm” nước ở bản bên, Công an huyện Pá Vi đã đóng trạm giữ nước.', 'đã đóng trạm giữ nước'],
  [
    'Viện nghiên cứu nước vừa gửi tới huyện kết quả đo ở trạm giữ nước.',
    'vừa gửi tới huyện kết quả đo ở trạm giữ nước',
  ],
  ['Thuyền ở trạm giữ nước bốc cháy giữa trưa hè.', 'bốc cháy giữa trưa hè'],
  ['Hai người đưa đò trưa 1/3 cứu trạm giữ nước khỏi lũ.', 'cứu trạm giữ nước khỏi lũ'],
])('tells what takes place in "%s"', (sentence, what) => {
  expect(eventOf('Diễn đàn giữ nước, trạm giữ nước', sentence, REST)).toHaveProperty('what', what);
});

it('keeps two offices that one holds together, and takes neither from whom something is', () => {
  const said = 'Tổng Bí thư, Chủ tịch nước đề nghị các huyện mở chợ nổi.';
  expect(eventOf('Mở chợ nổi', said, REST)).toHaveProperty('who', 'Tổng Bí thư, Chủ tịch nước');
  const visit = 'Chuyến thăm của Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam cho thấy chợ nổi đã mở.';
  expect(eventOf('Mở chợ nổi', visit, REST)).toEqual({});
});

it('ends a line before what happened meanwhile', () => {
  const done = 'đã đóng chợ nổi Bản Mế từ sáng 1/3';
  const lead = `Công an huyện Pá Vi ${done}, trong khi ba xã bên vẫn chờ chợ mới.`;
  expect(eventOf('Đóng chợ nổi Bản Mế', lead)).toHaveProperty('what', done);
});

it('takes whom the headline names where the lead tells of nothing else in it, and not what somebody is', () => {
  const title = 'Kenzo Rivers và một buổi sáng rất đẹp trên con kênh nhỏ bên chợ';
  expect(eventOf(title, 'Danh thủ Kenzo Rivers bỏ lỡ khó tin.', REST)).toHaveProperty('what', 'bỏ lỡ khó tin');
  expect(eventOf(title, 'Danh thủ Kenzo Rivers sinh năm 1990 tại Lào.', REST)).toEqual({});
});

it.each([
  ['Ông Trịnh Hoài Lam, tức “Lam đò”, bị phạt vì đóng trạm giữ nước.', 'Ông Trịnh Hoài Lam'],
  ['Trạm giữ nước xuất hiện vết nứt lớn.', 'Trạm giữ nước'],
  ['Những thành phố nổi với hai trạm giữ nước đang mọc lên ở huyện bên.', 'Những thành phố nổi với hai trạm giữ nước'],
  [
    'Trạm giữ nước (xã Trà Linh, huyện Pá Vi, tỉnh Quảng Bắc, gần chợ nổi Bản Mế) đã đóng cửa từ sáng nay.',
    'Trạm giữ nước',
  ],
  ['Ông Lò Văn Sâm về nhất với thành tích 9"77 ở trạm giữ nước.', 'Ông Lò Văn Sâm'],
  ['Trạm giữ nước thu hút hai hội thi chèo thuyền lần đầu mở ở huyện.', 'Trạm giữ nước'],
])('tells who or what did something in "%s"', (sentence, who) => {
  expect(eventOf('Diễn đàn giữ nước, trạm giữ nước', sentence, REST).who).toMatch(who);
});

it.each([
  'Trong đó có những công trình lớn: trạm giữ nước sẽ giúp ba xã.',
  'Trạm giữ nước nhiều lần trong năm qua cần được sửa?',
  'Đơn vị tổ chức lễ mở trạm giữ nước vừa bị phạt.',
])('tells nothing of a part, nor of a question: %s', (sentence) => {
  expect(eventOf('Diễn đàn giữ nước, trạm giữ nước', sentence, REST)).toEqual({});
});

it('takes no half of a name in marks, nor half a noun before what it gives', () => {
  expect(eventOf('Dùng chèo nói chuyện', "Nam tài xế dùng chèo để 'nói chuyện' với khách đi thuyền.", REST)).toEqual(
    {},
  );
  const given = 'Quỹ Từ tâm trao gạo cho các cụ già neo đơn không nơi nương tựa.';
  expect(eventOf('Trao gạo cho các cụ già', given, REST).what).not.toBe('không nơi nương tựa');
});

it('takes no land behind its town for somebody, and no one of two', () => {
  const title = 'Thi chèo thuyền ở Lào';
  const held = 'Trong cuộc thi do một hội tại thành phố Mây, Lào tổ chức, bốn đội chèo thuyền qua kênh.';
  expect(eventOf(title, held, REST).who).not.toBe('Lào');
  const two = 'Ông Trịnh Hoài Lam, Phó ban, và bà Tạ Thị Thu Hạnh, Phó ban, xin nghỉ thi chèo thuyền.';
  expect(eventOf(title, two, REST)).toEqual({});
});

it('takes no half of "hiện đại" for an adverb', () => {
  expect(opensPredicate('hiện đại và đẹp')).toBe(false);
  expect(opensPredicate('hiện ở huyện bên')).toBe(true);
});
