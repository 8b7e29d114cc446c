import { expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../find-entities.ts';

it("what somebody became, her party in brackets, is not the next one's behind the comma", () => {
  const text = 'Tin trong ngày\nBà Ana Weissan (LDP) trở thành thủ tướng Nhật Bản, ông Otto Weissar vắng mặt.';
  const { people } = findEntities(textToArticle(text).article);
  expect(people.map(({ name, roles }) => [name, roles.map(({ title }) => title)])).toEqual([
    ['Ana Weissan', ['thủ tướng Nhật Bản']],
    ['Otto Weissar', []],
  ]);
});
