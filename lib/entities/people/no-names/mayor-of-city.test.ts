import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';

it('a mayor of years is named after his city, one of an age by his name', () => {
  const model = readPeopleModel();
  const named = (line: string) =>
    findPeople(textToArticle(`Tin trong ngày\n${line}`).article, {
      parties: [],
      dates: [],
      ...(model ? { model } : {}),
    }).people.map(({ name }) => name);
  expect(named('Ông Otto Weissar làm Thị trưởng Lamvander từ năm 2010. Thị trưởng Lamvander cho biết vậy.')).toEqual([
    'Otto Weissar',
  ]);
  expect(named('Ông Otto Weissar vui. Thị trưởng Harkerman (54 tuổi) cho biết vậy.')).toEqual([
    'Otto Weissar',
    'Harkerman',
  ]);
});
