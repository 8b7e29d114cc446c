import { expect, it } from 'vitest';
import { isCalled, isMotto, isOffence } from './called.ts';

it.each(['Xã mở hội thảo “', 'Trưng bày mang tên “', 'Đêm hòa nhạc "', 'Cuốn sách “'])(
  'a name stands behind "%s"',
  (text) => {
    expect(isCalled(text)).toBe(true);
  },
);

it.each(['Ông Lam nói: “', 'Xã gọi đó là “', 'Bà Hạnh khẳng định “'])('words stand behind "%s"', (text) => {
  expect(isCalled(text)).toBe(false);
});

it('knows an offence by the law, and not what somebody calls a deed', () => {
  expect(isOffence('Công an khởi tố ông Lam để điều tra về hành vi "')).toBe(true);
  expect(isOffence('Bà Hạnh bị truy tố tội “')).toBe(true);
  expect(isOffence('Xã chỉ trích hành vi “')).toBe(false);
});

it('knows a motto, and not what somebody says', () => {
  expect(isMotto('Ông Lam cho rằng tình bạn lâu đời "')).toBe(true);
  expect(isMotto('Bà Hạnh nhắc xã giữ phương châm “')).toBe(true);
  expect(isMotto('Bà Hạnh nói về tình bạn rằng: “')).toBe(false);
});

it('an offence stands behind "tội", whoever asks for what', () => {
  expect(isOffence('Đối với nhóm tội "')).toBe(true);
  expect(isOffence('Ông Lam chỉ trích hành vi “')).toBe(false);
});
