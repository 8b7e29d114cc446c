import { expect, it } from 'vitest';
import { parties, spans } from '../../../tests/setup/read-parties.ts';

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

it('gives them to the party of the register only where the article tells of its country', () => {
  expect(parties('Đảng cầm quyền BDP ở Botswana thắng lớn.')).toEqual(['Đảng Dân chủ Botswana (BW)']);
  expect(parties('Đảng cầm quyền BDP của Kenya thắng lớn.')).toEqual(['BDP (KE)']);
});
