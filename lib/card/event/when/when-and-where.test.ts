import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

it.each([
  [
    'Chiều 1/3, tại trụ sở Thành ủy Sơn Bình, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.',
    'trụ sở Thành ủy Sơn Bình',
  ],
  ['Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào tại Nhà hát Lớn.', 'Nhà hát Lớn'],
  [
    'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào tại Trung tâm Hội nghị và Triển lãm Sơn Bình sau lễ mở cầu.',
    'Trung tâm Hội nghị và Triển lãm Sơn Bình',
  ],
  ['Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào tại công viên Hoa Mai làm nhiều người vui.', 'công viên Hoa Mai'],
  ['Chiều 1/3, tại cầu Cần Thơ, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'cầu Cần Thơ'],
  ['Chiều 1/3, tại khu vực Cần Thơ, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'Cần Thơ'],
  [
    'Trong khuôn khổ hội nghị về kênh tổ chức tại Bến Sía (Cần Thơ), ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.',
    'Bến Sía',
  ],
  [
    'Ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào tại Đài tưởng niệm Anh hùng dân tộc Lào.',
    'Đài tưởng niệm Anh hùng dân tộc Lào',
  ],
])('reads where in "%s"', (sentence, where) => {
  expect(eventOf('Ông Lam tiếp đoàn đại biểu Lào', sentence)).toHaveProperty('where', where);
});

it.each([
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào, sau vụ cháy tại trụ sở Thành ủy Sơn Bình.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào sau thời gian chữa bệnh tại Cần Thơ.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào theo thỏa thuận đạt được tại Cần Thơ.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào nói về lễ mở chợ, diễn ra tại Cần Thơ.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp đoàn Lào giữa lúc căng thẳng tại Cần Thơ.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp bà Sokha Panya, Tổng Lãnh sự Lào tại Cần Thơ.',
  'Chiều 1/3, ông Trịnh Hoài Lam đã tiếp bà Sokha Panya, thường trú tại Cần Thơ, cùng đoàn Lào.',
  'Chiều 1/3, tại buổi họp về trụ sở Thành ủy, ông Trịnh Hoài Lam đã tiếp đoàn Lào.',
])('reads no place of something else in "%s"', (sentence) => {
  expect(eventOf('Ông Lam tiếp đoàn đại biểu Lào', sentence)).not.toHaveProperty('where');
});

it('reads where and when two teams met, be it the second time', () => {
  const told = 'Đội tuyển Lào đã thắng Cuba 3-2 ở lượt về trên sân Cửa Kênh tối 1/3, giành vé vào chung kết.';
  expect(eventOf('Đội tuyển Lào thắng Cuba', told, 'Khán giả về muộn.')).toMatchObject({
    when: 'tối 1/3',
    where: 'sân Cửa Kênh',
  });
  const home = 'Chiều 1/3, Đội tuyển Lào đã hòa Cuba 2-2 trên sân nhà thuộc vòng 4 giải Mây.';
  expect(eventOf('Đội tuyển Lào hòa Cuba', home, 'Khán giả về muộn.')).not.toHaveProperty('where');
  const sung = 'Chiều 1/3, ông Trịnh Hoài Lam bị ngã trên sân khấu chợ nổi.';
  expect(eventOf('Ông Lam bị ngã ở chợ nổi', sung)).not.toHaveProperty('where');
});

it('takes no day of a feast that is not over', () => {
  const told = 'Công an huyện Pá Vi đã mở chợ Bản Mế dù chưa hết lễ ngày 1/3.';
  expect(eventOf('Mở chợ Bản Mế', told)).not.toHaveProperty('when');
});

it.each([
  ['Nhân 60 năm Quốc khánh (1/3/1960 - 1/3/2020), ngày 2/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'ngày 2/3'],
  ['Chiều nay (1/3), ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'Chiều nay'],
  ['Ngày 1-2/3, tại Cần Thơ, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'Ngày 1-2/3'],
  ['Các ngày 1 và 2/3, tại Cần Thơ, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.', 'Các ngày 1 và 2/3'],
])('takes the day of the event and none of a feast in brackets: %s', (told, when) => {
  expect(eventOf('Ông Lam tiếp đoàn đại biểu Lào', told)).toHaveProperty('when', when);
});

it('reads the days of what lasts two or three', () => {
  const told = 'Trong hai ngày 1 và 2/3, tại Cần Thơ, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.';
  expect(eventOf('Ông Lam tiếp đoàn đại biểu Lào', told)).toMatchObject({
    when: 'Trong hai ngày 1 và 2/3',
    where: 'Cần Thơ',
  });
});

it('reads all days of a visit behind whom is visited', () => {
  expect(
    eventOf('Ông Lam sắp thăm Lào', 'Ông Trịnh Hoài Lam dự kiến thăm chính thức Lào ngày 27-30/11, nhằm mở chợ.'),
  ).toHaveProperty('when', 'ngày 27-30/11');
});

it('tells all days of a list', () => {
  const told = 'ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Lào.';
  const title = 'Ông Lam tiếp đoàn đại biểu Lào';
  expect(eventOf(title, `Trong các ngày 1/3 và 2/3, ${told}`)).toHaveProperty('when', 'các ngày 1/3 và 2/3');
  expect(eventOf(title, `Hai ngày 1/3 và 2/3, ${told}`)).toHaveProperty('when', 'Hai ngày 1/3 và 2/3');
  expect(eventOf(title, `Ngày 1/3 và trong buổi chợ hôm sau, ${told}`)).toHaveProperty('when', 'Ngày 1/3');
});
