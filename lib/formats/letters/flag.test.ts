import { expect, it } from 'vitest';
import { flag } from './flag.ts';

it('makes a flag of a country code and of nothing else', () => {
  expect(flag('MX')).toBe('🇲🇽');
  expect(flag('mx')).toBe('');
  expect(flag('MEX')).toBe('');
  expect(flag(undefined)).toBe('');
});
