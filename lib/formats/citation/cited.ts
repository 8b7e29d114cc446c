import type { Card } from '../../card/card.ts';
import { webAddress } from '../letters/text-fragment.ts';
import { inVietnam } from '../words/format-moment.ts';
import { type AuthorName, authorName } from './author-name.ts';

/** What a citation says of an article. */
export interface Cited {
  title: string;
  authors: AuthorName[];
  portal?: string;
  /** ISO day in Vietnam's time. */
  published?: string;
  accessed?: string;
  url?: string;
}

/** @param today ISO day on which the article was read; without it the citation does not say */
export function cited(card: Card, today?: string): Cited {
  const published = inVietnam(card.publishedAt)?.day;
  const url = webAddress(card.url);
  const portal = card.portal ?? (url && new URL(url).hostname.replace(/^www\./, ''));
  return {
    title: card.title.replace(/\s+/gu, ' ').trim(),
    authors: card.authors.filter((author) => author.trim()).map(authorName),
    ...(portal ? { portal } : {}),
    ...(published ? { published } : {}),
    ...(today ? { accessed: today } : {}),
    ...(url ? { url } : {}),
  };
}

/** Year, month and day as numbers. */
export function dateParts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

/** A piece of a citation that is set in italics where letters can be. */
export interface Piece {
  text: string;
  italic?: true;
  /** Web address, to be a link where there are links. */
  link?: true;
}
