import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../find-entities.ts';

const model = readPeopleModel();
/** Everybody with his titles, and the roles that stand alone behind a slash. */
const read = (line: string): string[] =>
  findEntities(textToArticle(`Tin trong ngày\n${line}`).article, model ? { model } : {}).people.map(
    ({ name, roles, roleMentions }) =>
      `${name}: ${[...roles.map(({ title }) => title), ...roleMentions.map(({ text }) => `/${text}`)].join('; ')}`,
  );

it('a degree behind "đồng chí" is a degree alone', () => {
  expect(read('Đoàn do đồng chí TS. Trịnh Hoài Lam dẫn đầu đã thăm nhiều nơi trong tỉnh.')).toEqual([
    'Trịnh Hoài Lam: TS',
  ]);
});

it('the standing committee of the province is told by its letters and in words', () => {
  expect(
    read(
      'Cùng dự có đồng chí Trịnh Hoài Lam, TVTU, Phó Chủ tịch UBND tỉnh; đồng chí Đỗ Minh Quân - Thường vụ Tỉnh ủy - Phó chủ tịch HĐND tỉnh.',
    ),
  ).toEqual([
    'Trịnh Hoài Lam: TVTU; Phó Chủ tịch UBND tỉnh',
    'Đỗ Minh Quân: Thường vụ Tỉnh ủy; Phó chủ tịch HĐND tỉnh',
  ]);
});

it('of several ambassadors each is of his land, with and without what that is', () => {
  expect(
    read('Đại sứ Cộng hòa Nam Phi Otto Weissar và Đại sứ Vương quốc Bỉ Karl Harker tới. Đại sứ Nam Phi vui mừng.'),
  ).toEqual(['Otto Weissar: Đại sứ Cộng hòa Nam Phi; /Đại sứ Nam Phi', 'Karl Harker: Đại sứ Vương quốc Bỉ']);
});

it('the academy of Hồ Chí Minh is no person, whoever speaks of him', () => {
  expect(
    read(
      'Đồng chí Trịnh Hoài Lam, Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh, Chủ tịch Hội đồng Lý luận Trung ương tới dự. Chủ tịch Hồ Chí Minh từng nói vậy.',
    ),
  ).toEqual([
    'Trịnh Hoài Lam: Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh; Chủ tịch Hội đồng Lý luận Trung ương',
    'Hồ Chí Minh: Chủ tịch',
  ]);
});

it('two letters behind a head of government and his land are of his name', () => {
  expect(read('Thủ tướng Nepal KP Sharma Weissar từ chức hôm 9/9. Ông Weissar rời thủ đô.')).toEqual([
    'KP Sharma Weissar: Thủ tướng Nepal',
  ]);
});
