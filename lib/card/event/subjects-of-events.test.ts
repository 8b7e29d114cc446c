import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'an age, and whatever was done',
    'Dùng chèo đánh nhau ở Bản Mế',
    'Trịnh Hoài Lam, 52 tuổi, dùng chèo đánh nhau với ba người ở Bản Mế.',
    { who: 'Trịnh Hoài Lam', what: 'dùng chèo đánh nhau với ba người ở Bản Mế' },
  ],
  [
    'an age and more of who somebody is',
    'Đánh nhau ở Bản Mế',
    'Trịnh Hoài Lam, 52 tuổi, sống ở xã bên, bị bắt vì đánh nhau ở Bản Mế.',
    { who: 'Trịnh Hoài Lam', what: 'bị bắt vì đánh nhau ở Bản Mế' },
  ],
  [
    'what he is known for',
    'Vĩnh biệt người đưa đò Bản Mế',
    'Ông Trịnh Hoài Lam, với ba mươi năm đưa đò ở Bản Mế, vừa qua đời.',
    { who: 'Ông Trịnh Hoài Lam', what: 'vừa qua đời' },
  ],
])('takes what was done behind %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  [
    'whoever does it with others',
    'Khởi công chợ Bản Mế',
    'Sáng 1/3, Công an huyện Pá Vi cùng Hội Nhà nông tổ chức lễ khởi công chợ Bản Mế.',
    { who: 'Công an huyện Pá Vi cùng Hội Nhà nông', what: 'tổ chức lễ khởi công chợ Bản Mế', when: 'Sáng 1/3' },
  ],
  [
    'many who gather',
    'Nhiều người phản đối con đập ở Bản Mế',
    'Hàng nghìn người tập trung ở xã Pá Vi hôm 1/3 phản đối con đập.',
    { who: 'Hàng nghìn người', when: 'hôm 1/3' },
  ],
  [
    'whoever does it on behalf of others',
    'Huyện Pá Vi mở chợ Bản Mế',
    'Chiều 1/3, ông Trịnh Hoài Lam, thay mặt huyện Pá Vi, đã mở chợ Bản Mế.',
    { who: 'ông Trịnh Hoài Lam', what: 'đã mở chợ Bản Mế' },
  ],
  [
    'whoever does whatever, behind a name in full',
    'Lãnh đạo Cần Thơ tặng quà người đưa đò',
    'Chiều 1/3, lãnh đạo Cần Thơ tặng quà cho những người đưa đò.',
    { who: 'lãnh đạo Cần Thơ', what: 'tặng quà cho những người đưa đò', when: 'Chiều 1/3' },
  ],
  [
    'whoever does it so that something else comes about',
    'Bàn cách giữ nước ở Bản Mế',
    'Nhằm tìm cách giữ nước, sáng 1/3, Công an huyện Pá Vi tổ chức hội thảo về giữ nước ở Bản Mế.',
    { who: 'Công an huyện Pá Vi', when: 'sáng 1/3' },
  ],
  [
    'a thing of which the headline has two words, be they not its first',
    'Khuẩn lạ khiến ba xã mất nước',
    'Một loại khuẩn lạ đã làm ba xã mất nước sạch.',
    { who: 'Một loại khuẩn lạ', what: 'đã làm ba xã mất nước sạch' },
  ],
])('tells of %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  ['half a verb', 'Chợ nổi thiết bị mới', 'Các chợ nổi thiết bị được ba mái che mới.'],
  ['a clause before another', 'Thấy chợ nổi', 'Thấy chợ nổi đang cháy, một người chèo thuyền ra.'],
  ['a body that is not named yet', 'Quan chức muốn từ chức', 'Quan chức Cần Thơ giấu tên muốn từ chức.'],
  ['a place before many', 'Chợ nổi Cần Thơ đông khách', 'Cần Thơ những ngày lễ chợ nổi đông khách.'],
  ['an office of two lands', 'Lào và Cuba gặp nhau', 'Thủ tướng Trịnh Hoài Lam hai nước Lào và Cuba gặp nhau.'],
])('tells nothing of %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});

it.each([
  [
    'a delegation of several bodies',
    'Viếng cụ Lò Văn Lam',
    'Báo Bản Mế - Sáng 14/10, tại Hà Nội, đoàn đại biểu Đảng, Nhà nước ta do bà Lò Thị Hạnh dẫn đầu đã đến viếng cụ Lò Văn Lam.',
    { who: 'đoàn đại biểu Đảng, Nhà nước ta', what: 'đã đến viếng cụ Lò Văn Lam', when: 'Sáng 14/10' },
  ],
  [
    'posts up to what somebody does today',
    'Hợp tác giữa hai Đảng',
    'Từ ngày 17 đến 20/6, đồng chí Trịnh Hoài Lam, Ủy viên Bộ Chính trị, Chủ nhiệm Ủy ban Kiểm tra dẫn đầu Đoàn đại biểu Đảng ta thăm Lào.',
    { who: 'đồng chí Trịnh Hoài Lam', what: 'dẫn đầu Đoàn đại biểu Đảng ta thăm Lào' },
  ],
  [
    'what somebody has today',
    'Hợp tác giữa hai tỉnh',
    'Ngày 26-4, đồng chí Trịnh Hoài Lam, Phó Bí thư Thành ủy Huế có buổi làm việc với Đoàn đại biểu tỉnh bạn.',
    { who: 'đồng chí Trịnh Hoài Lam', what: 'có buổi làm việc với Đoàn đại biểu tỉnh bạn' },
  ],
  [
    'two of whom one has two posts',
    'Phó Thủ tướng đồng chủ trì Kỳ họp Ủy ban liên Chính phủ',
    'Chiều 25/9, Phó Thủ tướng Trịnh Hoài Lam và Phó Thủ tướng, kiêm Bộ trưởng Ngoại giao Otto Weissmar đồng chủ trì Kỳ họp.',
    {
      who: 'Phó Thủ tướng Trịnh Hoài Lam và Phó Thủ tướng, kiêm Bộ trưởng Ngoại giao Otto Weissmar',
      what: 'đồng chủ trì Kỳ họp',
    },
  ],
])('takes %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it('takes the long name of what takes place for no speech', () => {
  expect(
    eventOf(
      'Hội thảo lý luận giữa hai Đảng',
      'Ngày 21/10, tại Cần Thơ, đã diễn ra Hội thảo lý luận giữa hai Đảng với chủ đề “Đổi mới phương thức lãnh đạo của Đảng trong thời kỳ mới”.',
      REST,
    ),
  ).toMatchObject({ when: 'Ngày 21/10', where: 'Cần Thơ' });
});

