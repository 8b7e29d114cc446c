import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it('says nothing where no named subject opens a sentence', () => {
  expect(
    eventOf('Trời lạnh dần', 'Trời lạnh dần về đêm ở các xã ven kênh.', 'Nước rút vào buổi chiều hôm sau.'),
  ).toEqual({});
});

it('takes no words under a picture, and no place of what is spoken of', () => {
  const title = 'Vì sao ông Lam tiếp đoàn Đảng Cộng sản Nhật Bản';
  const lead = 'Hai bên mong muốn mở thêm nhiều chuyến tàu chở hàng giữa hai cảng.';
  const caption = 'Ông Trịnh Hoài Lam tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản những năm trước.';
  expect(eventOf(title, lead, caption)).toEqual({});
  const told = 'ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản';
  expect(eventOf(title, lead, `Về vụ lở đất ở Cần Thơ, ${told}.`)).not.toHaveProperty('where');
  expect(eventOf(title, lead, `Chiều qua tại Cần Thơ, ${told}.`)).toMatchObject({ where: 'Cần Thơ' });
});

it('takes no day on which something else was, and one without its year', () => {
  const title = 'Ông Lam tiếp đoàn Đảng Cộng sản Nhật Bản';
  const told = 'ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản.';
  expect(eventOf(title, `Sau cuộc họp ngày 1/3, ${told}`)).not.toHaveProperty('when');
  expect(eventOf(title, `Từ ngày 1/3, ${told}`)).not.toHaveProperty('when');
  expect(eventOf(title, `Ngày 1/3, ${told}`)).toHaveProperty('when', 'Ngày 1/3');
});

it.each([
  [
    'the headline tells of something else',
    'Giá vàng tăng mạnh',
    'Ông Trịnh Hoài Lam tiếp đoàn đại biểu của hai huyện bên.',
  ],
  ['a paper tells of it', 'Cầu treo đã thông xe', 'Đảng Cộng sản Nhật Bản đưa tin cầu treo đã thông xe.'],
  ['what is told points back', 'Huyện gửi kế hoạch mở bến', 'Ông Trịnh Hoài Lam đã gửi huyện kế hoạch mở cây cầu này.'],
  ['what is told points at the headline', 'Mở chợ Bản Mế', 'Ông Trịnh Hoài Lam kỳ vọng đây sẽ là chợ lớn ở Bản Mế.'],
  ['what is told is a speech', 'Thủ tướng nói về chợ', 'Thủ tướng nói: Chợ phải mở trước mùa mưa tới đây.'],
  ['it nearly came to it', 'Bé gái suýt chết do ngã xuống kênh', 'Thấy đau đầu, bé gái ra kênh tìm nước uống.'],
  ['the sentence has no predicate left', 'Ông Lam cho biết', 'Ông Trịnh Hoài Lam cho biết.'],
])('says nothing where %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toEqual({});
});

it.each([
  ['a question', 'Ông Lam mở chợ Bản Mế?', 'Ông Trịnh Hoài Lam mở chợ Bản Mế có đúng luật?'],
  [
    'several stories',
    'Vì sao ông Lam mở chợ Bản Mế',
    'Ông Trịnh Hoài Lam mở chợ Bản Mế; Đội chèo thắng trận cuối mùa.',
  ],
  ['a noun that goes on', 'Chính quyền mới đóng chợ Bản Mế', 'Chính quyền mới ở huyện đóng chợ Bản Mế.'],
  ['what was not so', 'Ly hôn, không được ở chợ', 'Ly hôn nhưng không được ở chợ, một người đã đóng sạp.'],
  ['a matter', 'Vụ cháy chợ Bản Mế đã rõ', 'Các vụ cháy chợ Bản Mế đã được làm rõ.'],
  ['"ông" alone', 'Vì sao ông Lam thăm chợ Bản Mế', 'Ông đã tới thăm chợ Bản Mế sau cơn lũ.'],
  [
    'a paper that tells of somebody',
    'Người tên Sậy đóng chợ',
    'Theo Tin Chiều, người tên Sậy, đã quyết định đóng chợ.',
  ],
  ['a time in which something was', 'Quá trình bán chợ Bản Mế', 'Quá trình bán chợ Bản Mế còn được quay video lại.'],
  ['pictures', 'Ảnh bà Hạnh đóng chợ Bản Mế', 'Bộ ảnh của bà Lò Thị Hạnh đã đóng lại chợ Bản Mế.'],
  ['what is told of somebody', 'Ông Lam mà huyện chờ sẽ tới', 'Ông Trịnh Hoài Lam mà huyện chờ lâu nay sẽ tới Bản Mế.'],
  ['a noun with its verb', 'Đội chèo nhận những lời khen', 'Đội chèo Bản Mế dành những lời cảm ơn cho đội chèo bạn.'],
  [
    'what was so before',
    'Hệ thống chợ ở huyện vắng khách',
    'Hệ thống chợ ở huyện cơ bản ổn định nhưng đang vắng khách mua.',
  ],
  ['advice', 'Người dân có thể đi chợ Bản Mế', 'Người dân có thể đi chợ Bản Mế từ sáng sớm.'],
])('says nothing of %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, 'Nước rút vào buổi chiều hôm sau.')).toEqual({});
});

it('takes no place of what somebody speaks of for where he does', () => {
  const consul = 'Phó lãnh sự Lào tại Cần Thơ đã tới thăm chợ Bản Mế.';
  expect(eventOf('Phó lãnh sự Lào thăm chợ Bản Mế', consul, 'Nước rút.')).not.toHaveProperty('where');
  const told = 'Ông Trịnh Hoài Lam đã phản ứng về vụ lở đất tại Cần Thơ.';
  expect(eventOf('Ông Lam phản ứng về vụ lở đất', told, 'Nước rút.')).not.toHaveProperty('where');
});

it('says nothing of what may be, and of what stands against it', () => {
  const sentence = 'Dù khả năng Trịnh Hoài Lam không được bầu là có, những người đi chợ vẫn chờ tin.';
  expect(eventOf('Người đi chợ chờ tin Trịnh Hoài Lam', sentence, 'Nước rút.')).toEqual({});
});

it('takes no feast for the day of the event', () => {
  const sentence = 'Ông Trịnh Hoài Lam sẽ có kỳ nghỉ lễ 30/4 ở Bản Mế.';
  expect(eventOf('Ông Lam có kỳ nghỉ lễ ở Bản Mế', sentence, 'Nước rút.')).not.toHaveProperty('when');
  const until = 'Ông Trịnh Hoài Lam đã cho mở chợ Bản Mế đến hết ngày 30/4.';
  expect(eventOf('Ông Lam cho mở chợ Bản Mế', until, 'Nước rút.')).not.toHaveProperty('when');
});

it('says what a party of which it tells did', () => {
  const told = 'Ông Trịnh Hoài Lam đã dự đại hội Đảng Cộng sản Nhật Bản và chúc mừng đảng này';
  expect(eventOf('Ông Lam dự đại hội Đảng Cộng sản Nhật Bản', `${told}.`)).toHaveProperty('who', 'Ông Trịnh Hoài Lam');
});
