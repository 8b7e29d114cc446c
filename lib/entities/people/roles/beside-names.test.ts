import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('gives all of a list what the last has behind a dash, where several can be that', () => {
  expect(
    roles('Dự lễ có các ông Đỗ Minh Quân, Trịnh Hoài Lam - nguyên Thứ trưởng Bộ Y tế, nguyên Đại sứ tại Lào.'),
  ).toEqual({
    'Đỗ Minh Quân': ['nguyên Thứ trưởng Bộ Y tế', 'nguyên Đại sứ tại Lào'],
    'Trịnh Hoài Lam': ['nguyên Thứ trưởng Bộ Y tế', 'nguyên Đại sứ tại Lào'],
  });
  expect(roles('Dự lễ có các ông Đỗ Minh Quân, Trịnh Hoài Lam - Giám đốc Sở Y tế.')).toEqual({
    'Đỗ Minh Quân': [],
    'Trịnh Hoài Lam': ['Giám đốc Sở Y tế'],
  });
});

it('gives both what stands in front of the first, where a bracket tells that they are alike', () => {
  expect(roles('Theo luật sư Đỗ Minh Quân, Lê Thị Nga (cùng Đoàn luật sư Hải An), đơn đã nộp.')).toEqual({
    'Đỗ Minh Quân': ['luật sư'],
    'Lê Thị Nga': ['luật sư'],
  });
  expect(roles('Theo thuyền trưởng Đỗ Minh Quân, Lê Thị Nga (cùng xã), tàu đã về.')['Lê Thị Nga']).toEqual([]);
});
