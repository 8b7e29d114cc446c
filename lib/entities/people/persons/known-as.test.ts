import { describe, expect, it } from 'vitest';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';
import { knownAs } from './known-as.ts';

const people = (...lines: string[]) =>
  findPeople(textToArticle(['Tin trong ngày', ...lines].join('\n')).article, { parties: [], dates: [] }).people;

describe('knownAs', () => {
  it('knows by which name history knows somebody', () => {
    expect(knownAs('Nguyễn Ái Quốc')).toBe('Hồ Chí Minh');
    expect(knownAs('Hồ Chí Minh')).toBe('Hồ Chí Minh');
    expect(knownAs('Lò Văn Hạnh')).toBeUndefined();
  });
  it('makes one person of what an article calls him, under the name that all know', () => {
    const found = people(
      'Lãnh tụ Nguyễn Ái Quốc qua bản năm 1941. Chủ tịch Hồ Chí Minh trở lại sau tám năm, dân bản nhớ Bác lắm.',
    );
    expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Hồ Chí Minh', 2]]);
    expect(found[0]?.roleMentions.map(({ text }) => text)).toEqual(['Bác']);
  });
  it('leaves "Bác" to others before a name and where nobody tells of him', () => {
    expect(people('Ông Lò Văn Hạnh nhớ Bác lắm.').flatMap(({ roleMentions }) => roleMentions)).toEqual([]);
    const [uncle] = people('Chủ tịch Hồ Chí Minh tới thăm bản. Khi đó Bác Lam còn nhỏ, nhà ở gần Bác Ái.');
    expect(uncle?.roleMentions).toEqual([]);
  });
});
