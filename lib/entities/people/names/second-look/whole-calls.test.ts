import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { withCalls } from './whole-calls.ts';

/** The bracketed name with what somebody is called by. */
function called(marked: string): string {
  const { words, from, to } = readMarked(marked);
  const [one] = withCalls([{ block: 0, from, to }], [words]);
  return words.text.slice(words.tokens[one?.from ?? 0]?.start, words.tokens[(one?.to ?? 1) - 1]?.end);
}

it.each([
  ['Họ bắt [Trí] "gà" đêm qua.', 'Trí "gà"'],
  ['Anh [H.] “sự” chạy.', 'H. “sự”'],
  ['Ông [Trí] "tung chiêu" lạ.', 'Trí'],
  ['Ở đây nhắc Út [Hiền] ai cũng biết.', 'Út Hiền'],
  ['Ông Trần Tuấn Kiệt (Năm [Kiệt]) trồng lúa.', 'Năm Kiệt'],
  ['Tối thứ Năm [Kiệt] về.', 'Kiệt'],
  ['Ba [Kiệt] về.', 'Kiệt'],
])('%s', (marked, expected) => {
  expect(called(marked)).toBe(expected);
});
