import { textToArticle } from '../../lib/article/text-to-article.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { type CardFormat, formatCard } from '../../lib/formats/index.ts';
import { readPeopleModel } from '../../scripts/people-model.ts';
import { vietnameseWords } from '../../scripts/vietnamese-words.ts';
import { checkFound } from './check-found.ts';

const FORMATS: readonly CardFormat[] = ['text', 'markdown', 'json', 'html', 'apa', 'tcvn', 'bibtex', 'csl'];
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
  for (const format of FORMATS) {
    const { html } = formatCard(card, format, { words: vietnameseWords, frontMatter: true, today: '2026-03-06' });
    if (html && /<script|<img|<[^>]*(?:\son\w+=|javascript:)/i.test(html))
      throw new Error('the rich copy carries markup of the text');
  }
}
