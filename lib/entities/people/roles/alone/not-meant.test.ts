import { expect, it } from 'vitest';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { NOT_MEANT } from './not-meant.ts';

/** Roles that stand for somebody in a text with a sentence a paragraph, by the rules alone. */
function alone(text: string): string[] {
  const { article } = textToArticle(`Tin trong ngày\n${text.replaceAll('. ', '.\n')}`);
  return findPeople(article, { parties: [], dates: [] }).people.flatMap(({ roleMentions }) =>
    roleMentions.map((mention) => mention.text),
  );
}

it.each(NOT_MEANT)('means another than who bears it: $example', ({ example }) => {
  expect(alone(example.replace(/[[\]]/g, ''))).not.toContain(/\[(.+?)\]/.exec(example)?.[1]);
});

it('means who bears it where nothing speaks against it', () => {
  expect(alone('Chủ tịch UBND thành phố là bà Lê Thị Nga. Chủ tịch UBND thành phố Hồ Chí Minh tới dự.')).toEqual([
    'Chủ tịch UBND thành phố Hồ Chí Minh',
  ]);
  expect(alone('Tổng thống Mỹ Otto Weiss tới. Vợ Tổng thống Mỹ cũng tới.')).toContain('Tổng thống Mỹ');
  expect(alone('Lãnh tụ Otto Weiss của Đảng Lao động khen. Lãnh tụ Đảng Lao động cũng cười.')).toContain(
    'Lãnh tụ Đảng Lao động',
  );
  expect(alone('Ứng cử viên Karl Harker thua. Ông Otto Weiss là tân tổng thống. Tân tổng thống vui.')).toContain(
    'Tân tổng thống',
  );
});
