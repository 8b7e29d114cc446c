import { textToArticle } from '../../lib/article/text-to-article.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { cardToHtml } from '../../lib/formats/card-to-html.ts';
import { cardToMarkdown } from '../../lib/formats/card-to-markdown.ts';
import { cardToText } from '../../lib/formats/card-to-text.ts';
import { readPeopleModel } from '../../scripts/people-model.ts';
import { checkFound } from './check-found.ts';

const model = readPeopleModel();

/** Takes a text through the whole pipeline; throws an Error that says which promise was broken. */
export function checkText(text: string): void {
  const { article, rawSpan } = textToArticle(text, { publishedAt: '2026-03-05' });
  const entities = findEntities(article, model ? { model } : {});
  const card = makeCard(article, entities);
  checkFound(article, entities, card);
  for (const mention of entities.mentions) {
    const [start, end] = rawSpan(mention);
    if (!(start >= 0 && start < end && end <= text.length))
      throw new Error(`raw span ${start}–${end} of ${text.length}`);
  }
  const html = cardToHtml(card);
  if (/<script|<img|\son\w+=|javascript:/i.test(html.replace(/&[a-z]+;/g, ' ').replace(/>[^<]*</g, '><')))
    throw new Error('the rich copy carries markup of the text');
  cardToMarkdown(card);
  cardToText(card);
}
