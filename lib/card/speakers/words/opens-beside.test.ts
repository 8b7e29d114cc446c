import { describe, expect, it } from 'vitest';
import { OPENINGS, OPENS_BESIDE } from './opens-beside.ts';

describe('what stands in front of a subject', () => {
  it.each(OPENINGS)('is: $example', ({ example, words }) => {
    expect(new RegExp(`^(?:${words})(?!\\p{L})`, 'iu').test(example)).toBe(true);
    expect(OPENS_BESIDE.test(example)).toBe(true);
  });
  it.each(['Khoảng 3 giờ, xã mở chợ.', '18h, xã mở chợ.', '1/3, xã mở chợ.'])('is an hour or a day: %s', (text) => {
    expect(OPENS_BESIDE.test(text)).toBe(true);
  });
  it.each(['Nhân viên đã về.', 'Xã đã mở chợ.', 'Thắng cảnh này đẹp.', 'Bên mua đã trả tiền.'])(
    'is not: %s',
    (text) => {
      expect(OPENS_BESIDE.test(text)).toBe(false);
    },
  );
});
