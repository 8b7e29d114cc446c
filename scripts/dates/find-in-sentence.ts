import { findDates } from '../../lib/entities/dates/find-dates.ts';
import { intervalOf } from '../../lib/entities/dates/values/interval.ts';

/** A date as the peers' scorer wants it: `start` and `end` (exclusive) as ISO days, null where nothing is known. */
export interface ScoredDate {
  offset: number;
  text: string;
  value: string | null;
  start: string | null;
  end: string | null;
}

/** Our finder on one sentence that stands alone. */
export function findInSentence(text: string, publishedAt: string | undefined): ScoredDate[] {
  const { mentions, dates } = findDates({
    title: '',
    authors: [],
    language: 'vi',
    blocks: [{ kind: 'paragraph', text }],
    ...(publishedAt ? { publishedAt } : {}),
  });
  const values = new Map(dates.map(({ id, value }) => [id, value]));
  return mentions.map(({ start, text: written, entity }) => {
    const value = values.get(entity) ?? null;
    return { offset: start, text: written, value, ...borders(value) };
  });
}

/** The same with the two ends of a span of time beside it, for cases that cut "from … to …" in two. */
export function findEndsInSentence(text: string, publishedAt: string | undefined): ScoredDate[] {
  return findInSentence(text, publishedAt).flatMap((date) => {
    const ends = date.value?.split('/') ?? [];
    if (ends.length < 2) return [date];
    return [date, ...ends.map((value) => ({ ...date, value, ...borders(value) }))];
  });
}

const borders = (value: string | null): Pick<ScoredDate, 'start' | 'end'> => {
  const days = value === null ? undefined : intervalOf(value);
  return { start: days ? iso(days[0]) : null, end: days ? iso(days[1]) : null };
};

/** Years before our era as the cases write them: "-0178-01-01". */
function iso(day: number): string {
  const text = new Date(day * 86_400_000).toISOString().slice(0, -14);
  return text.replace(/^([+-])00/, '$1');
}
