import { expect, it } from 'vitest';
import { TITLES } from './titles.ts';

it('holds the letters that papers write for the highest posts', () => {
  for (const letters of ['tbt', 'ctn', 'ttg', 'pttg', 'tgđ']) expect(TITLES).toContain(letters);
});

it('holds a title once', () => {
  expect(TITLES.filter((title, at) => TITLES.indexOf(title) !== at)).toEqual([]);
});
