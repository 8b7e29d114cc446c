import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { people } = findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it('a ministry of several fields is one, in front of the name and behind it', () => {
  expect(roles('Bộ trưởng Tài chính, Kế hoạch và Phát triển kinh tế Sri Lanka, ông Otto Weiss, nói vậy.')).toEqual({
    'Otto Weiss': ['Bộ trưởng Tài chính, Kế hoạch và Phát triển kinh tế Sri Lanka'],
  });
  expect(roles('Bộ trưởng Ngoại giao, Lao động nước ngoài và Du lịch, ông Otto Weiss, nói vậy.')).toEqual({
    'Otto Weiss': ['Bộ trưởng Ngoại giao, Lao động nước ngoài và Du lịch'],
  });
  expect(
    roles(
      'Ông Otto Weiss, Bộ trưởng Tài chính, Kế hoạch và Phát triển kinh tế, Bộ trưởng Kinh tế số của Sri Lanka, nói vậy.',
    ),
  ).toEqual({
    'Otto Weiss': ['Bộ trưởng Tài chính, Kế hoạch và Phát triển kinh tế', 'Bộ trưởng Kinh tế số của Sri Lanka'],
  });
});

it('a post behind a comma is another', () => {
  expect(
    roles('Ông Trịnh Hoài Lam, Bộ trưởng Tài chính, Thường trực Ban Chỉ đạo và bà Lò Thị Hạnh dự lễ.'),
  ).toMatchObject({
    'Trịnh Hoài Lam': expect.arrayContaining(['Bộ trưởng Tài chính']),
  });
  expect(roles('Cùng dự có Bộ trưởng Ngoại giao, Chủ tịch Cần Thơ và Giám đốc Sở Y tế Trịnh Hoài Lam.')).toEqual({
    'Trịnh Hoài Lam': ['Giám đốc Sở Y tế'],
  });
});

it('a term in brackets stands between a post and its bearer', () => {
  expect(roles('Bí thư Thành ủy (khóa VIII) Trịnh Văn Lam nói vậy.')).toEqual({ 'Trịnh Văn Lam': ['Bí thư Thành ủy'] });
});
