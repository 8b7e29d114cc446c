import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const whose = (line: string): (string | undefined)[] => {
  const lines = [
    'Cuộc gặp ở Hà Nội',
    `Thủ tướng Trịnh Hoài Lam đón Thủ tướng Lào Sokha Vann. Thủ tướng Sokha Vann cảm ơn ông. ${line}`,
  ];
  const { people } = findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] });
  return people.filter(({ roleMentions }) => roleMentions.length > 0).map(({ name }) => name);
};

it.each([
  ['Thủ tướng đề nghị phía Lào đào kênh.', 'Trịnh Hoài Lam'],
  ['Thủ tướng cũng trân trọng cảm ơn Chính phủ Việt Nam.', 'Sokha Vann'],
])('of two Thủ tướng the one is meant who does not ask his own land: %s', (line, name) => {
  expect(whose(line)).toEqual([name]);
});
