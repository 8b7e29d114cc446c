import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const roles = (line: string): string[] =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.map(
    ({ name, roles: list }) => `${name}: ${list.map(({ title, of = '' }) => title + of).join('; ')}`,
  );

it.each<[string, string, string[]]>([
  [
    'the field of a minister between brackets, behind the head of the list',
    'Các tân bộ trưởng gồm: bà Lò Thị Hạnh (tài chính), ông Trịnh Hoài Lam (ngoại giao và hợp tác quốc tế).',
    ['Lò Thị Hạnh: tân bộ trưởng tài chính', 'Trịnh Hoài Lam: tân bộ trưởng ngoại giao và hợp tác quốc tế'],
  ],
  [
    'and alone in a cabinet',
    'Nội các có bà Lò Thị Hạnh (tài chính) và ông Trịnh Hoài Lam (quốc phòng).',
    ['Lò Thị Hạnh: tài chính', 'Trịnh Hoài Lam: quốc phòng'],
  ],
  [
    'a row of them behind a sentence on one minister',
    'Bà Mai Hoa là bộ trưởng nội vụ. Ông Lò Văn Lam (lao động), bà Lò Thị Hạnh (y tế), ông Trịnh Hoài Lam (du lịch) ở lại.',
    ['Mai Hoa: bộ trưởng nội vụ', 'Lò Văn Lam: lao động', 'Lò Thị Hạnh: y tế', 'Trịnh Hoài Lam: du lịch'],
  ],
  [
    'but not the field of an expert',
    'Bộ trưởng các nước tới dự. Nhóm gồm bà Lò Thị Hạnh (y tế), ông Trịnh Hoài Lam (kinh tế).',
    ['Lò Thị Hạnh: ', 'Trịnh Hoài Lam: '],
  ],
])('%s', (_, line, found) => expect(roles(line)).toEqual(found));
