import { expect, it } from 'vitest';
import { NUMBER_WORDS, numberOf } from './number-words.ts';

it.each([
  ['ba', 3],
  ['mười', 10],
  ['mười chín', 19],
  ['hai mươi', 20],
  ['hai mươi mốt', 21],
  ['bốn mươi tư', 44],
  ['chín mươi nhăm', 95],
])('%s is %i', (words, number) => {
  expect(numberOf(words)).toBe(number);
  expect(words).toMatch(new RegExp(`^(?:${NUMBER_WORDS})$`));
});

it('reads figures, too', () => expect(numberOf('17')).toBe(17));
