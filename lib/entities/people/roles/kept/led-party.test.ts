import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findEntities } from '../../../find-entities.ts';

/** Of each person the roles, with what they are of and the party that they are given. */
function roles(line: string): string[] {
  const { people, parties } = findEntities(textToArticle(`Tin trong ngày\n${line}`).article);
  const nameOf = (id: string | undefined) => parties.find((party) => party.id === id)?.name ?? '';
  return people.map(
    ({ name, roles: list }) =>
      `${name}: ${list.map(({ title, of, party }) => `${title}${of ?? ''} | ${nameOf(party)}`).join('; ')}`,
  );
}

it.each([
  [
    'Hà Nội đón đoàn đại biểu cấp cao Đảng Lao động Brazil do Tổng Bí thư Otto Weiss dẫn đầu.',
    ['Otto Weiss: Tổng Bí thư Đảng Lao động Brazil | Đảng Lao động Brazil'],
  ],
  [
    'Đoàn Đảng Nhân dân Campuchia (CPP), do đồng chí Phó Chủ tịch Otto Weiss làm trưởng đoàn, tới Huế.',
    ['Otto Weiss: Phó Chủ tịch Đảng Nhân dân Campuchia | Đảng Nhân dân Campuchia; trưởng đoàn | '],
  ],
  [
    'Đoàn Đảng Nhân dân Campuchia (CPP) do ông Otto Weiss, Phó Chủ tịch Đảng, dẫn đầu đã tới Huế.',
    ['Otto Weiss: Phó Chủ tịch Đảng | Đảng Nhân dân Campuchia'],
  ],
  [
    'Đoàn Đảng Lao động Brazil do đồng chí Otto Weiss, Tổng Bí thư, dẫn đầu đã tới Huế.',
    ['Otto Weiss: Tổng Bí thư Đảng Lao động Brazil | Đảng Lao động Brazil'],
  ],
  [
    'Đảng Lao động Brazil (PT) do ông Otto Weiss lãnh đạo đã có 40 ghế.',
    ['Otto Weiss: lãnh đạo Đảng Lao động Brazil | Đảng Lao động Brazil'],
  ],
  // He leads the delegation, or his post says it.
  ['Đoàn Đảng Lao động Brazil do ông Otto Weiss đứng đầu đã tới Huế.', ['Otto Weiss: ']],
  ['Đảng Lao động Brazil do Tổng Bí thư Otto Weiss đứng đầu đã họp.', ['Otto Weiss: Tổng Bí thư | ']],
  ['Đoàn Đảng Lao động Brazil do Bộ trưởng Otto Weiss dẫn đầu đã tới Huế.', ['Otto Weiss: Bộ trưởng | ']],
  ['Cuộc gặp Đảng Lao động Brazil do Chủ tịch Otto Weiss xin.', ['Otto Weiss: Chủ tịch | ']],
  [
    'Đoàn Đảng Lao động Brazil do Chủ tịch Quốc hội Otto Weiss dẫn đầu đã tới Huế.',
    ['Otto Weiss: Chủ tịch Quốc hội | '],
  ],
])('%s', (line, expected) => {
  expect(roles(line)).toEqual(expected);
});
