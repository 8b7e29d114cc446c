import { expect, it } from 'vitest';
import { eventOf } from '../../../../tests/cards/event-of.ts';
import { said } from '../../../../tests/cards/said.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { readMaterial } from '../../material.ts';
import { statements } from '../../statements/find-statements.ts';

const REST = 'Nước rút vào buổi chiều hôm sau.';

it.each([
  'Quốc hội, Chủ tịch nước, Chính phủ',
  'Bộ Y tế, Bộ Công an và Bộ Công Thương',
  'Ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh',
  'Tổng Bí thư Trịnh Hoài Lam, Chủ tịch Quốc hội Tạ Thị Thu Hạnh và nhiều lãnh đạo Đảng, Nhà nước',
  'Ông Trịnh Hoài Lam và các đại biểu',
])('holds together who does something together: %s', (who) => {
  expect(eventOf('Mở chợ nổi Bản Mế', `${who} tổ chức lễ mở chợ nổi Bản Mế.`, REST)).toMatchObject({
    who,
    what: 'tổ chức lễ mở chợ nổi Bản Mế',
  });
});

it.each([
  'Các nghị sĩ khác như ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh và ông Lò Văn Sâm',
  'Nhiều cây bút gồm ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh và ông Lò Văn Sâm',
])('holds together a group and those of it who are named: %s', (who) => {
  expect(eventOf('Mở chợ nổi Bản Mế', `${who} đã mở chợ nổi Bản Mế.`, REST)).toHaveProperty('who', who);
  expect(said(`${who} cùng khẳng định chợ nổi đã mở.`)).toEqual([`(${who}) | khẳng định`]);
});

it('gives to none alone what those before "cùng" say', () => {
  const who = 'Ông Trịnh Hoài Lam, ông Lò Văn Sâm cùng bà Tạ Thị Thu Hạnh';
  expect(said(`${who} chúc mừng xã.`)).toEqual([`(${who}) | chúc mừng`]);
  expect(said('Ông Trịnh Hoài Lam và ông Otto Weiss về. Weiss, Lam, Kraus cùng von Berg chúc mừng xã.')).toEqual([]);
});

it('knows who says something together, without "và" too, and who writes it', () => {
  const who = 'Thủ tướng Trịnh Hoài Lam, Chủ tịch Quốc hội Tạ Thị Thu Hạnh';
  expect(said(`Sáng 1/3, ${who} chúc mừng Lào.`)).toEqual([`(${who}) | chúc mừng`]);
  expect(said(`Được tin chợ cháy, ${who} đã gửi điện chia buồn tới Lào.`)).toEqual([`(${who}) | chia buồn`]);
  expect(said('Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh bày tỏ vui mừng vì chợ mở.')).toEqual([
    '(Ông Trịnh Hoài Lam và bà Tạ Thị Thu Hạnh) | bày tỏ',
  ]);
  expect(
    said('Đại tướng Lò Văn Sâm và Bí thư Tỉnh ủy, Chủ tịch nước Trịnh Hoài Lam bày tỏ vui mừng vì chợ mở.'),
  ).toEqual(['(Đại tướng Lò Văn Sâm và Bí thư Tỉnh ủy, Chủ tịch nước Trịnh Hoài Lam) | bày tỏ']);
  expect(said('Trong cuộc gặp với Thủ tướng Lào, Chủ tịch Quốc hội Tạ Thị Thu Hạnh cho biết chợ đã mở.')).toEqual([
    'Tạ Thị Thu Hạnh | cho biết',
  ]);
  expect(said('Sau khi hai ông Trịnh Hoài Lam và Lò Văn Sâm tuyên bố mở chợ, giá cá đã tăng.')).toEqual([]);
  expect(said('Nhóm 20 nghị sĩ - trong đó có ông Trịnh Hoài Lam - lập luận rằng chợ mở sai.')).toEqual([
    '(Nhóm 20 nghị sĩ) | lập luận',
  ]);
  expect(said('Gặp ông Lò Văn Sâm, ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh cho biết chợ mở.')).toEqual([
    'Tạ Thị Thu Hạnh | cho biết',
  ]);
});

it('holds together a list behind a time and a place', () => {
  const who = 'ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh và ông Lò Văn Sâm';
  expect(eventOf('Mở chợ nổi Bản Mế', `Nhân dịp lễ ở Cần Thơ, ${who} đã mở chợ nổi Bản Mế.`)).toHaveProperty(
    'who',
    who,
  );
});

it.each([
  'Ông Trịnh Hoài Lam, Trưởng ban Tổ chức, đã',
  'Lời của ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh',
  'Ông Trịnh Hoài Lam, bà Tạ Thị Thu Hạnh hay ai khác',
])('takes no office for another, and no half of a list: %s', (opening) => {
  const { who } = eventOf('Mở chợ nổi Bản Mế', `${opening} mở chợ nổi Bản Mế.`, REST);
  expect(who ?? 'nobody').not.toMatch(/,/);
});

/** Who says what, where the model finds these bodies: the test does without it. */
function saidBy(sentence: string): string[] {
  const { article } = textToArticle(['Bản tin của huyện', sentence].join('\n'), { publishedAt: '2023-03-02' });
  const entities = findEntities(article);
  article.blocks.forEach(({ text }, block) => {
    for (const { 0: name, index: start } of text.matchAll(/Bộ (?:Y tế|Công Thương|Công an)/gu)) {
      const one = { kind: 'organisation' as const, block, start, end: start + name.length, text: name, entity: name };
      entities.organisations.push({ id: name, name, mentions: [{ ...one, why: 'test' }] });
    }
  });
  return statements(readMaterial(article, entities)).map(({ who, verb }) => `${who} | ${verb}`);
}

it.each([
  'Bộ Y tế, Bộ Công Thương, Bộ Công an',
  'Các cơ quan khác như Bộ Y tế, Bộ Công Thương, Bộ Công an',
  'Bộ Y tế, Bộ Công Thương',
])('holds together bodies that say it together: %s', (who) => {
  expect(saidBy(`${who} cùng khẳng định chợ nổi đã mở.`)).toEqual([`${who} | khẳng định`]);
});

it.each([
  [
    'Một số nước đã khen nhưng nhiều cơ quan như Bộ Y tế, Bộ Công Thương, Bộ Công an khẳng định chợ nổi chưa mở.',
    ['nhiều cơ quan như Bộ Y tế, Bộ Công Thương, Bộ Công an | khẳng định'],
  ],
  ['Trao đổi với Bộ Y tế, Bộ Công an khẳng định chợ nổi đã mở.', ['Bộ Công an | khẳng định']],
  ['Đề nghị Bộ Y tế, Bộ Công Thương, Bộ Công an kêu gọi các xã mở chợ nổi.', []],
])('knows those who say it from those to whom it is said: %s', (sentence, found) => {
  expect(saidBy(sentence)).toEqual(found);
});
