import type { Article } from '../../article/article.ts';
import type { DateRef, Mention } from '../entities.ts';
import type { DateValue } from './calendar.ts';
import { DATE_RULES } from './date-rules.ts';

/**
 * Finds the dates of an article and resolves them against its day of publication; without it a year-less date has the value null.
 * Linear; of overlapping finds the longest wins.
 * @example "Sáng 26/2" published on 2025-02-26 → value "2025-02-26"
 */
export function findDates(article: Article): { mentions: Mention[]; dates: DateRef[] } {
  const reference = /^\d{4}-\d\d-\d\d/.exec(article.publishedAt ?? '')?.[0];
  const mentions: Mention[] = [];
  const dates: DateRef[] = [];
  const byValue = new Map<string, DateRef>();
  article.blocks.forEach((block, index) => {
    const found: { start: number; end: number; why: string; value: DateValue }[] = [];
    for (const { name, pattern, read } of DATE_RULES) {
      for (const match of block.text.matchAll(pattern)) {
        const value = read(match.groups ?? {}, reference);
        if (value) found.push({ start: match.index, end: match.index + match[0].length, why: name, value });
      }
    }
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let last = -1;
    for (const { start, end, why, value } of found) {
      if (start < last) continue;
      last = end;
      let date = value.value === null ? undefined : byValue.get(value.value);
      if (!date) {
        date = { id: `t${dates.length + 1}`, ...value, calendar: 'solar', mentions: [] };
        dates.push(date);
        if (value.value !== null) byValue.set(value.value, date);
      }
      const mention: Mention = {
        kind: 'date',
        block: index,
        start,
        end,
        text: block.text.slice(start, end),
        entity: date.id,
        why,
      };
      date.mentions.push(mention);
      mentions.push(mention);
    }
  });
  return { mentions, dates };
}
