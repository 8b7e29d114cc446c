import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

/** Who is meant by roles that stand alone, where there are two ministers. */
const meant = (...lines: string[]): string[] => {
  const told = [
    'Bộ trưởng Y tế Lê Thị Nga đón đoàn.',
    'Bộ trưởng Ngoại giao Đỗ Minh Quân cho biết chuyến thăm kéo dài ba ngày.',
  ];
  const { article } = textToArticle(['Tin trong ngày', ...told, ...lines].join('\n'));
  const { people } = findPeople(article, { parties: [], dates: [] });
  return people.filter(({ roleMentions }) => roleMentions.length > 0).map(({ name }) => name);
};

it('means the one of whom alone the paragraph before tells', () => {
  expect(meant('Bộ trưởng nhấn mạnh việc này.')).toEqual(['Đỗ Minh Quân']);
  expect(meant('Theo Bộ trưởng, hai bên sẽ ký ba thỏa thuận.')).toEqual(['Đỗ Minh Quân']);
});

it('means nobody where the paragraph before tells of both, or of another', () => {
  expect(meant('Bà Lê Thị Nga và ông Đỗ Minh Quân bắt tay nhau. Trời mưa.', 'Theo Bộ trưởng, đường dài.')).toEqual([]);
  expect(meant('Ông Otto Weiss cảm ơn. Trời mưa.', 'Theo Bộ trưởng, đường dài.')).toEqual([]);
});
