import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const read = (line: string) =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people;

it('gives the posts of who leads a delegation the place that sends it', () => {
  const [first, second] = read(
    'Đoàn lãnh đạo tỉnh Hải An do đồng chí Đỗ Minh Quân - Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh làm trưởng đoàn thăm Lào. ' +
      'Đón đoàn có ông Trịnh Hoài Lam, Bí thư Tỉnh ủy. Bí thư Tỉnh ủy Hải An cảm ơn.',
  );
  expect(first?.roles.map(({ title, of }) => title + (of ?? ''))).toEqual([
    'Bí thư Tỉnh ủy Hải An',
    'Chủ tịch HĐND tỉnh Hải An',
    'trưởng đoàn',
  ]);
  expect(first?.roleMentions).toHaveLength(1);
  expect(second?.roles).toMatchObject([{ title: 'Bí thư Tỉnh ủy' }]);
});

it('gives none where nobody is led', () => {
  const [one] = read('Ngôi nhà ở tỉnh Hải An do ông Đỗ Minh Quân, Bí thư Tỉnh ủy, xây.');
  expect(one?.roles).toMatchObject([{ title: 'Bí thư Tỉnh ủy' }]);
  expect(one?.roles[0]?.of).toBeUndefined();
});
