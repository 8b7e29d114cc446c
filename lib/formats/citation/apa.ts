import type { DateLocale } from '../words/format-date.ts';
import type { FormatWords } from '../words/format-words.ts';
import type { AuthorName } from './author-name.ts';
import { type Cited, dateParts, type Piece } from './cited.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/**
 * APA, 7th edition, article of a newspaper on the web: Author, A. A. (2022, December 1). Title. *Newspaper*. URL. The day is written in the
 * language of the text that cites, as APA asks; without an author the title comes first.
 */
export function apa({ title, authors, portal, published, url }: Cited, words: FormatWords): Piece[] {
  const day = `(${published ? dayIn(published, words.locale) : words.undated}).`;
  const names = authors.map(inverted);
  const headline = ended(title);
  const opening = names.length > 0 ? `${ended(joined(names))} ${day} ${headline}` : `${headline} ${day}`;
  return [
    { text: opening },
    ...(portal ? [{ text: ' ' }, { text: portal, italic: true } as const, { text: '.' }] : []),
    ...(url ? [{ text: ' ' }, { text: url, link: true } as const] : []),
  ];
}

/** "Nguyễn Văn An" → "Nguyễn, V. A."; who signs with a pen name or as an office keeps it. */
function inverted(name: AuthorName): string {
  if ('literal' in name) return name.literal;
  const initials = name.given.split(' ').map((word) => `${[...word][0]}.`);
  return `${name.family}, ${initials.join(' ')}`;
}

/** "A, & B"; of more than twenty the first nineteen, three dots and the last. */
function joined(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;
}

function dayIn(day: string, locale: DateLocale): string {
  const [year, month, date] = dateParts(day);
  return locale === 'vi' ? `${year}, ngày ${date} tháng ${month}` : `${year}, ${MONTHS[month - 1]} ${date}`;
}

const ended = (text: string) => (/[.!?…]["”’]?$/u.test(text) ? text : `${text}.`);
