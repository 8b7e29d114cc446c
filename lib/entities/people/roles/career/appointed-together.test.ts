import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

/** Titles of each person that the line names, by the rules alone. */
const roles = (line: string): string[][] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.map(
    ({ roles: list }) => list.map(({ title }) => title),
  );

it.each([
  [
    'Hội đồng bầu ông Trịnh Hoài Lam, Giám đốc Sở Y tế, và bà Lò Thị Hạnh, Bí thư Huyện ủy Pá Vi, giữ chức Phó Chủ tịch UBND tỉnh.',
    [
      ['Giám đốc Sở Y tế', 'Phó Chủ tịch UBND tỉnh'],
      ['Bí thư Huyện ủy Pá Vi', 'Phó Chủ tịch UBND tỉnh'],
    ],
  ],
  [
    'Bộ điều động các đồng chí: Trịnh Hoài Lam (54 tuổi), Giám đốc Sở Y tế; Lò Thị Hạnh, Chánh Văn phòng làm Phó Chủ tịch UBND tỉnh.',
    [
      ['Giám đốc Sở Y tế', 'Phó Chủ tịch UBND tỉnh'],
      ['Chánh Văn phòng', 'Phó Chủ tịch UBND tỉnh'],
    ],
  ],
  [
    'Hội đồng bầu ông Trịnh Hoài Lam, Giám đốc Sở Y tế, làm Chủ tịch và bà Lò Thị Hạnh, Chánh Văn phòng, làm Phó Chủ tịch.',
    [
      ['Giám đốc Sở Y tế', 'Chủ tịch'],
      ['Chánh Văn phòng', 'Phó Chủ tịch'],
    ],
  ],
  [
    'Bộ bổ nhiệm bà Lò Thị Hạnh thay ông Đỗ Minh Quân, nguyên Vụ trưởng, và ông Trịnh Hoài Lam, giữ chức Phó Vụ trưởng.',
    [[], ['nguyên Vụ trưởng'], ['Phó Vụ trưởng']],
  ],
])('gives all who are appointed to it the post behind the last: %s', (line, expected) => {
  expect(roles(line)).toEqual(expected);
});
