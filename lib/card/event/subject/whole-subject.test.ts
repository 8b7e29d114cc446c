import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'two by their names',
    'Ký kế hoạch mở chợ Bản Mế',
    'Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh ký kế hoạch mở chợ Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh', what: 'ký kế hoạch mở chợ Bản Mế' },
  ],
  [
    'a lady by her name',
    'Chủ tịch xã thăm chợ Bản Mế',
    'Ông Trịnh Hoài Lam và Phu nhân Mai Hoa đi thuyền thăm chợ Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam và Phu nhân Mai Hoa', what: 'đi thuyền thăm chợ Bản Mế' },
  ],
  [
    'where a thing is',
    'Hai trạm bơm được sửa',
    'Hai trạm bơm trên kênh Bản Mế được sửa từ sáng 1/3.',
    { who: 'Hai trạm bơm trên kênh Bản Mế', what: 'được sửa từ sáng 1/3' },
  ],
  [
    'some who died, and where',
    'Hai thợ hàn chết ở Bản Mế',
    'Ba người rơi vào hầm chứa cá ở Bản Mế sáng 1/3.',
    { who: 'Hai thợ hàn', what: 'chết ở Bản Mế' },
  ],
  [
    'a delegation',
    'Chủ tịch xã thăm chợ Bản Mế',
    'Ông Trịnh Hoài Lam và đoàn đại biểu huyện Pá Vi đi thuyền thăm chợ Bản Mế.',
    { who: 'Ông Trịnh Hoài Lam và đoàn đại biểu huyện Pá Vi', what: 'đi thuyền thăm chợ Bản Mế' },
  ],
  [
    'its term',
    'Ủy ban bầu cử nhận hồ sơ',
    'Ủy ban bầu cử huyện Pá Vi nhiệm kỳ 2026-2031 vừa nhận hồ sơ của bốn xã.',
    { who: 'Ủy ban bầu cử huyện Pá Vi nhiệm kỳ 2026-2031', what: 'vừa nhận hồ sơ của bốn xã' },
  ],
  [
    'of what body it is a part, and where',
    'Bắt nhóm trộm cá ở Bản Mế',
    'Ngày 1/3, Phòng Hình sự, Công an huyện Pá Vi, tỉnh Quảng Bắc đã bắt nhóm trộm cá ở Bản Mế.',
    {
      who: 'Phòng Hình sự, Công an huyện Pá Vi, tỉnh Quảng Bắc',
      what: 'đã bắt nhóm trộm cá ở Bản Mế',
      when: 'Ngày 1/3',
    },
  ],
])('tells of a subject with %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  ['what somebody told', 'Một quan chức của huyện nói chợ Bản Mế đã đóng.', { who: 'Một quan chức của huyện' }],
  ['where it did something', 'Công an huyện Pá Vi tại buổi họp đã nói về chợ Bản Mế.', {}],
])('takes no part of the subject that is %s', (_, sentence, event) => {
  expect(eventOf('Chợ Bản Mế đã đóng', sentence, REST)).toEqual(expect.objectContaining(event));
});

it('says whence somebody is who is told of by his trade alone', () => {
  const lead = 'Tiền đạo người Lào ghi ba bàn trong trận mở chợ nổi.';
  const event = eventOf('Sokha Panya ghi ba bàn ở trận mở chợ nổi', lead, 'Tiền đạo Sokha Panya vui suốt đêm.');
  expect(event).toMatchObject({ who: 'Tiền đạo người Lào', what: 'ghi ba bàn trong trận mở chợ nổi' });
});

it('takes the kind of a place and a word of two for one with what stands before', () => {
  const told = 'UBND đặc khu Phú Quý đã khen thưởng ba ngư dân cứu người.';
  expect(eventOf('UBND đặc khu Phú Quý khen thưởng ngư dân', told, 'Nước rút.').who).not.toBe('UBND');
  const rich = 'Một ông bố giàu có ở Bản Mế đã mở chợ cho cả xã.';
  expect(eventOf('Một ông bố giàu có mở chợ', rich, 'Nước rút.').who).not.toBe('Một ông bố giàu');
});
