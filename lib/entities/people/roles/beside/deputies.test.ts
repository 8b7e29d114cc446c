import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';

const told = (line: string) =>
  findPeople(textToArticle(`Tin trong ngày\n${line}`).article, { parties: [], dates: [] }).people.map(
    ({ name, roles }) => `${name}: ${roles.map(({ title }) => title).join(', ')}`,
  );

describe('a head and his deputy', () => {
  it('have one post each where two people get them', () => {
    expect(told('Các ông Lò Văn Bền, Lò Văn Út được bầu làm Chủ tịch và Phó Chủ tịch Hội Nông dân tỉnh.')).toEqual([
      'Lò Văn Bền: Chủ tịch',
      'Lò Văn Út: Phó Chủ tịch Hội Nông dân tỉnh',
    ]);
  });
  it('are told by "lần lượt" too', () => {
    expect(told('Các ông Lò Văn Bền, Lò Văn Út lần lượt giữ chức Bí thư Tỉnh ủy và Giám đốc Sở Xây dựng.')).toEqual([
      'Lò Văn Bền: Bí thư Tỉnh ủy',
      'Lò Văn Út: Giám đốc Sở Xây dựng',
    ]);
    expect(told('Ông Lò Văn Bền lần lượt giữ chức Bí thư Tỉnh ủy và Giám đốc Sở Xây dựng.')).toEqual([
      'Lò Văn Bền: Bí thư Tỉnh ủy, Giám đốc Sở Xây dựng',
    ]);
  });
  it('leave the first of two names without the deputy\'s post: "Trưởng và Phó Trưởng ban A, B"', () => {
    expect(told('Có mặt Trưởng và Phó Trưởng đoàn Lò Văn Bền, Lò Văn Út.')[0]).toBe('Lò Văn Bền: ');
    expect(told('Thủ tướng và Phó Thủ tướng Lò Văn Bền cùng dự.')[0]).toBe('Lò Văn Bền: Phó Thủ tướng');
  });
});

it('is one post for all who are it together, with a rank before each name', () => {
  const both = ['Lò Văn Bền: Đại tá, Phó Giám đốc Sở Y tế', 'Lò Văn Út: Đại tá, Phó Giám đốc Sở Y tế'];
  expect(told('Có mặt Đại tá Lò Văn Bền và Đại tá Lò Văn Út, cùng là Phó Giám đốc Sở Y tế.')).toEqual(both);
  expect(told('Các đồng chí Đại tá Lò Văn Bền, Đại tá Lò Văn Út giữ chức Phó Giám đốc Sở Y tế.')).toEqual(both);
  expect(told('Ông Lò Văn Bền và ông Lò Văn Út, khi đó là Phó Giám đốc Sở Y tế, có mặt.')[0]).toBe('Lò Văn Bền: ');
});
