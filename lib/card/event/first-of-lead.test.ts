import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';
import { DEEDS } from '../verbs/deeds.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each(DEEDS)('takes the subject before what is done: $example', ({ example, words }) => {
  const { who, what } = eventOf('Bản Mế sáng nay', example, REST);
  expect(what).toMatch(new RegExp(`^(?:${words}) `, 'u'));
  expect(`${who} ${what}.`).toBe(example);
});

it.each([
  [
    'as many as do it',
    'Trẩy hội Bản Mế',
    'Khoảng 3.000 người đã đội mưa đi trẩy hội ở Bản Mế.',
    { who: 'Khoảng 3.000 người', what: 'đã đội mưa đi trẩy hội ở Bản Mế' },
  ],
  [
    'somebody whom the headline calls otherwise',
    'Thả lưới trộm ở Bản Mế',
    'Một công dân Lào bị đội tuần tra giữ lại khi thả lưới trộm ở Bản Mế.',
    { who: 'Một công dân Lào', what: 'bị đội tuần tra giữ lại khi thả lưới trộm ở Bản Mế' },
  ],
  [
    'a thing whom the headline calls otherwise',
    'Thuyền lớn chìm ở Bản Mế',
    'Tàu chở cát số 12 bị thủng đáy khi vào bến Bản Mế.',
    { who: 'Tàu chở cát số 12', what: 'bị thủng đáy khi vào bến Bản Mế' },
  ],
  [
    'whoever is in a town of a land',
    'Quán ăn bị tố bán cá ươn',
    'Nhà hàng ở Viêng Chăn, Lào bị tố bán cá ươn cho khách.',
    { who: 'Nhà hàng ở Viêng Chăn, Lào', what: 'bị tố bán cá ươn cho khách' },
  ],
  [
    'whoever was in what state',
    'Trộm bỏ thuyền ở Bản Mế',
    'Bị dân làng đuổi gấp, người đàn ông chèo thuyền đã nhảy xuống kênh Bản Mế.',
    { who: 'người đàn ông chèo thuyền', what: 'đã nhảy xuống kênh Bản Mế' },
  ],
  [
    'people of a place that is told of in brackets',
    'Vớt được trống cổ ở Bản Mế',
    'Một số người dân tại bến Bản Mế (huyện Pá Vi) đã vớt được một chiếc trống cổ.',
    { who: 'Một số người dân tại bến Bản Mế', what: 'đã vớt được một chiếc trống cổ' },
  ],
  [
    'what is meant by "này" within the line',
    'Bộ Y tế xây ba trạm ở Bản Mế',
    'Bộ Y tế sẽ xây ba trạm ở Bản Mế, bước đầu để người dân không phải đi xa khỏi vùng này.',
    { who: 'Bộ Y tế' },
  ],
])('tells of %s', (_, title, sentence, event) => {
  expect(eventOf(title, sentence, REST)).toMatchObject(event);
});

it.each([
  ['an opinion', 'Ăn chè ở Bản Mế', 'Món chè hạt sen được xem là ngon nhất Bản Mế.'],
  ['a wish', 'Giữ chợ Bản Mế', 'Muốn giữ chợ Bản Mế được lâu thì phải có người coi.'],
  ['a time', 'Sương mù ở Bản Mế', 'Hai ngày qua Bản Mế bị sương mù che kín.'],
  ['half of somebody', 'Nhóm trộm ở Bản Mế', 'Kẻ đánh cá trộm vì thiếu tiền ở Bản Mế.'],
])('takes no subject out of %s', (_, title, sentence) => {
  expect(eventOf(title, sentence, REST)).toEqual({});
});
