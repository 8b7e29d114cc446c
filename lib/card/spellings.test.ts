import { expect, it } from 'vitest';
import { readPeopleModel } from '../../scripts/people-model.ts';
import { textToArticle } from '../article/text-to-article.ts';
import { findEntities } from '../entities/find-entities.ts';
import { makeCard } from './make-card.ts';

const TEXT = `Cầu mới nối hai bản
Chiều 1/3, ông Trịnh Hoài Lam - Giám đốc Sở Xây dựng tỉnh Lào Cai - cho biết cầu đã xong. Bà Lò Thị Hạnh - Chủ tịch Hội Nông dân xã - cảm ơn bà con.
"Uỷ ban sẽ làm đường vào mùa khô", ông Lam nói. Theo bà Hạnh, hoà bình và thuỷ lợi là việc lớn.`;

const model = readPeopleModel();
/** Roles, event and speakers of a text, as far as its letters go. */
function told(text: string) {
  const { article } = textToArticle(text, { publishedAt: '2026-03-01' });
  const entities = findEntities(article, model ? { model } : {});
  const { event, statements } = makeCard(article, entities);
  const letters = (value: unknown) => JSON.stringify(value).replace(/[^\p{L}\d]+/gu, ' ');
  return {
    roles: entities.people.map(({ name, roles }) => [name, ...roles.map(({ title }) => title)]),
    event: letters(event),
    speakers: statements.map(({ who, verb, speaker }) => [who, verb, speaker]),
  };
}

/** What one hand writes so, another writes otherwise. */
it.each<[string, (text: string) => string]>([
  ['long dashes', (text) => text.replaceAll(' - ', ' — ')],
  ['short dashes', (text) => text.replaceAll(' - ', ' – ')],
  ['curved quotation marks', (text) => text.replace(/"([^"]*)"/g, '“$1”')],
  ['blanks that do not break', (text) => text.replaceAll('ông Lam', 'ông\u00a0Lam').replaceAll(' - ', '\u00a0- ')],
  ['tones on the first vowel', (text) => text.replace('Uỷ', 'Ủy').replace('hoà', 'hòa').replace('thuỷ', 'thủy')],
  ['letters and their signs apart', (text) => text.normalize('NFD')],
])('%s tell the same', (_name, write) => {
  expect(told(TEXT).speakers).toHaveLength(4);
  expect(told(write(TEXT))).toEqual(told(TEXT));
});
