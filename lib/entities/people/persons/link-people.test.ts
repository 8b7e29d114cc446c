import { describe, expect, it } from 'vitest';
import { ownTime } from '../../../../tests/setup/own-time.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findPeople } from '../find-people.ts';
import { linkPeople } from './link-people.ts';

const people = (...names: string[]): string[][] =>
  linkPeople(names.map((text, block) => ({ block, start: 0, end: text.length, text, why: 'test', titled: false }))).map(
    ({ mentions }) => mentions.map(({ text }) => text),
  );

/** A name at the beginning of its block. */
const nameIn = (text: string, block: number, before?: string) => ({
  block,
  start: 0,
  end: text.length,
  text,
  ...(before ? { before } : {}),
  why: 'test',
  titled: before !== undefined,
});

describe('linkPeople', () => {
  it('calls men of the highlands by both words, and keeps a stage name over the real one', () => {
    expect(people('Y Thông Êban', 'Y Thông', 'Y Blắc Êban')).toEqual([['Y Thông Êban', 'Y Thông'], ['Y Blắc Êban']]);
    const stage = nameIn('Mỹ Lam', 0);
    expect(linkPeople([stage, { ...nameIn('Lê Thị Hạnh', 1), aliasOf: stage }]).map(({ name }) => name)).toEqual([
      'Mỹ Lam',
    ]);
    const nick = nameIn('Cường "Chột"', 0);
    expect(linkPeople([nick, { ...nameIn('Lê Văn Cường', 1), aliasOf: nick }]).map(({ name }) => name)).toEqual([
      'Lê Văn Cường',
    ]);
  });

  it('tells husband and wife apart by their first names, and who is called by the first name by that', () => {
    const linked = (...spans: Parameters<typeof linkPeople>[0]) =>
      linkPeople(spans).map(({ mentions }) => mentions.map(({ text }) => text));
    expect(linked(nameIn('Hillary Weiss', 0), nameIn('Bill Weiss', 1), nameIn('Weiss', 2, 'bà'))).toEqual([
      ['Hillary Weiss', 'Weiss'],
      ['Bill Weiss'],
    ]);
    expect(linked(nameIn('Bill Weiss', 0), nameIn('Hillary Weiss', 1), nameIn('Weiss', 2, 'ông'))).toEqual([
      ['Bill Weiss', 'Weiss'],
      ['Hillary Weiss'],
    ]);
    expect(people('Otto Weiss', 'Anna Weiss', 'Anna', 'Weiss')).toEqual([
      ['Otto Weiss', 'Weiss'],
      ['Anna Weiss', 'Anna'],
    ]);
  });

  it('knows "Mr Đàm" by his surname, and keeps the real name before what he calls himself', () => {
    expect(people('Đàm Hoài Lam', 'Mr Đàm')).toEqual([['Đàm Hoài Lam', 'Mr Đàm']]);
    const mister = nameIn('Mr Lamb', 0);
    expect(linkPeople([mister, { ...nameIn('Lê Hoài An', 1), aliasOf: mister }]).map(({ name }) => name)).toEqual([
      'Lê Hoài An',
    ]);
  });

  it('keeps the father, whom alone nobody names in full, apart from son and wife', () => {
    const [son, wife] = [nameIn('Emil Weiss', 2), nameIn('Lara Weiss', 3)];
    const all = [nameIn('Weiss', 0, 'ông'), { ...nameIn('Weiss', 1, 'tổng thống'), notOf: son }, son, wife];
    expect(linkPeople(all).map(({ mentions }) => mentions.length)).toEqual([2, 1, 1]);
  });

  it('keeps the father inside a name apart, and takes the nearest of one surname in front', () => {
    expect(people('Salim bin Abdar Al Sadr', 'Hamad bin Salim bin Abdar al Sadr', 'Hamad bin Salim')).toEqual([
      ['Salim bin Abdar Al Sadr'],
      ['Hamad bin Salim bin Abdar al Sadr', 'Hamad bin Salim'],
    ]);
    const [president, leader] = linkPeople([
      nameIn('Gang Duk Soo', 0, 'tổng thống'),
      { ...nameIn('Gang Dong-hoon', 1), titled: true },
      nameIn('Gang', 2, 'ông'),
    ]);
    expect([president?.mentions.length, leader?.mentions.length]).toEqual([1, 2]);
  });

  it('joins both surnames of a longer name, and a name with a mark too few', () => {
    expect(people('Rodrigo Díaz-Castel Bermejo', 'Díaz-Castel')).toHaveLength(1);
    expect(people('Roberto Moraga Ojalva Pérez', 'Roberto Moraga', 'Moraga Ojalva')).toHaveLength(1);
    expect(people('Lê Minh Hoàng Thịnh', 'Lê Minh Hoàng Thinh')).toHaveLength(1);
    expect(people('Lê Thịnh', 'Lê Thinh')).toHaveLength(2);
    const list = ['Lê Thanh Hà', 'Lê Thành Hà'].map((text, at) => ({
      ...nameIn(text, 0),
      start: 20 * at,
      end: 20 * at + 11,
    }));
    expect(linkPeople(list)).toHaveLength(2);
  });

  it('joins short forms, last names of foreigners, misspellings and names without their middle', () => {
    expect(people('Đỗ Minh Quân', 'Quân')).toEqual([['Đỗ Minh Quân', 'Quân']]);
    expect(people('Esteban Villarta Quesada', 'Villarta Quesada', 'Quesada', 'Vilarta Quesada')).toHaveLength(1);
    expect(people('Carlos Andrés Ibáñez', 'Carlos Ibáñez')).toHaveLength(1);
    expect(people('Lina Jolette', 'Lina Joeltte')).toHaveLength(1);
    expect(people('Carlos Andrés Ibáñez', 'Carlos A.Ibáñez')).toHaveLength(1);
    expect(people('Kowalsky', 'Kowalsy')).toHaveLength(1);
    expect(people('Weiss', 'Weisz')).toHaveLength(2);
    expect(people('Ốt-tô Vai-sơ', 'O.Vai-sơ', 'O. Vai-sơ', 'Vai-sơ')).toHaveLength(1);
    expect(people('Ốt-tô Vai-sơ', 'A.Vai-sơ')).toHaveLength(2);
    // Letters of other alphabets, with and without their marks.
    expect(people('José Ibáñez', 'Ibanez')).toHaveLength(1);
    expect(people('Miguel Díaz', 'Miguel Diaz')).toHaveLength(1);
    expect(people('Nguyễn Hoài Vinh Lam', 'Nguyễn Tấn Lam')).toHaveLength(2);
    expect(people('Nguyễn Hoài Vinh Lam', 'Nguyễn Vinh Lam')).toHaveLength(1);
    expect(people('Kenji Tanalla', 'Tanalla Kenji')).toHaveLength(1);
    expect(people('José "Pepe" Weissan', 'José Weissan', 'Weissan')).toHaveLength(1);
    expect(people('Ra-môn Ba-la-ghe', 'Ra-môn Ba-la-ghê')).toHaveLength(1);
    expect(people('Recep Yıldız', 'Yildiz')).toHaveLength(1);
    // The first of two surnames.
    expect(people('Laura Ibáñez Morales', 'L. Ibáñez')).toHaveLength(1);
    expect(people('Laura Ibáñez Morales', 'M. Ibáñez')).toHaveLength(2);
    expect(people('Carlos Andrés Ibáñez', 'Carlos B.Ibáñez')).toHaveLength(2);
    expect(people('Carlos Ibáñez', 'Carlos Ibáñez Jr.')).toHaveLength(2);
  });

  it('takes both ways to place a tone for one', () => {
    expect(people('Lò Thị Thủy', 'Thuỷ')).toHaveLength(1);
    expect(people('Huỳnh Tấn Hòa', 'Huỳnh Tấn Hoà', 'Hoà')).toHaveLength(1);
    expect(people('Huỳnh Tấn Hòa', 'Huỳnh Tấn Hóa')).toHaveLength(2);
    expect(people('Lê Văn Quý', 'Quy')).toHaveLength(2);
  });

  it('calls a person as the text first spells the name, and not in the capitals of a headline', () => {
    const nameOf = (...forms: string[]) =>
      linkPeople(forms.map((text, block) => nameIn(text, block)))
        .map(({ name }) => name)
        .join('; ');
    expect(nameOf('Esteban Villarta', 'Esteban Villartta')).toBe('Esteban Villarta');
    expect(nameOf('VÕ MINH THƯỢNG', 'Võ Minh Thượng')).toBe('Võ Minh Thượng');
    expect(nameOf('E. Villarta', 'Esteban Villarta', 'ESTEBAN VILLARTA')).toBe('Esteban Villarta');
  });

  it('knows who has the post that stands before a family name, a country between or not', () => {
    const { article } = textToArticle(
      [
        'Tin trong ngày',
        'Con gái của Tổng thống Mỹ Edward Hale là bà Nora Hale. Bà Nora Hale tới Seoul. Bà Nora Hale dự lễ bế mạc.',
        'Hôm sau Tổng thống Hale công bố lệnh mới.',
      ].join('\n'),
    );
    const { people } = findPeople(article, { parties: [], dates: [] });
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Edward Hale', 2],
      ['Nora Hale', 3],
    ]);
  });

  it('joins initials: "T." is the last of "P.T.T."', () => {
    expect(people('P.T.T.', 'T.', 'N.V.B.', 'B.')).toEqual([
      ['P.T.T.', 'T.'],
      ['N.V.B.', 'B.'],
    ]);
  });

  it('does not give the wife what is said of her husband', () => {
    const found = linkPeople([
      nameIn('Ana Quesada', 0, 'phu nhân'),
      nameIn('Quesada', 1, 'bà'),
      nameIn('Quesada', 2, 'tổng thống'),
    ]);
    expect(found.map(({ mentions }) => mentions.length)).toEqual([2, 1]);
  });

  it('does not give a daughter what is said of her father', () => {
    const found = linkPeople([
      nameIn('Quesada', 0),
      { ...nameIn('Ana Quesada', 1), isKin: true },
      nameIn('Quesada', 2, 'ông'),
      nameIn('Ana', 3, 'bà'),
    ]);
    expect(found.map(({ mentions }) => mentions.map(({ block }) => block))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('knows from "ông" elsewhere that a bare name is a man', () => {
    const found = linkPeople([nameIn('Ana Quesada', 0, 'bà'), nameIn('Quesada', 1, 'ông'), nameIn('Quesada', 2)]);
    expect(found.map(({ mentions }) => mentions.map(({ block }) => block))).toEqual([[0], [1, 2]]);
  });

  it('keeps two people with one given name apart: the one named last is meant', () => {
    expect(people('Đỗ Minh Quân', 'Quân', 'Lê Hồng Quân', 'Quân')).toEqual([
      ['Đỗ Minh Quân', 'Quân'],
      ['Lê Hồng Quân', 'Quân'],
    ]);
  });

  it('means by a bare given name whoever is written without "ông" all along', () => {
    const found = linkPeople([nameIn('Đỗ Minh Quân', 0), nameIn('Lê Hồng Quân', 1, 'ông'), nameIn('Quân', 2)]);
    expect(found.map(({ mentions }) => mentions.map(({ block }) => block))).toEqual([[0, 2], [1]]);
  });

  it('knows people of the South by which child they are: "Út Quân"', () => {
    expect(people('Út Quân', 'Đỗ Minh Quân', 'Quân')).toHaveLength(1);
    expect(people('Út Quân', 'Đỗ Minh Lam')).toHaveLength(2);
    const { people: called } = findPeople(
      textToArticle('Tin trong ngày\nBà Đỗ Thị Quân, dân trong vùng quen gọi cô Ba Tép, trồng lúa.').article,
      { parties: [], dates: [] },
    );
    expect(called.map(({ name }) => name)).toEqual(['Đỗ Thị Quân']);
  });

  it('knows the wife from the husband by how the text calls them', () => {
    const span = (text: string, before: string, block: number) => ({
      block,
      start: 0,
      end: text.length,
      text,
      before,
      why: 'test',
      titled: true,
    });
    const found = linkPeople([
      span('Klara Novotna Weiss', 'thủ tướng', 0),
      span('Otto Weiss', 'ông', 1),
      span('Weiss', 'thủ tướng', 2),
      span('Weiss', 'ông', 3),
    ]);
    expect(found.map(({ mentions }) => mentions.map(({ block }) => block))).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('gives a bare family name to whom the article is about, not to a relative named once', () => {
    const found = linkPeople([nameIn('Otto Weiss', 0, 'tổng thống'), nameIn('Klara Weiss', 1), nameIn('Weiss', 2)]);
    expect(found.map(({ mentions }) => mentions.map(({ block }) => block))).toEqual([[0, 2], [1]]);
  });

  it('takes "Anh" behind a title for the country, not for a man', () => {
    const { article } = textToArticle('Tin\nThủ tướng Anh Clara Burrow đến Hà Nội. Bà Burrow sẽ ở lại hai ngày.');
    const { people } = findPeople(article, { parties: [], dates: [] });
    expect(people.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['Clara Burrow', 'Burrow']]);
  });

  it('knows the Chinese, who are called by their surnames', () => {
    expect(linkPeople([nameIn('Vương Khải', 0), nameIn('Vương', 1, 'ông')])).toHaveLength(1);
    expect(linkPeople([nameIn('Vương Khải', 0), nameIn('Vương Lệ', 1), nameIn('Vương', 2, 'ông')])).toHaveLength(3);
  });

  it('tells initials by the last one, "Tr." from "T."', () => {
    expect(people('D.T.K.T.', 'T.T.L.Tr.', 'T.', 'Tr.')).toEqual([
      ['D.T.K.T.', 'T.'],
      ['T.T.L.Tr.', 'Tr.'],
    ]);
  });

  it('joins a nickname to the name before it', () => {
    const full = { block: 0, start: 0, end: 12, text: 'Đỗ Minh Quân', why: 'test', titled: false };
    const nick = { block: 0, start: 18, end: 22, text: 'Còi', why: 'test', titled: false, aliasOf: full };
    expect(linkPeople([full, nick])).toHaveLength(1);
    // Wherever it stands alone afterwards too.
    const later = { block: 1, start: 0, end: 3, text: 'Còi', why: 'test', titled: false };
    expect(linkPeople([full, nick, later])).toHaveLength(1);
    expect(people('Đỗ Minh Quân', 'Quân "Còi"')).toHaveLength(1);
  });

  it('tells women apart whose names open with one letter', () => {
    expect(people("H'Yâo Knul", "H'Ngăm Niê", "H'Yâo Knul")).toEqual([["H'Yâo Knul", "H'Yâo Knul"], ["H'Ngăm Niê"]]);
  });

  it('takes a name with its middle and one without, side by side, for two', () => {
    const line = (second: number) =>
      linkPeople([
        { ...nameIn('Phạm Lam', 0), end: 8 },
        { ...nameIn('Phạm Văn Lam', 0), start: second, end: second + 12 },
      ]).length;
    expect(line(80)).toBe(2);
    expect(line(800)).toBe(1);
  });

  it('takes time that grows with the names, not with their square', () => {
    const syllables = 'An Bình Châu Dũng Giang Hà Khánh Lam Minh Nga'.split(' ');
    const named = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        ['Lê', syllables[at % 10], syllables[Math.floor(at / 10) % 10], syllables[Math.floor(at / 100) % 10]].join(' '),
      );
    const time = (count: number) => {
      const names = named(count);
      return ownTime(() => people(...names));
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(40 * Math.max(5, time(2000)));
  });
});
