import { expect, it } from 'vitest';
import { readMarked } from '../../../../../tests/setup/read-marked.ts';
import { runEnd } from './run-ends.ts';

/** The run that starts where the brackets do. */
function run(marked: string): string {
  const { words, from } = readMarked(marked);
  return words.text.slice(words.tokens[from]?.start, words.tokens[runEnd(words, from) - 1]?.end);
}

it.each([
  ['Bà [Jana] van der Heide tới.', 'Jana van der Heide'],
  ['Ông [Otto] Weiss van den Berg tới.', 'Otto Weiss van den Berg'],
  ['Bà [Maria] de la Cruz Otero tới.', 'Maria de la Cruz Otero'],
  ['Ông [Otto] van der tới.', 'Otto'],
  ['Ông [Otto] y van der den la Weiss tới.', 'Otto'],
  ['Bà [Lan] la Weiss tới.', 'Lan'],
  ['Ông [Kim] Jong-un tới.', 'Kim Jong-un'],
])('in "%s" the run of a name ends behind "%s"', (marked, whole) => {
  expect(run(marked)).toBe(whole);
});
