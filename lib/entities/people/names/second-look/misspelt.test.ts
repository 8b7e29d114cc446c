import { expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { withMisspelt } from './misspelt.ts';

/** The names of a text where only the bracketed ones are known. */
function named(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const words = readBlock({ text }, 0, []);
  let removed = 0;
  const known = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ 1: name = '', index }) => {
    const start = index - removed;
    removed += 2;
    const from = words.tokens.findIndex((token) => token.start === start);
    const to = words.tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { block: 0, from, to, why: 'test', titled: false };
  });
  return withMisspelt(known, [words]).map(({ from, to }) =>
    text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end),
  );
}

it('a foreign name comes back with a slip of the pen, but no place, no part of a longer name and no word of ours', () => {
  expect(named('Trợ lý [Kelly Salter] nói vậy. Theo Slater, họ cười.')).toEqual(['Kelly Salter', 'Slater']);
  expect(named('Trợ lý [Otto Baghdadi] rời Baghdad.')).toEqual(['Otto Baghdadi']);
  expect(named('Trợ lý [Kelly Salter] gặp Anna Slater.')).toEqual(['Kelly Salter']);
  expect(named('Ông [Lê Văn Thanh] gặp Thành.')).toEqual(['Lê Văn Thanh']);
});
