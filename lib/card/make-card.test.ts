import { describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import type { Entities, Mention } from '../entities/entities.ts';
import { makeCard } from './make-card.ts';
import { isDangling, isHalfQuotation } from './sentences/stands-alone.ts';

const said = 'Bà Lò Thị Hạnh cho biết cây cầu mới sẽ giúp người dân hai bản đi lại an toàn trong mùa mưa.';
const article: Article = {
  title: 'Cây cầu <mới> nối hai bản',
  url: 'https://example.vn/cau',
  authors: [],
  language: 'vi',
  blocks: [
    { kind: 'title', text: 'Cây cầu <mới> nối hai bản' },
    { kind: 'paragraph', text: said },
    { kind: 'caption', text: 'Cây cầu mới nối hai bản trong ngày khánh thành đầu mùa khô.' },
  ],
};
const mention: Mention = {
  kind: 'person',
  block: 1,
  start: 3,
  end: 14,
  text: 'Lò Thị Hạnh',
  entity: 'p1',
  why: 'test',
};
const entities: Entities = {
  mentions: [mention],
  people: [{ id: 'p1', name: 'Lò Thị Hạnh', roles: [], mentions: [mention], roleMentions: [] }],
  parties: [],
  dates: [],
  places: [],
  organisations: [],
};

describe('makeCard', () => {
  const card = makeCard(article, entities);
  it('takes key points from the text and never from a caption', () => {
    expect(card.keyPoints.map((point) => point.text)).toEqual([said]);
  });
  it('gives a statement to the person before its verb', () => {
    expect(card.statements).toMatchObject([{ speaker: 'p1', verb: 'cho biết', direct: false, text: said }]);
  });
});

describe('what a sentence leans on', () => {
  it('knows openers that point back, and quotations cut in half', () => {
    expect(isDangling('Ông này cũng khẳng định cầu đã xong.')).toBe(true);
    expect(isDangling('Theo đó, cầu mở cửa từ mai.')).toBe(true);
    expect(isDangling('Đương nhiên, việc đó làm cả xã vui.')).toBe(true);
    expect(isDangling('Bà Lò Thị Hạnh, Giám đốc Sở, đã nói như vậy.')).toBe(true);
    expect(isDangling('“Cầu đã xong”, bà Hạnh nói như vậy.')).toBe(false);
    expect(isDangling('Bà Hạnh cho biết cầu đã xong.')).toBe(false);
    expect(isDangling('Bà cho biết cầu đã xong.')).toBe(true);
    expect(isDangling('Theo ông Minh, cầu mở cửa từ mai.')).toBe(false);
    expect(isHalfQuotation('“Cầu đã xong.')).toBe(true);
  });
});
