import { expect, it } from 'vitest';
import { fromQuoted, QUOTES } from './from-quoted.ts';

const quoted = (masked: string): string => {
  const { start, end } = fromQuoted({ block: 0, start: 0, masked }, { start: 0, end: masked.length });
  return masked.slice(start, end);
};

it.each(QUOTES)('goes on to who is quoted: $example', ({ example }) => {
  expect(quoted(`${example}Bộ Y tế Lào`)).toBe('Bộ Y tế Lào');
});

it.each(['hướng dẫn Bộ Y tế Lào', 'Bộ Y tế Lào', 'dẫn đường cho xe'])('nobody is quoted: %s', (words) => {
  expect(quoted(words)).toBe(words);
});
