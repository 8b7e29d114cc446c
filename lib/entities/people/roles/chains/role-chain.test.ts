import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findEntities } from '../../../find-entities.ts';

it('goes on past the years of each post', () => {
  const text =
    'Tin trong ngày\nÔng Đỗ Minh Quân là Ủy viên Bộ Chính trị từ năm 1972, Thủ tướng từ năm 1991 đến 1998, Chủ tịch nước từ năm 1998 đến 2006.';
  expect(findEntities(textToArticle(text).article).people[0]?.roles.map(({ title }) => title)).toEqual([
    'Ủy viên Bộ Chính trị',
    'Thủ tướng',
    'Chủ tịch nước',
  ]);
});
