import { expect, it } from 'vitest';
import { readBlock } from '../words/read-block.ts';
import { isNothing, NOTHINGS } from './nothings.ts';

/** The words of a text and where the bracketed ones stand. */
function read(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const words = readBlock({ text: marked.replace(/[[\]]/g, '') }, 0, []);
  const from = words.tokens.findIndex((token) => token.start === start);
  return { words, one: { from, to: words.tokens.findIndex((token) => token.end === end) + 1 } };
}

it.each(NOTHINGS)('is no $kind: $example', ({ example, holds }) => {
  const { words, one } = read(example);
  expect(holds(one, words)).toBe(true);
});

it.each([
  ['place', 'Hôm qua đoàn tới [Lima] họp.'],
  ['place', 'Hôm qua đoàn tới [Tỉnh Hải An] họp.'],
  ['organisation', 'Hôm qua [UBND] họp.'],
  ['organisation', 'Hôm qua [Bộ Công Thương] họp.'],
  ['organisation', 'Hôm qua [Ngân hàng Hoa Mai] họp.'],
])('is a %s: %s', (kind, marked) => {
  const { words, one } = read(marked);
  expect(isNothing({ ...one, kind }, words)).toBe(false);
});
