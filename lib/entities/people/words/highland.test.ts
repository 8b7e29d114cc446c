import { expect, it } from 'vitest';
import { HIGHLANDERS, highlandName, letteredName } from './highland.ts';
import { readBlock } from './read-block.ts';

const length = (text: string): number => highlandName(readBlock({ text }, 0, []), 0);

it.each(HIGHLANDERS)('$example is a name of the $people', ({ example }) => {
  expect(length(`${example} kể lại.`)).toBe(example.split(' ').length);
});

it('an apostrophe ties the word before the name', () => {
  expect(length("K'Lam kể lại.")).toBe(1);
  expect(length('H’Hạnh Niê kể lại.')).toBe(2);
  expect(length("Ksor H'Lam kể lại.")).toBe(2);
  expect(length("K' Lam kể lại.")).toBe(3);
});

it('other capitals are none', () => {
  expect(
    ["H'Mông kể lại.", 'Pi Lam kể lại.', 'Ksor kể lại.', 'Kon Lam kể lại.', 'siu Lam kể lại.'].map(length),
  ).toEqual([0, 0, 0, 0, 0]);
});

it('a letter opens a name behind a title', () => {
  const lettered = (text: string) => letteredName(readBlock({ text }, 0, []), 0);
  expect(['Y Lam Niê kể lại.', 'A Lam kể lại.', 'A kể lại.', 'Y tế xã lo.'].map(lettered)).toEqual([3, 2, 0, 0]);
});
