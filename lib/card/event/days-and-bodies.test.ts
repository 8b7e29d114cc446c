import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  [
    'a day without a comma',
    'Bão số 4 mạnh lên',
    'Chiều 1/3 bão số 4 (bão Sen) tiếp tục mạnh lên.',
    { who: 'bão số 4 (bão Sen)', what: 'tiếp tục mạnh lên', when: 'Chiều 1/3' },
  ],
  [
    'today with the day in brackets',
    'Công an huyện mở chợ nổi',
    'Sáng nay (1/3) Công an huyện Pá Vi đã mở lại chợ nổi.',
    { who: 'Công an huyện Pá Vi', what: 'đã mở lại chợ nổi', when: 'Sáng nay' },
  ],
  [
    'what a body did before',
    'UBND huyện Pá Vi rào chợ nổi',
    'Nhận thấy nước lên nhanh, ngày 1/3, UBND huyện Pá Vi đã rào lại chợ nổi.',
    { who: 'UBND huyện Pá Vi', what: 'đã rào lại chợ nổi', when: 'ngày 1/3' },
  ],
  [
    'who told of it',
    'Bắt ba người hút cát',
    'Ngày 1/3, tin từ Công an tỉnh Hải An cho biết, Công an huyện Pá Vi vừa bắt ba người hút cát.',
    { who: 'Công an huyện Pá Vi', what: 'vừa bắt ba người hút cát', when: 'Ngày 1/3' },
  ],
])('looks for who did it behind %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  [
    'before whom it holds',
    'Công an huyện Pá Vi tạm giữ người hút cát',
    'Công an huyện Pá Vi tạm giữ hình sự Trịnh Hoài Lam để điều tra vụ hút cát.',
    { who: 'Công an huyện Pá Vi', what: 'tạm giữ hình sự Trịnh Hoài Lam để điều tra vụ hút cát' },
  ],
  [
    'behind its term',
    'HĐND huyện Pá Vi họp về chợ nổi',
    'Ngày 1/3, HĐND huyện Pá Vi, khóa X (nhiệm kỳ 2021 - 2026) tiến hành kỳ họp bàn về chợ nổi.',
    { what: 'tiến hành kỳ họp bàn về chợ nổi', when: 'Ngày 1/3' },
  ],
  [
    'behind its term and the years of it',
    'HĐND huyện Pá Vi họp về chợ nổi',
    'Sáng 1/3, HĐND huyện Pá Vi khóa X, nhiệm kỳ 2021 - 2026 tổ chức kỳ họp bàn về chợ nổi.',
    { who: 'HĐND huyện Pá Vi khóa X, nhiệm kỳ 2021 - 2026', when: 'Sáng 1/3' },
  ],
  [
    'on two days that are counted',
    'Đại hội Đảng bộ huyện Pá Vi',
    'Trong 2 ngày 1 và 2/3, Đảng bộ huyện Pá Vi tổ chức Đại hội lần thứ ba.',
    { who: 'Đảng bộ huyện Pá Vi', when: 'Trong 2 ngày 1 và 2/3' },
  ],
  [
    'behind its places',
    'Cầu Bản Mế sập nhịp giữa',
    'Sáng 1/3, cầu Bản Mế thuộc xã Trà Linh, huyện Pá Vi, tỉnh Hải An bị sập nhịp giữa.',
    { who: 'cầu Bản Mế thuộc xã Trà Linh, huyện Pá Vi, tỉnh Hải An', what: 'bị sập nhịp giữa' },
  ],
  [
    'behind the second of two dashes',
    'Chủ tịch huyện nói về chợ nổi',
    'Chiều 1/3, Chủ tịch UBND huyện Pá Vi - ông Trịnh Hoài Lam - đã tỏ thái độ cứng rắn với chợ nổi.',
    { what: 'đã tỏ thái độ cứng rắn với chợ nổi', when: 'Chiều 1/3' },
  ],
  [
    'behind an office of one whose name stands first',
    'Đại tướng Trịnh Hoài Lam kiểm tra kênh',
    'Chiều 1/3, Đại tướng Trịnh Hoài Lam, Bộ trưởng Bộ Quốc phòng kiểm tra tiến độ đào kênh Bản Mế.',
    { what: 'kiểm tra tiến độ đào kênh Bản Mế', when: 'Chiều 1/3' },
  ],
  [
    'of a name of others behind a day',
    'Ngân hàng Mây tăng bậc',
    'Ngày 1/3, Brixton Ratings đã công bố xếp hạng Ngân hàng Mây và ba nhà buôn.',
    { who: 'Brixton Ratings', what: 'đã công bố xếp hạng Ngân hàng Mây và ba nhà buôn' },
  ],
  [
    'of a paper that does something',
    'Gặp nhau bàn về chợ nổi',
    'Sáng 1/3, Báo Tin Chiều đã tổ chức buổi gặp bàn về chợ nổi với chủ đề "Giữ chợ cho con".',
    { who: 'Báo Tin Chiều', when: 'Sáng 1/3' },
  ],
  [
    'of somebody without a name',
    'Trúng độc đắc nhờ bạn ghe',
    'Một người đàn ông 35 tuổi trúng độc đắc ba tỷ đồng nhờ bạn ghe.',
    { who: 'Một người đàn ông 35 tuổi', what: 'trúng độc đắc ba tỷ đồng nhờ bạn ghe' },
  ],
  [
    'of a storm',
    'Bão số 4 đổ bộ, Bản Mế mất điện',
    'Bão số 4 đổ bộ đất liền với sức gió cấp 10 khiến Bản Mế mất điện.',
    { what: 'Bão số 4 đổ bộ đất liền với sức gió cấp 10 khiến Bản Mế mất điện' },
  ],
])('finds where it begins %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  ['Ngày 1/3 là ngày hội', 'Ngày 1/3 là ngày hội của chợ nổi.'],
  ['Chợ nổi Bản Mế', 'Bởi Cuba đang giữ chợ nổi trong tay.'],
])('takes no day or cause for somebody: %s', (title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});
