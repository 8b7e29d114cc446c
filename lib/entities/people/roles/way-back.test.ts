import { expect, it } from 'vitest';
import { readMarked } from '../../../../tests/setup/read-marked.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';
import { REMARKS, wayBack } from './way-back.ts';

/** Titles by name, by the rules alone. */
function roles(line: string): Record<string, string[]> {
  const { article } = textToArticle(`Tin trong ngày\n${line}`);
  const { people } = findPeople(article, { parties: [], dates: [] });
  return Object.fromEntries(people.map(({ name, roles: list }) => [name, list.map(({ title }) => title)]));
}

it.each(REMARKS)('no part of the post before the name: $example', ({ words: remark, example }) => {
  const [post, said] = example.split(new RegExp(` (${remark}) X$`));
  const { words, to } = readMarked(`Theo [${post}] ${said} {Otto Weiss}, đây là việc khó.`);
  expect(wayBack(words, words.person?.indexOf(1) ?? 0)?.edge).toBe(to);
});

it('an army is headed, a team is called after somebody', () => {
  const army = readMarked('Hôm qua cựu [Tư lệnh quân đội] {Otto Weiss} tới.');
  expect(wayBack(army.words, army.to)?.edge).toBe(army.to);
  const team = readMarked('Hôm qua [thí sinh đội] {Otto Weiss} tới.');
  expect(wayBack(team.words, team.to)).toBeUndefined();
});

it('such words behind a comma tell of a time', () => {
  expect(roles('Hôm ấy có Giám đốc Sở Y tế, khi đó ông Edward Harker ở xa.')).toEqual({ 'Edward Harker': [] });
});

it('a king of Cambodia has forms of address before his name', () => {
  expect(roles('Quốc vương Campuchia Preah Bat Samdech Preah Boromneath Norodom Sovan thăm Lào.')).toEqual({
    'Norodom Sovan': ['Quốc vương Campuchia'],
  });
});

it('a land of emirs is no emir', () => {
  expect(
    roles('Phó Tổng thống kiêm Thủ tướng của Các Tiểu vương quốc Ả Rập Thống nhất (UAE) Otto Weiss gửi điện.'),
  ).toEqual({
    'Otto Weiss': ['Phó Tổng thống kiêm Thủ tướng của Các Tiểu vương quốc Ả Rập Thống nhất (UAE)'],
  });
});