it('takes what was done on a day with which a sentence opens, be little of it in the headline', () => {
  const title = 'Chợ nổi phải giữ hồn sông quê';
  const done = 'Công an huyện Pá Vi đã họp với dân về chợ nổi và bến tàu.';
  expect(eventOf(title, REST, `Chiều 1/3, ${done}`)).toMatchObject({ who: 'Công an huyện Pá Vi', when: 'Chiều 1/3' });
  expect(eventOf(title, REST, done)).toEqual({});
});

it('takes no day on which something else was that the sentence opens with', () => {
  const title = 'Công an huyện mở cách thứ tư';
  const told = 'Ngoài ba cách Sở nêu ngày 1/3, Công an huyện Pá Vi còn mở cách thứ tư.';
  expect(eventOf(title, told, REST)).toMatchObject({ who: 'Công an huyện Pá Vi' });
  expect(eventOf(title, told, REST)).not.toHaveProperty('when');
});

it('holds "thông tin" within the name of an office', () => {
  const told = 'Ngày 1/3, lãnh đạo Phòng Văn hóa thông tin huyện Pá Vi cho biết chợ nổi sẽ mở lại.';
  expect(eventOf('Chợ nổi sẽ mở lại', told, REST).what).toBe('cho biết chợ nổi sẽ mở lại');
});

it('lets a body speak of itself as "đơn vị này"', () => {
  const told = 'Công an huyện Pá Vi cho biết đơn vị này đã mở lại chợ nổi.';
  expect(eventOf('Chợ nổi đã mở lại', told, REST)).toMatchObject({ who: 'Công an huyện Pá Vi' });
});

it('looks below a lead of three sentences, too', () => {
  const lead = 'Nước rút vào buổi chiều. Trẻ con lại bơi được ở hai bờ. Bà con đã trở về nhà.';
  const told = 'Chiều 1/3, Công an huyện Pá Vi đã mở lại chợ nổi.';
  expect(eventOf('Chợ nổi đã mở lại', lead, told)).toMatchObject({ who: 'Công an huyện Pá Vi' });
});

it('ends before the accused, and before the day on which two do something', () => {
  expect(
    eventOf(
      'Người đưa đò Bản Mế lĩnh 7 năm tù',
      'HẢI AN - Chiều 1/3, TAND tỉnh Hải An tuyên phạt bị cáo Trịnh Hoài Lam, người đưa đò Bản Mế, 7 năm tù.',
      REST,
    ),
  ).toMatchObject({
    who: 'TAND tỉnh Hải An',
    what: 'tuyên phạt bị cáo Trịnh Hoài Lam, người đưa đò Bản Mế, 7 năm tù',
    when: 'Chiều 1/3',
  });
  expect(
    eventOf('Lam - Hạnh hội đàm ở Bản Mế', 'Ông Trịnh Hoài Lam và bà Tạ Thị Hạnh hôm 1/3 hội đàm tại Bản Mế.', REST),
  ).toMatchObject({
    who: 'Ông Trịnh Hoài Lam và bà Tạ Thị Hạnh',
    what: 'hội đàm tại Bản Mế',
    when: 'hôm 1/3',
  });
});
