import { findDates } from '../../lib/entities/dates/find-dates.ts';

/** An article of one block per text, published on that day (or on a day that is not told). */
export function datesOf(texts: string | readonly string[], publishedAt: string | undefined = '2025-11-26') {
  const blocks = [texts].flat().map((text) => ({ kind: 'paragraph' as const, text }));
  return findDates({ title: '', authors: [], language: 'vi', blocks, ...(publishedAt ? { publishedAt } : {}) });
}

/** Each mention in the order of the text as [what is written, its value]. */
export function readDates(texts: string | readonly string[], publishedAt?: string): [string, string | null][] {
  const { mentions, dates } = datesOf(texts, publishedAt);
  const values = new Map(dates.map(({ id, value }) => [id, value]));
  return mentions.map(({ text, entity }) => [text, values.get(entity) ?? null]);
}
