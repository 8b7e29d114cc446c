import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const peopleOf = (...lines: string[]) =>
  findPeople(textToArticle(lines.join('\n')).article, { parties: [], dates: [] }).people.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ text }) => text).join(' = ')}`,
  );

it('finds in a line of capitals the names that the article writes in small letters, and no more of the line', () => {
  expect(
    peopleOf(
      'VÕ MINH THƯỢNG THĂM HUẾ',
      'Ông Võ Minh Thượng đến Huế hôm qua. Cùng đi có ông Trần Cẩm Trường.',
      'VÕ MINH THƯỢNG GẶP TRƯỜNG CŨ',
    ),
  ).toEqual(['Võ Minh Thượng: VÕ MINH THƯỢNG = Võ Minh Thượng = VÕ MINH THƯỢNG', 'Trần Cẩm Trường: Trần Cẩm Trường']);
});

it('knows the last name of a foreigner there, and no word of ours', () => {
  expect(
    peopleOf('TỔNG THỐNG VILLARTA ĐẾN PHÍA NAM', 'Tổng thống Esteban Villarta tiếp Thị trưởng Trần Hoài Nam.'),
  ).toEqual(['Esteban Villarta: VILLARTA = Esteban Villarta', 'Trần Hoài Nam: Trần Hoài Nam']);
});

it('a line of capitals is read as one of small letters: no name but whole ones, no role over its verb', () => {
  const { people } = findPeople(
    textToArticle(
      'THỦ TƯỚNG ĐỖ MINH QUÂN LÀM VIỆC VỚI LÃNH ĐẠO CHỦ CHỐT TỈNH HẢI AN\nThủ tướng Đỗ Minh Quân yêu cầu chống bão.',
    ).article,
    { parties: [], dates: [] },
  );
  expect(people.map(({ name, roles }) => [name, roles.map(({ title }) => title)])).toEqual([
    ['Đỗ Minh Quân', ['Thủ tướng']],
  ]);
  const told = findPeople(
    textToArticle('CHỦ TỊCH NƯỚC TIẾP ĐOÀN ĐẠI BIỂU CẤP CAO CU-BA\nChủ tịch nước Đỗ Minh Quân đã tiếp đoàn.').article,
    { parties: [], dates: [] },
  ).mentions.filter(({ kind }) => kind === 'role');
  expect(told.map(({ text }) => text)).toEqual(['CHỦ TỊCH NƯỚC']);
});

it('leaves acronyms in a line of small letters alone', () => {
  expect(peopleOf('Tin ngắn', 'Ông Lê Thu Nam dự họp ASEAN và APEC.')).toEqual(['Lê Thu Nam: Lê Thu Nam']);
});
