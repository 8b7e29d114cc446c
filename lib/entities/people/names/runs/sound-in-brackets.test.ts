import { expect, it } from 'vitest';
import { readPeopleModel } from '../../../../../scripts/people-model.ts';
import { textToArticle } from '../../../../article/text-to-article.ts';
import { findPeople } from '../../find-people.ts';
import { readBlock } from '../../words/read-block.ts';
import { soundEnd, spellingEnd } from './sound-in-brackets.ts';

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
  expect(end('Bà Otta Le Pen (Ốt-ta Lê Pen) nói.')).toBe(10);
  expect(end('Ông Otto Weissan (Ốt Vai Xan-nơ) nói.')).toBe(9);
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

it('a bracket behind how a name sounds spells it', () => {
  const spelt = (text: string): number => {
    const words = readBlock({ text }, 0, []);
    const at = words.tokens.findIndex((token) => token.text === '(');
    return spellingEnd(at, words) - at;
  };
  expect(spelt('Ông Ốt-tô Vai-xan (Otto WEISSAN) nói.')).toBe(3);
  expect(spelt('Ông Ba-xam An Xa-hi (Bassam Al-Lamar) nói.')).toBe(5);
  expect(spelt('Ở tỉnh Va-xi Xan-tô (Vassi Santor) trời mưa.')).toBeLessThan(0);
  expect(spelt('Ông Ốt-tô Vai-xan (Ukraine) nói.')).toBeLessThan(0);
  const model = readPeopleModel();
  const { article } = textToArticle('Tin trong ngày\nThủ tướng Mông Cổ Ốt-tô Vai-xan (Otto WEISSAN) gửi điện mừng.');
  const { people } = findPeople(article, { parties: [], dates: [], ...(model ? { model } : {}) });
  expect(people.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['Ốt-tô Vai-xan', 'Otto WEISSAN']]);
});
