import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const roles = (...lines: string[]): Record<string, string[]> =>
  Object.fromEntries(
    findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, {
      parties: [],
      dates: [],
    }).people.map((person) => [person.name, person.roles.map(({ title }) => title)]),
  );

const CHOSEN = 'nhân dịp đồng chí được bầu làm Chủ tịch nước';

it('an office for which a comrade is congratulated is of the one who was chosen', () => {
  expect(roles(`Tổng Bí thư Đỗ Minh Quân đã gửi điện mừng tới đồng chí Sokha Panya ${CHOSEN}.`)).toMatchObject({
    'Đỗ Minh Quân': ['Tổng Bí thư'],
    'Sokha Panya': ['Chủ tịch nước'],
  });
});

it('of the one named last where the sentence names nobody, of nobody where it names who congratulates', () => {
  const letter = 'Nhân dịp đồng chí được bầu làm Chủ tịch nước, tôi gửi lời chào thân thiết.';
  expect(roles('Tổng Bí thư Đỗ Minh Quân viết cho ông Sokha Panya.', letter)).toMatchObject({
    'Đỗ Minh Quân': ['Tổng Bí thư'],
    'Sokha Panya': ['Chủ tịch nước'],
  });
  expect(roles(`Tổng Bí thư Đỗ Minh Quân đã gửi điện mừng ${CHOSEN}.`)).toEqual({ 'Đỗ Minh Quân': ['Tổng Bí thư'] });
});

it('but what is told of a comrade by himself is of whom the sentence is', () => {
  expect(roles('Ông Đỗ Minh Quân vào ngành năm 1954. Từ năm 1955, đồng chí là Bộ trưởng Nội vụ.')).toEqual({
    'Đỗ Minh Quân': ['Bộ trưởng Nội vụ'],
  });
});
