import { expect, it } from 'vitest';
import { kept } from './kept.ts';

it('keeps a dash with the word before it, and nothing else', () => {
  expect(kept('kinh tế - xã hội giai đoạn 2021 – 2025, Bắc-Nam')).toBe(
    'kinh tế\u00a0- xã hội giai đoạn 2021\u00a0– 2025, Bắc-Nam',
  );
});
