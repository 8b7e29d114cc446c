import type { AuthorName } from './author-name.ts';
import { type Cited, dateParts, type Piece } from './cited.ts';

/**
 * As Vietnamese theses and journals cite a newspaper (after TCVN ISO 690): author, title, newspaper, day, link, always in Vietnamese.
 * @example Nguyễn Văn An, “Cầu mới nối hai bản”, Nhân Dân, 01/12/2022, https://… (truy cập ngày 05/12/2022)
 */
export function tcvn({ title, authors, portal, published, accessed, url }: Cited): Piece[] {
  const groups: Piece[][] = [
    authors
      .map((author) => ({ text: full(author) }))
      .flatMap((piece, index) => (index ? [{ text: ', ' }, piece] : [piece])),
    [{ text: `“${title.replace(/[“”]/gu, '"')}”` }],
    portal ? [{ text: portal, italic: true }] : [],
    published ? [{ text: slashed(published) }] : [],
    url ? [{ text: url, link: true }] : [],
  ];
  const pieces = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index ? [{ text: ', ' }, ...group] : group));
  return accessed && url ? [...pieces, { text: ` (truy cập ngày ${slashed(accessed)})` }] : pieces;
}

const full = (name: AuthorName) => ('literal' in name ? name.literal : `${name.family} ${name.given}`);

function slashed(day: string): string {
  const [year, month, date] = dateParts(day);
  return `${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}
