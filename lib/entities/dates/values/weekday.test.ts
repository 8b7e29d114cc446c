import { expect, it } from 'vitest';
import { weekdayNamed, weekdayOf } from './weekday.ts';

it.each([
  ['2025-03-03', 'hai', 0],
  ['2025-03-08', 'bẩy', 5],
  ['2025-03-09', 'nhật', 6],
  ['2025-03-09', 'cn', 6],
  ['2025-03-04', '3', 1],
])('%s is a "%s"', (iso, word, number) => {
  expect(weekdayOf(iso)).toBe(number);
  expect(weekdayNamed(word)).toBe(number);
});

it('knows what is none', () => expect(weekdayNamed('tám')).toBe(-1));
