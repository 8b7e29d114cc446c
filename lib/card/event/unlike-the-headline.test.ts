import { expect, it } from 'vitest';
import { eventOf } from '../../../tests/cards/event-of.ts';

const HEADLINE = 'Tình hữu nghị thêm gắn bó';
const REST = 'Hai bên trao đổi nhiều vấn đề.';

it.each([
  ['a dateline before the day', 'TCO - Sáng 1/3, ông Trịnh Hoài Lam đã tiếp đoàn đại biểu Cuba.', 'Sáng 1/3'],
  [
    'an invitation before the day',
    'Nhận lời mời của Đảng Cộng sản Cuba, ngày 1/3, ông Trịnh Hoài Lam dự Đại hội của Đảng.',
    'ngày 1/3',
  ],
  [
    'a journey before the day',
    'Tiếp tục chuyến công tác tại Cuba, ngày 1/3, ông Trịnh Hoài Lam thăm xưởng dệt.',
    'ngày 1/3',
  ],
  ['no day', 'Nhân dịp kỷ niệm 50 năm quan hệ, ông Trịnh Hoài Lam thăm và làm việc tại Lào.', undefined],
])('tells what the lead opens with, however little of it the headline has: %s', (_, lead, when) => {
  const event = eventOf(HEADLINE, lead, REST);
  expect(event.who).toBe('ông Trịnh Hoài Lam');
  expect(event.when).toBe(when);
});

it('but not what somebody does every day', () => {
  expect(eventOf(HEADLINE, 'Ông Trịnh Hoài Lam trồng chè ở xã Pá Vi.', REST)).toEqual({});
});
