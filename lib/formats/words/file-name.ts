import type { Card } from '../../card/card.ts';
import { plainLetters } from '../letters/plain-letters.ts';
import { inVietnam } from './format-moment.ts';

/** Characters of the headline's part; whole names stay far below the 255 bytes that file systems take. */
const SLUG = 60;

/**
 * A file name that every system takes and people can read: portal, day, headline, in plain letters.
 * @example fileName(card, 'md') // nhan-dan-2022-12-01-cau-moi-noi-hai-ban.md
 */
export function fileName(card: Pick<Card, 'portal' | 'publishedAt' | 'title'>, ending: string): string {
  const parts = [slug(card.portal ?? 'doc-ro'), inVietnam(card.publishedAt)?.day, slug(card.title)];
  return `${parts.filter(Boolean).join('-') || 'doc-ro'}.${ending}`;
}

/** Words of plain letters joined by `-`, cut between words. */
function slug(text: string): string {
  const whole = plainLetters(text).replaceAll(' ', '-');
  if (whole.length <= SLUG) return whole;
  return whole
    .slice(0, SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, SLUG);
}
