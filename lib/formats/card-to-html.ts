import type { Card } from '../card/card.ts';
import { cardSections, sourceLine } from './card-sections.ts';

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => NAMES[char] ?? char);

/** The card as an HTML fragment of headings, paragraphs and lists, everything escaped; only http(s) addresses become links. */
export function cardToHtml(card: Card): string {
  const link = card.url && /^https?:\/\//i.test(card.url) ? card.url : undefined;
  const url = link ? `<p><a href="${escaped(link)}">${escaped(link)}</a></p>` : '';
  const lead = card.lead ? `<p><strong>${escaped(card.lead)}</strong></p>` : '';
  const sections = cardSections(card).map(
    ({ title, lines }) => `<h2>${title}</h2><ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  );
  return `<article><h1>${escaped(card.title)}</h1><p>${escaped(sourceLine(card))}</p>${url}${lead}${sections.join('')}</article>`;
}
