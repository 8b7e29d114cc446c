import { expect, it } from 'vitest';
import { INTRO, said } from '../../../../tests/cards/said.ts';

const WORDS = '"Kênh đã cạn từ ba năm nay rồi"';

it.each([
  [
    'who is told of between the name and small words',
    `${WORDS}, bà Tạ Thị Thu Hạnh, trưởng nhóm tại huyện Pá Vi, phản ứng.`,
    'Tạ Thị Thu Hạnh | phản ứng | d',
  ],
  [
    'who is told of between the name and a colon',
    `Bà Tạ Thị Thu Hạnh, 45 tuổi, cử tri ở Pá Vi: ${WORDS}.`,
    'Tạ Thị Thu Hạnh |  | d',
  ],
  ['"ông" behind a comma', `Khi được hỏi về kênh, ông thẳng thắn: ${WORDS}.`, 'Trịnh Hoài Lam | thẳng thắn | d'],
  [
    'whose words open with dots',
    'Ông Trịnh Hoài Lam đáp lại trên mạng chỉ bằng một câu: "...Và mai chợ sẽ mở cửa lại".',
    'Trịnh Hoài Lam | đáp lại | d',
  ],
])('knows %s', (_, sentence, statement) => {
  const before = sentence.includes(', ông ') ? 'Ông Trịnh Hoài Lam được hỏi về chợ.' : '';
  expect(said(`${before} ${sentence}`.trim())).toEqual([statement]);
});

it('knows whom a role alone means', () => {
  const sentence = `Nhà cầm quân cũng xúc động khi nhắc tới chợ: ${WORDS}.`;
  expect(said('HLV Trịnh Hoài Lam thăm chợ.', sentence)).toEqual(['Trịnh Hoài Lam |  | d']);
});

it('gives to nobody what is only read', () => {
  expect(said(INTRO, 'Vị giám đốc nhận tin nhắn: "Mời bà con vào chợ xem hát".')).toEqual([]);
});
