import { plainLetters } from '../letters/plain-letters.ts';
import { type Cited, dateParts } from './cited.ts';

/** CSL-JSON, which Zotero, Pandoc and citeproc read: a list of one article of a newspaper. */
export function csl(of: Cited): string {
  const { title, authors, portal, published, accessed, url } = of;
  const item = {
    id: citeKey(of),
    type: 'article-newspaper',
    title,
    ...(portal ? { 'container-title': portal } : {}),
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(published ? { issued: { 'date-parts': [dateParts(published)] } } : {}),
    ...(accessed ? { accessed: { 'date-parts': [dateParts(accessed)] } } : {}),
    ...(url ? { URL: url } : {}),
    language: 'vi',
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

/** A key of plain letters and digits: surname or signature, year, first words of the title. */
export function citeKey({ title, authors, portal, published }: Cited): string {
  const first = authors[0];
  const who = first ? ('literal' in first ? first.literal : first.family) : (portal ?? '');
  const words = plainLetters(title).split(' ').slice(0, 3).join('');
  return (
    [plainLetters(who).replaceAll(' ', '').slice(0, 24), published?.slice(0, 4) ?? '', words].join('') || 'baiviet'
  );
}
