import type { Card } from '../card/card.ts';
import { type CardPart, cardDocument, type FormatOptions } from './document/card-document.ts';
import type { CardRow } from './document/card-rows.ts';
import { escapeHtml as text } from './letters/html-text.ts';
import type { FormatWords } from './words/format-words.ts';

/** Word, Google Docs and Gmail keep inline styles and forget style sheets; without borders a pasted table falls apart. */
const TABLE = ' style="border-collapse:collapse"';
const CELL = ' style="border:1px solid #bbb;padding:4px 8px;vertical-align:top;text-align:left"';

/**
 * The card as an HTML fragment for the clipboard: headings, lists, a table, links; no class, no script, everything from the article
 * escaped, only http(s) addresses as links.
 */
export function cardToHtml(card: Card, options: FormatOptions): string {
  const { words } = options;
  const { title, facts, url, lead, parts, note } = cardDocument(card, options);
  const source = url && `${text(words.source)}: <a href="${text(url)}">${text(url)}</a>`;
  return [
    `<h1>${text(title)}</h1>`,
    `<p>${[text(facts.join(' · ')), source].filter(Boolean).join('<br>')}</p>`,
    lead && `<p><strong>${text(lead)}</strong></p>`,
    ...parts.map((part) => partHtml(part, words)),
    note && `<p><em>${text(note)}</em></p>`,
  ]
    .filter(Boolean)
    .join('\n');
}

function partHtml({ title, shape, rows }: CardPart, words: FormatWords): string {
  const heading = `<h2>${text(title)}</h2>`;
  if (shape === 'line') return `${heading}\n<p>${text(rows.map(({ head }) => head).join(', '))}</p>`;
  if (shape === 'table') return `${heading}\n${table(rows, words)}`;
  const list = shape === 'steps' ? 'ol' : 'ul';
  return `${heading}\n<${list}>\n${rows.map((row) => `<li>${line(row, words)}</li>`).join('\n')}\n</${list}>`;
}

function line(row: CardRow, words: FormatWords): string {
  const { head, beside } = row;
  const about = [head && `<strong>${text(head)}</strong>`, beside && text(`(${beside})`)].filter(Boolean).join(' ');
  return [about, sentence(row, words)].filter(Boolean).join(': ');
}

/** The arrow stays with the last word: alone on a line it would lead nowhere. */
const sentence = ({ text: said, link }: CardRow, words: FormatWords): string =>
  [said && text(said), link && toText(link, words)].filter(Boolean).join('\u00a0');

function table(rows: readonly CardRow[], words: FormatWords): string {
  const head = [words.day, words.written, words.sentence].map((word) => `<th${CELL}>${text(word)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><td${CELL}>${text(row.head ?? '')}</td><td${CELL}>${text(row.beside ?? '')}</td><td${CELL}>${sentence(row, words)}</td></tr>`,
  );
  return `<table${TABLE}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

const toText = (link: string, words: FormatWords) =>
  `<a href="${text(link)}" title="${text(words.inText)}" style="text-decoration:none">↗</a>`;
