import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

it('takes what a source told a paper, and not what led to it', () => {
  const title = 'Bắt giam ông Trịnh Hoài Lam';
  const lead = 'Ngày 7/8, nguồn tin của Tin Chiều cho biết Công an huyện Pá Vi đã bắt giam ông Trịnh Hoài Lam.';
  const before = 'Trước đó, ngày 1/3, Công an huyện Pá Vi đã khởi tố ông Trịnh Hoài Lam về việc hút cát.';
  expect(eventOf(title, lead, before)).toMatchObject({
    who: 'Công an huyện Pá Vi',
    what: 'đã bắt giam ông Trịnh Hoài Lam',
    when: 'Ngày 7/8',
  });
});

it.each(['Trước đó', 'Hôm đó'])('takes no sentence that opens with “%s”', (opening) => {
  const lead = 'Nước kênh dâng cao từ mấy hôm trước.';
  const did = 'Đảng Cộng sản Nhật Bản đã đóng chợ Bản Mế.';
  expect(eventOf('Vì sao chợ Bản Mế đóng cửa', lead, did)).toMatchObject({ what: 'đã đóng chợ Bản Mế' });
  expect(eventOf('Vì sao chợ Bản Mế đóng cửa', lead, `${opening}, ${did}`)).toEqual({});
});

it('finds who did it behind what angered them', () => {
  const lead = 'Vì quá bức xúc trước việc đào kênh ồn ào, thiếu rào chắn, hàng trăm người dân bủa vây chợ Bản Mế.';
  expect(eventOf('Người dân vây chợ Bản Mế', lead)).toMatchObject({
    who: 'hàng trăm người dân',
    what: 'bủa vây chợ Bản Mế',
  });
});

it('takes no fear and no opinion of many', () => {
  const lead = 'Nhiều người lo ngại xã sẽ đóng chợ Bản Mế nếu kênh cạn.';
  expect(eventOf('Vì sao chợ Bản Mế vắng khách', lead)).toEqual({});
});
