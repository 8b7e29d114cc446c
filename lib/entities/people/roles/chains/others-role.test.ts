import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findEntities } from '../../../find-entities.ts';

it("what somebody became, her party in brackets, is not the next one's behind the comma", () => {
  const text = 'Tin trong ngày\nBà Ana Weissan (LDP) trở thành thủ tướng Nhật Bản, ông Otto Weissar vắng mặt.';
  const { people } = findEntities(textToArticle(text).article);
  expect(people.map(({ name, roles }) => [name, roles.map(({ title }) => title)])).toEqual([
    ['Ana Weissan', ['thủ tướng Nhật Bản']],
    ['Otto Weissar', []],
  ]);
});

it('a role behind "trọng thể" is of one, behind "toàn thể" of all', () => {
  const titles = (line: string) =>
    findEntities(textToArticle(`Tin trong ngày\n${line}`).article).people.map(({ name, roles }) => [
      name,
      roles.map(({ title }) => title),
    ]);
  expect(titles('Nước bạn tổ chức đón trọng thể Tổng Bí thư, Chủ tịch nước Trịnh Hoài Lam.')).toEqual([
    ['Trịnh Hoài Lam', ['Tổng Bí thư', 'Chủ tịch nước']],
  ]);
  expect(titles('Trước toàn thể sĩ quan, Đại tướng Trịnh Hoài Lam đọc diễn văn.')).toEqual([
    ['Trịnh Hoài Lam', ['Đại tướng']],
  ]);
});
