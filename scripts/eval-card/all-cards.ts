import { performance } from 'node:perf_hooks';
import type { Article } from '../../lib/article/article.ts';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import type { Card } from '../../lib/card/card.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import type { PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';
import { readSummaries, summaryReading } from './articles.ts';
import { untrueTexts } from './faithful.ts';
import { readGoldTexts } from './gold-statements.ts';
import { type Fault, keyPointFaults, liesInQuotation } from './key-point-faults.ts';

export interface AllCards {
  articles: number;
  keyPoints: number;
  /** Articles without a key point. */
  without: number;
  faults: Record<Fault, string[]>;
  /** Texts on cards looked up in their articles, and those that are not there. */
  checked: number;
  untrue: string[];
}

const FILES = ['human-summaries', 'vnds-validation', 'vnexpress2020', 'tuoitre2024'];

/** Every article of the labelled and the summarised ones, the latter once more without their lead; captions that the page's markup told apart are no part of the text, as on the page. */
function* everyArticle(): Generator<{ id: string; article: Article }> {
  for (const { id, title, text } of readGoldTexts()) yield { id, article: textToArticle(text, { title }).article };
  for (const file of FILES)
    for (const given of readSummaries(file))
      for (const lead of [true, false]) yield { id: given.id, article: summaryReading(given, lead).article };
}

/** Makes the card of every article and looks for faults among key points and for texts that are not the article's. */
export function checkCards(model: PeopleModel | undefined): AllCards {
  const all: AllCards = {
    articles: 0,
    keyPoints: 0,
    without: 0,
    faults: { caption: [], 'sub-heading': [], 'split quotation': [], 'dangling opener': [], 'related story': [] },
    checked: 0,
    untrue: [],
  };
  for (const { id, article } of everyArticle()) {
    const card: Card = makeCard(article, findEntities(article, model ? { model } : {}));
    all.articles++;
    all.keyPoints += card.keyPoints.length;
    if (card.keyPoints.length === 0) all.without++;
    for (const { text, subjectAt, block, start } of card.keyPoints)
      for (const fault of keyPointFaults(text, {
        quoted: liesInQuotation(article.blocks[block]!.text, start),
        subjectAt,
      }))
        all.faults[fault].push(`${id} ${text}`);
    const { checked, untrue } = untrueTexts(card, article);
    all.checked += checked;
    all.untrue.push(...untrue.map((one) => `${id} ${one}`));
  }
  return all;
}

/** Median time of a card once the entities are known: an article of about 1,000 words, after 50 rounds to warm up. */
export function timeOfCard(model: PeopleModel | undefined): { milliseconds: number; words: number } {
  const long = readSummaries('tuoitre2024')
    .map((given) => summaryReading(given).article)
    .map((article) => ({ article, words: article.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0) }))
    .sort((a, b) => Math.abs(a.words - 1000) - Math.abs(b.words - 1000))[0]!;
  const entities = findEntities(long.article, model ? { model } : {});
  const times: number[] = [];
  for (let round = 0; round < 150; round++) {
    const from = performance.now();
    makeCard(long.article, entities);
    if (round >= 50) times.push(performance.now() - from);
  }
  return { milliseconds: times.sort((a, b) => a - b)[50]!, words: long.words };
}
