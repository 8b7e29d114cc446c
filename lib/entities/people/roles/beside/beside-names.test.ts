import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

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

it('gives all what is given or taken "đối với" them, with a rank and own posts in brackets', () => {
  expect(
    roles('Bộ bổ nhiệm Phó Giám đốc Sở Y tế đối với các ông Trịnh Hoài Lam (Trưởng phòng Tổ chức) và Đỗ Minh Quân.'),
  ).toEqual({
    'Trịnh Hoài Lam': ['Phó Giám đốc Sở Y tế', 'Trưởng phòng Tổ chức'],
    'Đỗ Minh Quân': ['Phó Giám đốc Sở Y tế'],
  });
  expect(roles('Hội đồng miễn nhiệm Ủy viên UBND tỉnh đối với Đại tá Trịnh Hoài Lam và bà Lê Thị Nga.')).toEqual({
    'Trịnh Hoài Lam': ['Ủy viên UBND tỉnh', 'Đại tá'],
    'Lê Thị Nga': ['Ủy viên UBND tỉnh'],
  });
  expect(roles('Ông trao quyết định bổ nhiệm Phó Giám đốc Sở Y tế cho ông Trịnh Hoài Lam.')).toEqual({
    'Trịnh Hoài Lam': ['Phó Giám đốc Sở Y tế'],
  });
  expect(roles('Thủ tướng yêu cầu Bộ trưởng xin lỗi đối với Đại tá Trịnh Hoài Lam.')['Trịnh Hoài Lam']).toEqual([
    'Đại tá',
  ]);
});
