import type { Card } from '../card/card.ts';
import type { CardRow } from './document/card-rows.ts';
import type { Formatted } from './format-card.ts';
import { escapeHtml } from './letters/html-text.ts';
import { webAddress } from './letters/text-fragment.ts';
import { formatDateValue } from './words/format-date.ts';
import { inVietnam } from './words/format-moment.ts';
import type { FormatWords } from './words/format-words.ts';

/**
 * One line of the card to be pasted alone: what it says, the article it comes from, and the link to its place in the text.
 * @example
 * Trịnh Hoài Lam: Bí thư Tỉnh ủy
 * Cầu mới nối hai bản (Nhân Dân, thứ Năm, 1 tháng 12 năm 2022)
 * https://…#:~:text=…
 */
export function entryCopy(card: Card, row: CardRow, words: FormatWords): Formatted {
  const { head, beside, text = '' } = row;
  const link = row.link ?? webAddress(card.url);
  const day = inVietnam(card.publishedAt)?.day;
  const from = [card.portal, day && formatDateValue(day, 'day', words.locale)].filter(Boolean).join(', ');
  const source = [card.title, from && `(${from})`].filter(Boolean).join(' ');
  const about = [head, beside && `(${beside})`].filter(Boolean).join(' ');
  const e = escapeHtml;
  const rich = [[head && `<strong>${e(head)}</strong>`, beside && e(`(${beside})`)].filter(Boolean).join(' '), e(text)];
  return {
    text: [[about, text].filter(Boolean).join(': '), source, link].filter(Boolean).join('\n'),
    html: [
      `<p>${rich.filter(Boolean).join(': ')}</p>`,
      `<p>${words.source}: ${link ? `<a href="${e(link)}">${e(source)}</a>` : e(source)}</p>`,
    ].join('\n'),
  };
}
