import { expect, it } from 'vitest';
import { parties, spans } from '../../../../tests/setup/read-parties.ts';

it.each<[string, string, string[]]>([
  ['letters that nobody listed, and again alone', 'Đảng cầm quyền ZAQ thắng lớn. ZAQ im lặng.', ['ZAQ', 'ZAQ']],
  ['more than one word of a kind', 'Đảng đối lập chính ZAQ khiếu nại.', ['ZAQ']],
  ['with a hyphen', 'Ông rời đảng cánh tả ZAQ-PF.', ['ZAQ-PF']],
  ['a part of the world', 'Thư gửi các đảng cánh tả Mỹ Latinh.', []],
  ['a union of States', 'Các đảng cánh tả EU lo ngại.', []],
  ['another word with "đảng"', 'Đảng viên mới ZAQ đến dự.', []],
  ['a country', 'Đảng đối lập Campuchia khiếu nại.', []],
])('takes right behind a kind of party: %s', (_, text, expected) => {
  expect(spans(text)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['a name that nobody listed', 'Đảng mới mang tên Sức mạnh Nông dân do ông Kenji Mori lập.', ['Sức mạnh Nông dân']],
  ['a foreign name', 'Ông lập một đảng có tên Morvanta.', ['Morvanta']],
  ['letters', 'Đảng của ông có tên gọi ZAQ.', ['ZAQ']],
  ['in quotation marks', 'Ông lập đảng mang tên "Làng Mới".', ['Làng Mới']],
  ['in them behind a kind', 'Đảng đối lập "Những người Gieo hạt" thua.', ['Những người Gieo hạt']],
  ['what is said of a party', 'Đảng đối lập "thua đau", theo ông Mori.', []],
  ['somebody else', 'Ba nghìn đảng viên mang tên Hoa.', []],
])('takes the name that a party is told to have: %s', (_, text, expected) => {
  expect(spans(text)).toEqual(expected);
});

it('gives them to the party of the register only where the article tells of its country', () => {
  expect(parties('Đảng cầm quyền BDP ở Botswana thắng lớn.')).toEqual(['Đảng Dân chủ Botswana (BW)']);
  expect(parties('Đảng cầm quyền BDP của Kenya thắng lớn.')).toEqual(['BDP (KE)']);
});
