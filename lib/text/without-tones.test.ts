import { expect, it } from 'vitest';
import { withoutTones } from './without-tones.ts';

it('takes the tones away and leaves the vowels', () => {
  expect(withoutTones('nguyễn')).toBe('nguyên');
  expect(withoutTones('thường')).toBe('thương');
  expect(withoutTones('đặng')).toBe('đăng');
  expect(withoutTones('gutiérrez-škoda')).toBe('gutierrez-škoda');
});
