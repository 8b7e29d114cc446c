import { expect, it } from 'vitest';
import { isNoWhat, NO_WHATS } from './no-what.ts';

it.each(NO_WHATS)('tells nothing that was done: $example', ({ example, words }) => {
  expect(new RegExp(words, 'u').test(example)).toBe(true);
  expect(isNoWhat(example)).toBe(true);
});

it.each(['đã mở chợ', 'từ chức hôm 1/3', 'cùng tăng giá', 'cùng ba ca sĩ tới thăm chợ', 'có ba đội thắng'])(
  'tells what was done: %s',
  (what) => {
    expect(isNoWhat(what)).toBe(false);
  },
);
