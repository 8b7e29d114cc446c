import { expect, it } from 'vitest';
import { textToArticle } from '../article/text-to-article.ts';
import { findEntities } from '../entities/find-entities.ts';
import { mainEvent } from './main-event.ts';

function eventOf(...paragraphs: string[]) {
  const { article } = textToArticle(['Bản tin của huyện', ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
  const entities = findEntities(article);
  // Places come out of the model, which this test does without.
  article.blocks.forEach(({ text }, block) => {
    const start = text.indexOf('Cần Thơ');
    const mention = {
      kind: 'place' as const,
      block,
      start,
      end: start + 7,
      text: 'Cần Thơ',
      entity: 'l1',
      why: 'test',
    };
    if (start >= 0) entities.places.push({ id: 'l1', name: 'Cần Thơ', mentions: [mention] });
  });
  return mainEvent(article, entities);
}

it('tells who did what, when and where, from one sentence', () => {
  expect(
    eventOf(
      'Ngày 1/3, tại Cần Thơ, ông Trịnh Hoài Lam tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản.',
      'Đoàn ở lại hai ngày.',
    ),
  ).toEqual({
    who: 'ông Trịnh Hoài Lam',
    what: 'tiếp đoàn đại biểu Đảng Cộng sản Nhật Bản',
    when: 'Ngày 1/3',
    where: 'Cần Thơ',
  });
});

it('says nothing where no named subject opens a sentence', () => {
  expect(eventOf('Mưa lớn kéo dài nhiều giờ làm ngập các tuyến đường.', 'Nước rút vào buổi chiều hôm sau.')).toEqual(
    {},
  );
});
