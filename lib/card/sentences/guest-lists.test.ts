import { expect, it } from 'vitest';
import { GUESTS, isGuestList } from './guest-lists.ts';

it.each(GUESTS)('tells who came: $example', ({ example, words }) => {
  expect(new RegExp(`^(?:${words})`, 'u').test(example)).toBe(true);
  expect(isGuestList(example)).toBe(true);
});

it('tells who came from one side', () => {
  expect(isGuestList('Tham dự Lễ đón, về phía Lào còn có các đồng chí: Mạc Văn Sâm, Phó ban.')).toBe(true);
});

it.each([
  'Dự án có các nhịp cầu dài.',
  'Đón năm mới, xã có ba phiên chợ.',
  'Ông Lam tiếp đoàn có bà Hạnh.',
  'Chủ trì lễ mở chợ, ông Lam có lời khen các chủ đò.',
])('tells more than who came: %s', (text) => {
  expect(isGuestList(text)).toBe(false);
});
