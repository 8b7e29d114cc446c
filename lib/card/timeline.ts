import type { Article } from '../article/article.ts';
import type { Entities } from '../entities/entities.ts';
import { splitSentences } from '../text/sentences.ts';
import type { TimelineEntry } from './card.ts';

/** Dates in order of their value, unresolved ones last; each with the sentence of its first mention. */
export function timeline(article: Article, entities: Pick<Entities, 'dates'>): TimelineEntry[] {
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
