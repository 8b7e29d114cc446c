import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findEntities } from '../../../find-entities.ts';

/** Roles that stand alone, each with whose it is. */
const told = (line: string): string[] =>
  findEntities(textToArticle(`Tin trong ngày\n${line}`).article).people.flatMap(({ name, roleMentions }) =>
    roleMentions.map(({ text }) => `${text}: ${name}`),
  );

it('who works in a house is called after it', () => {
  expect(
    told(
      'Tổng thống Mỹ Edward Harker gặp Tổng thống Nga Otto Weissar. Ông chủ Nhà Trắng hài lòng, song ông chủ Điện Kremlin thì không.',
    ),
  ).toEqual(['Ông chủ Nhà Trắng: Edward Harker', 'ông chủ Điện Kremlin: Otto Weissar']);
  expect(
    told('Bộ trưởng Quốc phòng Mỹ Edward Harker tới Oslo. Theo người đứng đầu Lầu Năm Góc, mọi việc đều ổn.'),
  ).toEqual(['người đứng đầu Lầu Năm Góc: Edward Harker']);
});

it.each([
  ['who comes next', 'Tổng thống Mỹ Edward Harker tới Oslo. Cử tri chờ tân chủ nhân Nhà Trắng.'],
  ['who may come', 'Tổng thống Mỹ Edward Harker tới Oslo. Bà muốn trở thành chủ nhân Nhà Trắng.'],
  ['the post itself', 'Tổng thống Pháp Edward Harker tới Oslo. Cử tri chọn người cho vị trí chủ nhân Điện Elysee.'],
  ['all of our own', 'Chủ tịch nước Việt Nam Trịnh Hoài Lam nhận thư. Các nước chúc mừng lãnh đạo Việt Nam.'],
  ['nobody who is named', 'Thủ tướng Lào Otto Weissar tới Oslo. Ông chủ Nhà Trắng vắng mặt.'],
])('but not %s', (_, line) => {
  expect(told(line)).toEqual([]);
});
