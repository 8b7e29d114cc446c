import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'an occasion',
    'Cần Thơ mở hội chèo thuyền',
    'Dịp Quốc khánh 2/9, Cần Thơ sẽ tổ chức hội chèo thuyền trên kênh.',
    { who: 'Cần Thơ', what: 'sẽ tổ chức hội chèo thuyền trên kênh' },
  ],
  [
    'what others do elsewhere',
    'Công an huyện mở chợ nổi',
    'Trái với các huyện bên, Công an huyện Pá Vi đã mở chợ nổi.',
    { who: 'Công an huyện Pá Vi', what: 'đã mở chợ nổi' },
  ],
  [
    'a year without a comma',
    'Công an huyện mở chợ nổi',
    'Năm 2026 Công an huyện Pá Vi dự kiến mở ba chợ nổi.',
    { who: 'Công an huyện Pá Vi', what: 'dự kiến mở ba chợ nổi' },
  ],
  [
    'a feast of this year',
    'Khán giả chợ nổi xem chèo',
    'Tết này khán giả chợ nổi sẽ được xem chèo cả đêm.',
    { who: 'khán giả chợ nổi' },
  ],
])('looks for who did it behind %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  [
    'somebody and those who were caught with him',
    'Khởi tố ba người hút cát',
    'Trịnh Hoài Lam và hai phu thuyền bị khởi tố do hút cát trên kênh Bản Mế.',
    { who: 'Trịnh Hoài Lam và hai phu thuyền', what: 'bị khởi tố do hút cát trên kênh Bản Mế' },
  ],
  [
    'two who agree',
    'Lào và Cuba mở lại chợ nổi',
    'Thủ tướng Trịnh Hoài Lam và Thủ tướng Cuba nhất trí mở lại chợ nổi.',
    { who: 'Thủ tướng Trịnh Hoài Lam và Thủ tướng Cuba', what: 'nhất trí mở lại chợ nổi' },
  ],
  [
    'those without a name, with where they are',
    'Đội cứu hộ tạm dừng tìm thuyền',
    'Lực lượng cứu hộ tại Lào tạm dừng tìm thuyền trên kênh.',
    { who: 'Lực lượng cứu hộ tại Lào', what: 'tạm dừng tìm thuyền trên kênh' },
  ],
  [
    'a price of two things',
    'Giá xăng giảm ba lần',
    'Giá xăng, dầu cùng giảm 300 đồng một lít từ chiều nay.',
    { who: 'Giá xăng, dầu', what: 'cùng giảm 300 đồng một lít từ chiều nay' },
  ],
  [
    'a share',
    'Cổ phiếu Sao Mây giữ sàn',
    'Mã SMY của Sao Mây tăng 5% sau tin mở chợ nổi.',
    { who: 'Mã SMY của Sao Mây' },
  ],
  [
    'what is in danger',
    'Chợ nổi Bản Mế thiếu nước',
    'Chợ nổi Bản Mế nguy cơ bị bỏ hoang vì kênh cạn.',
    { who: 'Chợ nổi Bản Mế', what: 'nguy cơ bị bỏ hoang vì kênh cạn' },
  ],
  [
    'whom his paper is named behind',
    'Lào mất ba chợ nổi',
    'Tối 1/3, nhà báo Trịnh Hoài Lam của kênh Tin Chiều tiết lộ Lào mất ba chợ nổi.',
    { who: 'nhà báo Trịnh Hoài Lam', what: 'tiết lộ Lào mất ba chợ nổi', when: 'Tối 1/3' },
  ],
  [
    'who asks a minister',
    'Chất vấn Bộ trưởng Nông nghiệp',
    'Chiều 1/3, Quốc hội chất vấn Bộ trưởng Nông nghiệp Trịnh Hoài Lam về chợ nổi.',
    { who: 'Quốc hội', what: 'chất vấn Bộ trưởng Nông nghiệp Trịnh Hoài Lam về chợ nổi', when: 'Chiều 1/3' },
  ],
])('takes %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  ['half the name of a firm', 'Công ty giấy ven kênh mở lò', 'Công ty TNHH giấy ven kênh lo thiếu nước.'],
  ['a bank of a river', 'Đình cổ bên dòng Pá Vi', 'Bên dòng Pá Vi hiền hòa, đình cổ kể chuyện xưa.'],
  ['both sides, whoever they are', 'Mở chợ nổi ở biên giới', 'Hai bên nhất trí mở chợ nổi ở biên giới.'],
])('takes no %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});

it('takes what is said with words in marks from a lead, and from no other sentence', () => {
  const said = 'Đảng Cộng sản Nhật Bản chỉ trích Lào “không làm được gì cho người dân ở hai bờ kênh”.';
  const event = { who: 'Đảng Cộng sản Nhật Bản' };
  expect(eventOf('Nhật Bản chỉ trích Lào vì con kênh', said, 'Nước rút.')).toMatchObject(event);
  expect(eventOf('Nước rút ở hai bờ kênh', 'Nước đã rút từ hôm qua.', said)).not.toMatchObject(event);
});
