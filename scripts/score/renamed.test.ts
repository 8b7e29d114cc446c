import { expect, it } from 'vitest';
import { renamed } from './renamed.ts';
import type { GoldArticle } from './score.ts';

const text = 'Ông Trịnh Hoài Lam gặp bà Lò Thị Hạnh và Otto Weiss. Ông Lam vui, bà Hạnh cười ngày 1/3.';
const spanOf = (words: string, type: string, entity: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, type, entity };
};
const gold: GoldArticle = {
  id: 'a',
  text,
  publishedAt: null,
  entities: [
    { id: 'p1', type: 'person', name: 'Trịnh Hoài Lam' },
    { id: 'p2', type: 'person', name: 'Otto Weiss' },
  ],
  mentions: [
    spanOf('Trịnh Hoài Lam', 'person', 'p1'),
    spanOf('Otto Weiss', 'person', 'p2'),
    spanOf('Lam', 'person', 'p1', 30),
    spanOf('1/3', 'date', 't1'),
  ],
  ignore: [[text.indexOf('cười'), text.indexOf('cười') + 4]],
};

it('calls people otherwise in every mention, and keeps all labels in their places', () => {
  const other = renamed(gold, 1);
  const [whole = '', weiss, short = '', day] = other.mentions.map(({ start, end }) => other.text.slice(start, end));
  expect(whole).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
  expect(whole).not.toMatch(/Hoài|Lam/);
  expect(whole.endsWith(short)).toBe(true);
  expect(weiss).toMatch(/^\p{Lu}\p{Ll}{5,} \p{Lu}\p{Ll}{5,}$/u);
  expect(weiss).not.toMatch(/Otto|Weiss/);
  expect(day).toBe('1/3');
  expect(other.ignore?.map(([from, to]) => other.text.slice(from, to))).toEqual(['cười']);
  expect(other.text).not.toContain('Lam');
});

it('gives the same names for the same seed', () => {
  expect(renamed(gold, 7)).toEqual(renamed(gold, 7));
  expect(renamed(gold, 7).text).not.toBe(renamed(gold, 8).text);
});

it('leaves names of syllables that may be ours as they are', () => {
  const far = 'Ông Kim Jong-un gặp bà Tập Cận Lam.';
  const mentions = [
    { start: 4, end: 15, type: 'person', entity: 'p1' },
    { start: 23, end: 34, type: 'person', entity: 'p2' },
  ];
  const entities = [
    { id: 'p1', type: 'person', name: 'Kim Jong-un' },
    { id: 'p2', type: 'person', name: 'Tập Cận Lam' },
  ];
  expect(renamed({ id: 'b', text: far, publishedAt: null, entities, mentions }, 1).text).toContain('Kim Jong-un');
});
