import { expect, it } from 'vitest';
import { said } from '../../../tests/cards/said.ts';
import { isDangling } from '../sentences/stands-alone.ts';

const NEWS = 'Chiều 1/3, hội thảo về kênh mở tại Cần Thơ. Kênh đang cạn dần vì cát bị hút.';

it.each([
  ['Đó là khẳng định của ông Trịnh Hoài Lam, Giám đốc Sở, tại hội thảo.', 'Trịnh Hoài Lam | khẳng định'],
  ['Đây cũng là nhận định chung của các chuyên gia tại hội thảo.', '(các chuyên gia) | nhận định'],
])('tells who said the sentence before: %s', (sentence, statement) => {
  expect(said(`${NEWS} ${sentence}`)).toEqual([statement]);
  expect(isDangling(sentence)).toBe(true);
});

it('takes a speech of the paragraph before', () => {
  const told = 'Đó là nhắn nhủ của ông Trịnh Hoài Lam tại lễ mở chợ.';
  expect(said('“Muốn giữ kênh sạch thì phải dọn mỗi ngày”.', told)).toEqual(['Trịnh Hoài Lam | nhắn nhủ | d']);
});

it.each([
  ['Kênh đang cạn dần, đó là nhận định của các chuyên gia tại hội thảo do Sở Y tế mở.', '(các chuyên gia) | nhận định'],
  ['“Kênh đang cạn dần vì cát bị hút” - đó là lời nhận xét của ông Trịnh Hoài Lam.', 'Trịnh Hoài Lam | nhận xét | d'],
])('tells who said what stands before it: %s', (sentence, statement) => {
  expect(said(sentence)).toEqual([statement]);
});

it('leaves a statement to whom its own sentence names, and tells nothing of what is asked or agreed', () => {
  const told = 'Bà Tạ Thị Thu Hạnh cho rằng kênh cạn dần. Đó cũng là quan điểm của ông Trịnh Hoài Lam.';
  expect(said(told)).toEqual(['Tạ Thị Thu Hạnh | cho rằng']);
  expect(said(`${NEWS} Đó là lời đồng ý của ông Trịnh Hoài Lam.`)).toEqual([]);
});
