import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../scripts/people-model.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';
import { readBlock } from '../words/read-block.ts';
import { soundEnd } from './sound-in-brackets.ts';

const end = (text: string): number => {
  const words = readBlock({ text }, 0, []);
  return soundEnd(
    words.tokens.findIndex((token) => token.text === '('),
    words,
  );
};

it('a bracket behind a foreign name spells how it sounds', () => {
  expect(end('Ông Otto Weissan (Ốt-tô Vai-xan) nói.')).toBe(10);
  expect(end('Ông Otto Weissan (O.Vai-xan) nói.')).toBe(9);
  expect(end('Ông Otto Weissan (Đức) nói.')).toBe(0);
  expect(end('Ông Lê Lam (Ốt-tô Vai-xan) nói.')).toBe(0);
});

it('and is the same person', () => {
  const model = readPeopleModel();
  const { article } = textToArticle('Tin trong ngày\nÔng Otto Weissan (Ốt-tô Vai-xan), Bí thư Tỉnh ủy, phát biểu.');
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  expect(people.map(({ name, roles }) => [name, roles.map(({ title }) => title)])).toEqual([
    ['Otto Weissan', ['Bí thư Tỉnh ủy']],
  ]);
});
