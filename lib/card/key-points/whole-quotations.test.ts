import { expect, it } from 'vitest';
import { textToArticle } from '../../article/text-to-article.ts';
import { bodySentences } from '../sentences/sentence-list.ts';
import { withWholeQuotations } from './whole-quotations.ts';

const wholes = (paragraph: string) => {
  const { article } = textToArticle(`Bản tin\nMở đầu.\n${paragraph}`, { publishedAt: '2023-03-02' });
  const list = withWholeQuotations(bodySentences(article), article);
  for (const { block, start, end, text } of list) expect(article.blocks[block]!.text.slice(start, end)).toBe(text);
  return list.map(({ text }) => text);
};

it('keeps a quotation of some sentences in one piece', () => {
  expect(wholes('Bà Hạnh nói: "Nước đã rút. Mai chợ mở." Xã cho dọn bùn.')).toEqual([
    'Bà Hạnh nói: "Nước đã rút. Mai chợ mở."',
    'Xã cho dọn bùn.',
  ]);
});

it('leaves one that never closes, or is too long, in its sentences', () => {
  expect(wholes('Bà Hạnh nói: “Nước đã rút. Mai chợ mở. Xã dọn bùn. Trẻ con đi học.')).toHaveLength(4);
  expect(wholes('“Một. Hai. Ba. Bốn”, bà Hạnh đếm. Xã cho dọn bùn.')).toHaveLength(5);
});
