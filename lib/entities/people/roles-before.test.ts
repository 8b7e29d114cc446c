import { expect, it } from 'vitest';
import { textToArticle } from '../../article/text-to-article.ts';
import { findPeople } from './find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('a degree by its letters may close with a full stop', () => {
  expect(roles('Theo GS. Đỗ Minh Quân và PGS.TS. Lê Thị Nga, cần thêm thời gian.')).toEqual({
    'Đỗ Minh Quân': ['GS'],
    'Lê Thị Nga': ['PGS.TS'],
  });
});

it('who somebody is may stand before "là"', () => {
  expect(roles('Ngày 4/5, Chủ tịch HĐQT công ty là ông Đỗ Minh Quân gửi tờ trình.')).toEqual({
    'Đỗ Minh Quân': ['Chủ tịch HĐQT công ty'],
  });
  expect(roles('Vợ giám đốc là bà Lê Thị Nga, mẹ của bị hại là bà Trần Thị Hoa.')).toEqual({
    'Lê Thị Nga': [],
    'Trần Thị Hoa': [],
  });
});

it('honours of doctors and teachers are titles', () => {
  expect(roles('Thầy thuốc nhân dân Đỗ Minh Quân và Nhà giáo Ưu tú Lê Thị Nga được tặng hoa.')).toEqual({
    'Đỗ Minh Quân': ['Thầy thuốc nhân dân'],
    'Lê Thị Nga': ['Nhà giáo Ưu tú'],
  });
});
