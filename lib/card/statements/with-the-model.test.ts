import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../scripts/people-model.ts';
import { textToArticle } from '../../article/text-to-article.ts';
import { findEntities } from '../../entities/find-entities.ts';
import { readMaterial } from '../material.ts';
import { statements } from './find-statements.ts';

const model = readPeopleModel();

/** Who says what, where lands and short titles come out of the model. */
function told(line: string): string[] {
  const { article } = textToArticle(`Bản tin của huyện\nChợ đã mở cửa.\n${line}`);
  const entities = findEntities(article, model ? { model } : {});
  const names = new Map(entities.people.map(({ id, name }) => [id, name]));
  return statements(readMaterial(article, entities)).map(({ speaker, who, verb }) =>
    [speaker ? names.get(speaker) : who, verb].join(' | '),
  );
}

it('takes no half of a pair of lands for who speaks', () => {
  expect(
    told('Hai lãnh đạo vui mừng trước đà lớn lên của quan hệ Việt Nam - Campuchia, nhấn mạnh chợ sẽ mở thêm.'),
  ).toEqual(['Hai lãnh đạo | nhấn mạnh']);
});

it('knows a deputy by the short word before the name', () => {
  expect(told('Theo ĐBQH Tạ Thị Thu Hạnh, kênh đã sạch. Đại biểu kiến nghị xã mở chợ.')).toEqual([
    'Tạ Thị Thu Hạnh | theo',
    'Tạ Thị Thu Hạnh | kiến nghị',
  ]);
});
