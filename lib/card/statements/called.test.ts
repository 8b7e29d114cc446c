import { expect, it } from 'vitest';
import { isCalled, isOffence } from './called.ts';

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
