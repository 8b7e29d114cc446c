import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { rolesIn } from '../../../../../tests/setup/roles-in.ts';
import { besidePeople, doesSo, isWholeForeign, mayBePeople } from './beside-people.ts';

it.each([
  ['Dự họp có [Anupria Lamwar] và Otto Weissan.', true],
  ['[Lee Jae-lam] thắng lớn.', true],
  ['Dự họp có [Trần Hoài Lam] và Otto Weissan.', false],
  ['Người của [Otto Weissan] nói.', false],
  ['Hội quán ([Karla Lindqvar]) mở cửa.', false],
  ['Bệnh viện MD [Anders Weissan] mở cửa.', false],
  ['Đường [Otto Weissan] vắng.', false],
])('knows a whole foreign name: %s', (text, expected) => {
  const { words, from, to } = readMarked(text);
  expect(isWholeForeign({ block: 0, from, to }, words)).toBe(expected);
});

it('takes what stands beside a foreign name that is taken, and what stands beside that', () => {
  const { words, from } = readMarked(
    'Có [Otto Weissan], Karla Lindqvar (Tư pháp), Emil Harker và Anna Lamova; Rosa Weiss.',
  );
  const at = (word: string) => words.tokens.findIndex(({ text }) => text === word);
  const one = (word: string) => ({ block: 0, from: at(word), to: at(word) + 2 });
  const maybe = [one('Karla'), one('Emil'), one('Anna'), one('Rosa')];
  expect(besidePeople(maybe, [{ block: 0, from, to: from + 2 }], [words])).toEqual(maybe);
  expect(besidePeople(maybe.slice(1), [{ block: 0, from, to: from + 2 }], [words])).toEqual([]);
});

it.each([
  ['[Otto Weissan] bỏ phiếu chống.', 0.2, 0.8, true],
  ['[Otto Weissan] cho biết sẽ tới.', 0.2, 0.8, false],
  ['[Otto Weissan] cho biết sẽ tới.', 0.5, 0.1, true],
  ['[Otto Weissan] mở cửa.', 0.5, 0.1, false],
  ['Ông thắng [Otto Weissan] hôm qua.', 0.5, 0.1, true],
  ['[Otto Weissan] mất chức.', 0.2, 0.8, true],
])('what only people do tells: %s', (text, person, other, expected) => {
  const { words, from, to } = readMarked(text);
  expect(doesSo({ block: 0, from, to }, words, { person, other })).toBe(expected);
});

it('leaves to a place what the tagger takes for one', () => {
  expect(mayBePeople(0.2, { person: 0.2, other: 0.3 })).toBe(true);
  expect(mayBePeople(0.2, { person: 0.1, other: 0.9 })).toBe(false);
  expect(mayBePeople(0.01, { person: 0.1, other: 0.1 })).toBe(false);
});

it('finds untitled names of far countries in a list and before a verb', () => {
  const names = rolesIn(
    'Thủ tướng đưa vào nội các nhiều gương mặt mới, có Jyotira Scindhe, Sarbanan Sonowali, Narayan Raney và Anupriya Patelwar.',
  );
  for (const name of ['Jyotira Scindhe', 'Sarbanan Sonowali', 'Anupriya Patelwar'])
    expect(names).toContain(`${name}: `);
});
