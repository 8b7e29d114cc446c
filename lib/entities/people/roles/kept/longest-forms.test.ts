import { expect, it } from 'vitest';
import { longestForms } from './longest-forms.ts';

const kept = (...titles: string[]): string[] =>
  longestForms(titles.map((title) => ({ title, from: { block: 0, start: 0, end: 0 } }))).map(({ title }) => title);

it.each([
  [['Bí thư', 'Bí thư Thành ủy'], ['Bí thư Thành ủy']],
  [['Tổng thống Pháp', 'Tổng thống Cộng hòa Pháp'], ['Tổng thống Cộng hòa Pháp']],
  [['Bộ trưởng Quốc phòng nước CHDCND Lào', 'Bộ trưởng Quốc phòng Lào'], ['Bộ trưởng Quốc phòng nước CHDCND Lào']],
  [['Chủ tịch nước Cộng hòa Cuba', 'Chủ tịch nước Cuba'], ['Chủ tịch nước Cộng hòa Cuba']],
  [
    ['Chủ tịch nước Cộng hòa Cuba', 'Chủ tịch Cuba'],
    ['Chủ tịch nước Cộng hòa Cuba', 'Chủ tịch Cuba'],
  ],
])('a role is told once, in its longest form: %j', (titles, longest) => expect(kept(...titles)).toEqual(longest));

it.each([
  [['Chủ tịch CPP', 'Chủ tịch Đảng Nhân dân Campuchia'], ['Chủ tịch Đảng Nhân dân Campuchia']],
  [
    ['Phó Chủ tịch CPP', 'Chủ tịch Đảng Nhân dân Campuchia'],
    ['Phó Chủ tịch CPP', 'Chủ tịch Đảng Nhân dân Campuchia'],
  ],
])('a post in one party is told once, by whichever of its names: %j', (titles, longest) => {
  const from = { block: 0, start: 0, end: 0 };
  expect(longestForms(titles.map((title) => ({ title, party: 'd1', from }))).map(({ title }) => title)).toEqual(
    longest,
  );
});
