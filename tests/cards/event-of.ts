import { textToArticle } from '../../lib/article/text-to-article.ts';
import type { MainEvent } from '../../lib/card/card.ts';
import { mainEvent } from '../../lib/card/event/main-event.ts';
import { readMaterial } from '../../lib/card/material.ts';
import { statements } from '../../lib/card/statements/find-statements.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';

/** The event of an article of 2 March 2023, in which Cần Thơ is a place. */
export function eventOf(title: string, ...paragraphs: string[]): MainEvent {
  const { article } = textToArticle([title, ...paragraphs].join('\n'), { publishedAt: '2023-03-02' });
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
  const material = readMaterial(article, entities);
  return mainEvent(material, statements(material));
}
