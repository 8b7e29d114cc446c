import { expect, it } from 'vitest';
import { textToArticle } from '../article/text-to-article.ts';
import { findEntities } from '../entities/find-entities.ts';
import { numberFacts } from './number-facts.ts';

function numbersOf(...paragraphs: string[]): string[] {
  const { article } = textToArticle(['Bản tin của huyện', ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
  const { dates } = findEntities(article);
  return numberFacts(
    article,
    dates.flatMap(({ mentions }) => mentions),
  ).map(({ text }) => text);
}

it('takes numbers with what they count', () => {
  expect(
    numbersOf(
      'Dự hội thảo có hơn 200 đại biểu của 30 quốc gia và 18 chính đảng.',
      'Tỉnh chi 1.250 tỷ đồng cho 45,5 km kênh, tăng 12% so với năm ngoái.',
    ),
  ).toEqual(['hơn 200 đại biểu', '30 quốc gia', '18 chính đảng', '1.250 tỷ đồng', '45,5 km', '12%']);
});

it('takes no date, score, document, age or bare number, and each wording once', () => {
  expect(
    numbersOf(
      'Ngày 12/3/2023, theo Quyết định 339/QĐ-TTg, đội nhà thắng 3-1 trước 2 người vắng mặt.',
      'Hơn 200 đại biểu đến. Hơn 200 đại biểu về.',
    ),
  ).toEqual(['Hơn 200 đại biểu']);
});
