import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { REMARKS } from '../../role-words/remarks.ts';
import { wayBack } from './way-back.ts';

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

it('stays in a role before what the post is of', () => {
  expect(roles('Thủ tướng được chỉ định của Lào, ông Otto Weiss, từ chức.')).toEqual({
    'Otto Weiss': ['Thủ tướng được chỉ định của Lào'],
  });
  expect(roles('Luật sư hiện tại của ông Otto Weiss từ chức.')).toEqual({ 'Otto Weiss': [] });
});

it('goes over a term, and over a time where what somebody is stands in a clause in front', () => {
  const date = (text: string, line: string) => {
    const { article } = textToArticle(`Tin trong ngày\n${line}`);
    const start = line.indexOf(text);
    const dates = [{ kind: 'date' as const, block: 1, start, end: start + text.length, text, entity: 'd1', why: '' }];
    return findPeople(article, { parties: [], dates }).people[0]?.roles.map(({ title }) => title);
  };
  expect(
    date(
      'giai đoạn 2016-2021',
      'Với cương vị là Phó Bí thư Thành ủy, Chủ tịch UBND thành phố giai đoạn 2016-2021, ông Đỗ Minh Quân đã ký.',
    ),
  ).toEqual(['Phó Bí thư Thành ủy', 'Chủ tịch UBND thành phố']);
  expect(
    date(
      'tháng 9/2018',
      'Khi đang đảm nhận chức vụ Giám đốc Sở Y tế, vào tháng 9/2018, ông Đỗ Minh Quân được điều về xã.',
    ),
  ).toEqual(['Giám đốc Sở Y tế']);
  expect(date('ngày 3/5/2019', 'Theo Giám đốc Sở Y tế, ngày 3/5/2019, ông Đỗ Minh Quân về xã.')).toEqual([]);
});

it('how the land sounds stands between a post and its bearer, and is no way to the man before', () => {
  expect(
    roles(
      'Nhận lời mời của Thủ tướng Trịnh Hoài Lam, Thủ tướng nước Cộng hòa Cuba (Cu-ba) Otto Weiss sẽ thăm Việt Nam.',
    ),
  ).toEqual({ 'Trịnh Hoài Lam': ['Thủ tướng'], 'Otto Weiss': ['Thủ tướng nước Cộng hòa Cuba'] });
});
