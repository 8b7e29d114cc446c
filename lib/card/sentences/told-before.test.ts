import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';
import { isDangling } from './stands-alone.ts';

const NEWS = 'Chợ nổi Bản Mế sẽ mở cả đêm.';

it.each([
  ['Thông tin này được ông Trịnh Hoài Lam đưa ra tại cuộc họp sáng 1/3.', 'Trịnh Hoài Lam | đưa ra'],
  ['Thông tin được ông Trịnh Hoài Lam (Giám đốc Sở Du lịch) cho biết sáng 1/3.', 'Trịnh Hoài Lam | cho biết'],
  ['Thông tin trên được Công an huyện Pá Vi xác nhận sáng 1/3.', '(Công an huyện Pá Vi) | xác nhận'],
])('tells who said the sentence before: %s', (sentence, statement) => {
  expect(said(`${NEWS} ${sentence}`)).toEqual([statement]);
  expect(isDangling(sentence)).toBe(true);
});

it.each(['Đề nghị được mười hộ dân ký hôm qua.', 'Tuyên bố được đưa ra khi chợ đã đóng.'])(
  'tells nothing of the sentence before where nobody said it: %s',
  (sentence) => {
    expect(said(`${NEWS} ${sentence}`)).toEqual([]);
  },
);

it('leaves a statement to whom its own sentence names', () => {
  const told = 'Ông Trịnh Hoài Lam cho biết chợ sẽ mở cả đêm. Thông tin này được bà Tạ Thị Thu Hạnh nhấn mạnh.';
  expect(said(told)).toEqual(['Trịnh Hoài Lam | cho biết']);
});
