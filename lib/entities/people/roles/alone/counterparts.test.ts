import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findEntities } from '../../../find-entities.ts';

/** Roles that stand alone, each with whose it is. */
const told = (line: string): string[] =>
  findEntities(textToArticle(`Tin trong ngày\n${line}`).article).people.flatMap(({ name, roleMentions }) =>
    roleMentions.map(({ text }) => `${text}: ${name}`),
  );

it('a counterpart holds the post of whom he is told beside, in his own land', () => {
  expect(
    told('Thủ tướng Lào Otto Weissar gặp người đồng cấp Thái Lan Karl Harker. Thủ tướng Thái Lan đồng ý.'),
  ).toEqual(['Thủ tướng Thái Lan: Karl Harker']);
  expect(told('Thủ tướng Trịnh Hoài Lam gặp người đồng cấp Thái Lan Karl Harker. Thủ tướng Thái Lan đồng ý.')).toEqual([
    'Thủ tướng Thái Lan: Karl Harker',
  ]);
  expect(
    told(
      'Bộ trưởng Quốc phòng Lào Otto Weissar gặp người đồng cấp Thái Lan Karl Harker. Bộ trưởng Quốc phòng Thái Lan đồng ý.',
    ),
  ).toEqual(['Bộ trưởng Quốc phòng Thái Lan: Karl Harker']);
});

it('but no other post of his land, and none where the sentence tells of two', () => {
  expect(
    told('Ngoại trưởng Lào Otto Weissar gặp người đồng cấp Thái Lan Karl Harker. Thủ tướng Thái Lan vắng mặt.'),
  ).toEqual([]);
  expect(
    told(
      'Thủ tướng Lào Otto Weissar cùng Ngoại trưởng Lào Jan Weissan gặp người đồng cấp Thái Lan Karl Harker. Thủ tướng Thái Lan vui.',
    ),
  ).toEqual([]);
});
