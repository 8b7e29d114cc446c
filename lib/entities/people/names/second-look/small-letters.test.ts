import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const named = (...lines: string[]) =>
  findPeople(textToArticle(['Tin ngắn', ...lines].join('\n')).article, { parties: [], dates: [] }).people.map((one) =>
    one.mentions.map(({ text }) => text).join(' = '),
  );

it('a name whose last word slipped into small letters is whole, where the article writes it in capitals', () => {
  expect(named('Thủ tướng Phạm Hoài Chính tới dự.', 'Thủ tướng Phạm Hoài chính nêu rõ mục tiêu.')).toEqual([
    'Phạm Hoài Chính = Phạm Hoài chính',
  ]);
  expect(named('Thủ tướng Phạm Hoài tới dự.', 'Thủ tướng Phạm Hoài chính thức khai mạc.')).toEqual([
    'Phạm Hoài = Phạm Hoài',
  ]);
});
