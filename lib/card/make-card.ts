import type { Article } from '../article/article.ts';
import type { Entities } from '../entities/entities.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Card, TimelineEntry } from './card.ts';
import { keyPoints } from './key-points.ts';
import { syllables } from './sentence-list.ts';
import { statements } from './statements.ts';

/** Syllables a minute of an adult reading Vietnamese silently. */
const READING_SPEED = 260;

/** The summary card of an article. Every text on it is a piece of the article. */
export function makeCard(article: Article, entities: Entities): Card {
  const length = article.blocks.reduce((sum, block) => sum + syllables(block.text).length, 0);
  return {
    schemaVersion: 1,
    ...(article.url ? { url: article.url } : {}),
    ...(article.portal ? { portal: article.portal } : {}),
    ...(article.section ? { section: article.section } : {}),
    ...(article.publishedAt ? { publishedAt: article.publishedAt } : {}),
    ...(article.updatedAt ? { updatedAt: article.updatedAt } : {}),
    ...(article.lead ? { lead: article.lead } : {}),
    authors: article.authors,
    readingMinutes: Math.max(1, Math.round(length / READING_SPEED)),
    title: article.title,
    event: {},
    keyPoints: keyPoints(article),
    statements: statements(article, entities),
    people: entities.people,
    parties: entities.parties,
    dates: entities.dates,
    places: entities.places,
    organisations: entities.organisations,
    timeline: timeline(article, entities),
    numbers: [],
  };
}

/** Dates in order of their value, unresolved ones last; each with the sentence of its first mention. */
function timeline(article: Article, entities: Entities): TimelineEntry[] {
  const entries = entities.dates.flatMap((date): TimelineEntry[] => {
    const first = date.mentions[0];
    const text = first && article.blocks[first.block]?.text;
    if (!first || text === undefined) return [];
    const { block, start, end } = first;
    const around = splitSentences(text).find((s) => s.start <= start && s.end >= end);
    const sentence = around ? text.slice(around.start, around.end) : text;
    return [{ date: date.id, value: date.value, written: first.text, sentence, block, start, end }];
  });
  return entries.sort((a, b) => order(a.value, b.value));
}

function order(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
