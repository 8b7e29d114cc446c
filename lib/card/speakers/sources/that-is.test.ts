import { expect, it } from 'vitest';
import { said } from '../../../../tests/cards/said.ts';
import { textToArticle } from '../../../article/text-to-article.ts';
import { findEntities } from '../../../entities/find-entities.ts';
import { readMaterial } from '../../material.ts';
import { isDangling } from '../../sentences/stands-alone.ts';
import { statements } from '../../statements/find-statements.ts';

const NEWS = 'Chiều 1/3, hội thảo về kênh mở tại Cần Thơ. Kênh đang cạn dần vì cát bị hút.';

it.each([
  ['Đó là khẳng định của ông Trịnh Hoài Lam, Giám đốc Sở, tại hội thảo.', 'Trịnh Hoài Lam | khẳng định'],
  ['Đây cũng là nhận định chung của các chuyên gia tại hội thảo.', '(các chuyên gia) | nhận định'],
])('tells who said the sentence before: %s', (sentence, statement) => {
  expect(said(`${NEWS} ${sentence}`)).toEqual([statement]);
  expect(isDangling(sentence)).toBe(true);
});

it('takes a speech of the paragraph before', () => {
  const told = 'Đó là nhắn nhủ của ông Trịnh Hoài Lam tại lễ mở chợ.';
  expect(said('“Muốn giữ kênh sạch thì phải dọn mỗi ngày”.', told)).toEqual(['Trịnh Hoài Lam | nhắn nhủ | d']);
});

it.each([
  ['Kênh đang cạn dần, đó là nhận định của các chuyên gia tại hội thảo do Sở Y tế mở.', '(các chuyên gia) | nhận định'],
  ['“Kênh đang cạn dần vì cát bị hút” - đó là lời nhận xét của ông Trịnh Hoài Lam.', 'Trịnh Hoài Lam | nhận xét | d'],
])('tells who said what stands before it: %s', (sentence, statement) => {
  expect(said(sentence)).toEqual([statement]);
});

it('leaves a statement to whom its own sentence names, and tells nothing of what is asked or agreed', () => {
  const told = 'Bà Tạ Thị Thu Hạnh cho rằng kênh cạn dần. Đó cũng là quan điểm của ông Trịnh Hoài Lam.';
  expect(said(told)).toEqual(['Tạ Thị Thu Hạnh | cho rằng']);
  expect(said(`${NEWS} Đó là lời đồng ý của ông Trịnh Hoài Lam.`)).toEqual([]);
});

it.each([
  ['Đó là chỉ đạo của ông Trịnh Hoài Lam, Giám đốc Sở, tại buổi họp sáng 1/3.', 'Trịnh Hoài Lam | chỉ đạo'],
  ['Đây là thông tin được ông Trịnh Hoài Lam cho biết tại buổi họp sáng 1/3.', 'Trịnh Hoài Lam | cho biết'],
  ['Ông Trịnh Hoài Lam - Giám đốc Sở - nhấn mạnh như vậy tại buổi họp.', 'Trịnh Hoài Lam | nhấn mạnh'],
  ['Sở Nông nghiệp Quảng Bắc nêu vấn đề này tại buổi họp.', '(Sở Nông nghiệp Quảng Bắc) | nêu'],
])('tells of a story that opens so who said its headline: %s', (sentence, statement) => {
  expect(saidUnder('Kênh phải sạch trước mùa mưa', sentence)).toEqual([`${statement} | Kênh phải sạch trước mùa mưa`]);
});

it('tells nobody of a headline that asks, and of one that is said besides only that', () => {
  const sentence = 'Ông Trịnh Hoài Lam nhấn mạnh như vậy tại buổi họp.';
  expect(saidUnder('Bao giờ kênh sạch?', sentence)).toEqual([]);
  expect(saidUnder('Kênh phải sạch', `${sentence} Ông nói kênh dài.`)).toEqual([
    'Trịnh Hoài Lam | nhấn mạnh | Kênh phải sạch',
    'Trịnh Hoài Lam | nói | Ông nói kênh dài.',
  ]);
});

/** Who says what in a story with a headline, as "name or who | verb | text". */
function saidUnder(title: string, text: string): string[] {
  const { article } = textToArticle(`${title}\n${text}`, { publishedAt: '2023-03-02' });
  const entities = findEntities(article);
  const names = new Map(entities.people.map(({ id, name }) => [id, name]));
  return statements(readMaterial(article, entities)).map(
    ({ speaker, who, verb, text: words }) => `${speaker ? names.get(speaker) : `(${who})`} | ${verb} | ${words}`,
  );
}
