import { expect, it } from 'vitest';
import type { Article } from '../../../../article/article.ts';
import { tokensOf } from '../../../../text/tokens.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { apartByDraw } from './draws.ts';

const parts = (text: string): string[] => {
  const article: Article = { title: '', authors: [], language: 'vi', blocks: [{ kind: 'paragraph', text }] };
  const tokens = tokensOf(article.blocks[0]!);
  const words = { tokens, lower: tokens.map((token) => token.lower) } as unknown as BlockWords;
  return apartByDraw([{ block: 0, from: 0, to: tokens.length, kind: 'place', share: 1 }], [words]).map(({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
  );
};

it.each([
  ['Mây Trắng hòa Suối Xanh', ['Mây Trắng', 'Suối Xanh']],
  ['Anh hòa Ghana', ['Anh', 'Ghana']],
  ['Cộng hòa Séc', ['Cộng hòa Séc']],
  ['Công hòa Séc', ['Công hòa Séc']],
  ['Thỏa thuận hòa bình', ['Thỏa thuận hòa bình']],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});
