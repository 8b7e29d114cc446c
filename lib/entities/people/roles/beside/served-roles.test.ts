import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('who serves a president whom the article names is not he', () => {
  expect(
    roles('Thư ký báo chí của Tổng thống Nga Otto Weissan nói vậy. Tổng thống Nga Ivan Lutinov sẽ thăm Lào.'),
  ).toEqual({ 'Otto Weissan': ['Thư ký báo chí của Tổng thống Nga'], 'Ivan Lutinov': ['Tổng thống Nga'] });
});

it('nobody else being president, he is whom another serves', () => {
  expect(roles('Thư ký báo chí của Tổng thống Nga Ivan Lutinov nói vậy.')).toEqual({
    'Ivan Lutinov': ['Tổng thống Nga'],
  });
});
