import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const roles = (line: string) =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.flatMap(
    (one) => one.roles,
  );

it('gives the fuller form of a role that stands alone', () => {
  expect(roles('Tổng thống Otto Weiss nói vậy. Tổng thống Nam Phi ủng hộ làng này.')).toEqual([
    { title: 'Tổng thống Nam Phi', from: { block: 1, start: 31, end: 49 } },
  ]);
  expect(roles('Bí thư Đỗ Minh Quân nói vậy. Bí thư Huyện ủy Long Hà khen làng này.')).toMatchObject([
    { title: 'Bí thư Huyện ủy Long Hà', body: 'Huyện ủy Long Hà' },
  ]);
  expect(roles('Bộ trưởng Đỗ Minh Quân nói vậy. Bộ trưởng Bộ Y tế khen làng này.')).toMatchObject([
    { title: 'Bộ trưởng Bộ Y tế' },
  ]);
});

it.each(['Tài xế đình công', 'Đại tướng Bộ trưởng Quốc phòng', 'Ngoại trưởng Mỹ thuộc Vụ Cận Đông'])(
  'leaves a role as it is where more than what it is of stands behind: %s',
  (call) => {
    const title = /^\S+ \S+/.exec(call)?.[0];
    expect(roles(`${title} Đỗ Minh Quân nói vậy. Hôm sau ${call} khen làng này.`).map((role) => role.title)).toEqual([
      title,
    ]);
  },
);

it('leaves a role as it is where what it is of was told, or it is the shorter form that stands alone', () => {
  expect(
    roles('Bộ trưởng Quốc phòng Otto Weiss của Nhật Bản nói vậy. Bộ trưởng Quốc phòng Nhật Bản khen làng này.'),
  ).toMatchObject([{ title: 'Bộ trưởng Quốc phòng', of: ' của Nhật Bản' }]);
  expect(roles('Bí thư Huyện ủy Long Hà, ông Đỗ Minh Quân, nói vậy. Bí thư Huyện ủy khen làng này.')).toMatchObject([
    { title: 'Bí thư Huyện ủy Long Hà' },
  ]);
});
