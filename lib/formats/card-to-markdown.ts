import type { Card } from '../card/card.ts';
import { cardSections, sourceLine } from './card-sections.ts';

/** Escapes what Markdown would read as its own. */
const escaped = (text: string) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

/** The card as Markdown; `frontMatter` puts the facts into YAML first, as Obsidian expects them. */
export function cardToMarkdown(card: Card, options: { frontMatter?: boolean } = {}): string {
  const parts: string[] = [];
  if (options.frontMatter) {
    const facts = { title: card.title, source: card.portal, date: card.publishedAt, url: card.url };
    const lines = Object.entries(facts).flatMap(([key, value]) => (value ? [`${key}: ${JSON.stringify(value)}`] : []));
    parts.push(['---', ...lines, '---'].join('\n'));
  }
  parts.push(
    `# ${escaped(card.title)}`,
    escaped(sourceLine(card)),
    card.url ? `<${card.url.replace(/[<>\s]/g, encodeURIComponent)}>` : '',
  );
  if (card.lead) parts.push(`**${escaped(card.lead)}**`);
  for (const { title, lines } of cardSections(card))
    parts.push(`## ${title}`, lines.map((line) => `- ${escaped(line)}`).join('\n'));
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
