import { describe, expect, it } from 'vitest';
import { linkPeople } from './link-people.ts';

const people = (...names: string[]): string[][] =>
  linkPeople(names.map((text, block) => ({ block, start: 0, end: text.length, text, why: 'test', titled: false }))).map(
    ({ mentions }) => mentions.map(({ text }) => text),
  );

describe('linkPeople', () => {
  it('joins short forms, last names of foreigners, misspellings and names without their middle', () => {
    expect(people('Đỗ Minh Quân', 'Quân')).toEqual([['Đỗ Minh Quân', 'Quân']]);
    expect(people('Esteban Villarta Quesada', 'Villarta Quesada', 'Quesada', 'Vilarta Quesada')).toHaveLength(1);
    expect(people('Carlos Andrés Ibáñez', 'Carlos Ibáñez')).toHaveLength(1);
  });

  it('keeps two people with one given name apart: the one named last is meant', () => {
    expect(people('Đỗ Minh Quân', 'Quân', 'Lê Hồng Quân', 'Quân')).toEqual([
      ['Đỗ Minh Quân', 'Quân'],
      ['Lê Hồng Quân', 'Quân'],
    ]);
  });

  it('takes time that grows with the names, not with their square', () => {
    const syllables = 'An Bình Châu Dũng Giang Hà Khánh Lam Minh Nga'.split(' ');
    const named = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        ['Lê', syllables[at % 10], syllables[Math.floor(at / 10) % 10], syllables[Math.floor(at / 100) % 10]].join(' '),
      );
    const time = (count: number) => {
      const names = named(count);
      const from = performance.now();
      people(...names);
      return performance.now() - from;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(40 * Math.max(5, time(2000)));
  });
});
