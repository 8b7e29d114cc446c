import { describe, expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

const model = readPeopleModel();
const people = (line: string) => {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const found = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  return found.people.map(({ name, roles, mentions }) => [name, roles.map(({ title }) => title), mentions.length]);
};

describe.skipIf(!model)("a saint's name", () => {
  it.each([
    ['Linh mục Giuse Đỗ Minh Quân dâng lễ. Cha Quân cảm ơn giáo dân.', 'Giuse Đỗ Minh Quân', ['Linh mục', 'Cha'], 2],
    ['Đức cha Phêrô Trần Đình Khê dâng lễ.', 'Phêrô Trần Đình Khê', ['Đức cha'], 1],
    ['Linh mục Giu-se Trần Văn Khê chúc mừng.', 'Giu-se Trần Văn Khê', ['Linh mục'], 1],
    ['Giám mục Đa Minh Hoàng Văn Khê đến thăm.', 'Đa Minh Hoàng Văn Khê', ['Giám mục'], 1],
    ['Linh mục Gioan Baotixita Lê Khê nói. Ông Lê Khê tặng quà.', 'Gioan Baotixita Lê Khê', ['Linh mục'], 2],
  ])('goes with the name behind it: "%s"', (line, name, titles, count) => {
    expect(people(line)).toEqual([[name, titles, count]]);
  });

  it('is no second name of a province', () => {
    expect(people('Bí thư Tỉnh ủy Thừa Thiên-Huế Đỗ Minh Quân nói.')).toEqual([
      ['Đỗ Minh Quân', ['Bí thư Tỉnh ủy Thừa Thiên-Huế'], 1],
    ]);
  });

  it('goes on behind a place that ends like a ship', () => {
    expect(people('Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu Đỗ Minh Quân nói. Tàu Đỗ Minh Quân đắm.')).toEqual([
      ['Đỗ Minh Quân', ['Bí thư Tỉnh ủy Bà Rịa - Vũng Tàu'], 1],
    ]);
  });
});
