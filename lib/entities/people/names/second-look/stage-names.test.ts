import { expect, it } from 'vitest';
import { readBlock } from '../../words/read-block.ts';
import { misters } from './stage-names.ts';

const found = (text: string): string[] => {
  const words = readBlock({ text }, 0, []);
  return misters(words).map(({ from, to }) => text.slice(words.tokens[from]?.start, words.tokens[to - 1]?.end));
};

it.each([
  ['Cách Mr Lamb và đồng bọn rửa tiền.', 'Mr Lamb'],
  ['Vụ Mr. Lamb Lê Hoài An bị xử.', 'Mr. Lamb'],
  ['Madam Lamb vắng mặt.', 'Madam Lamb'],
])('what somebody calls himself: %s', (line, name) => {
  expect(found(line)).toEqual([name]);
});

it.each(['Cô dự thi Mr World hôm qua.', "'Mr Bean' trở lại.", 'Anh thi Mr Grand Lamas.'])(
  'a contest, a man of the screen: %s',
  (line) => {
    expect(found(line)).toEqual([]);
  },
);
