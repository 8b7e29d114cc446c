import type { Card } from '../card/card.ts';
import { type CardPart, cardDocument, type FormatOptions } from './document/card-document.ts';
import type { CardRow } from './document/card-rows.ts';
import { frontMatter } from './letters/front-matter.ts';
import { escapeMarkdown } from './letters/markdown-text.ts';
import { inVietnam } from './words/format-moment.ts';
import type { FormatWords } from './words/format-words.ts';

export interface MarkdownOptions extends FormatOptions {
  /** Puts the facts first as YAML, as Obsidian expects its properties. */
  frontMatter?: boolean;
  /** Day of the copy, ISO 8601; becomes `created`. */
  today?: string;
}

/** The card as Markdown (CommonMark with the tables of GFM); whatever the article has of Markdown's own marks is escaped. */
export function cardToMarkdown(card: Card, options: MarkdownOptions): string {
  const { words } = options;
  const { title, facts, url, lead, parts, note } = cardDocument(card, options);
  const blocks = [
    options.frontMatter ? cardFrontMatter(card, url, options.today) : undefined,
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(facts.join(' · ')),
    url && `${escapeMarkdown(words.source)}: <${url}>`,
    lead && `**${escapeMarkdown(lead)}**`,
    ...parts.map((part) => partMarkdown(part, words)),
    note && `*${escapeMarkdown(note)}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function cardFrontMatter(card: Card, url: string | undefined, today: string | undefined): string {
  return frontMatter({
    title: card.title,
    source: card.portal,
    url,
    author: card.authors,
    published: inVietnam(card.publishedAt)?.day,
    created: today,
    tags: ['doc-ro', card.section]
      .filter((tag): tag is string => Boolean(tag))
      .map(asTag)
      .filter(Boolean),
  });
}

/** Obsidian's tags know letters, digits, `-`, `_` and `/`, and no blank. */
function asTag(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}/]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function partMarkdown({ title, shape, rows }: CardPart, words: FormatWords): string {
  const heading = `## ${escapeMarkdown(title)}`;
  if (shape === 'line') return `${heading}\n\n${escapeMarkdown(rows.map(({ head }) => head).join(', '))}`;
  if (shape === 'table') return `${heading}\n\n${table(rows, words)}`;
  const lines = rows.map((row, index) => `${shape === 'steps' ? `${index + 1}.` : '-'} ${line(row)}`);
  return `${heading}\n\n${lines.join('\n')}`;
}

function line({ head, beside, text, link }: CardRow): string {
  const about = [head && `**${escapeMarkdown(head)}**`, beside && escapeMarkdown(`(${beside})`)];
  const said = [text && escapeMarkdown(text), link && toText(link)];
  return [about, said]
    .map((part) => part.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(': ');
}

function table(rows: readonly CardRow[], words: FormatWords): string {
  const head = [words.day, words.written, words.sentence].map(escapeMarkdown);
  const cells = rows.map(({ head = '', beside = '', text = '', link }) => [
    escapeMarkdown(head),
    escapeMarkdown(beside),
    [escapeMarkdown(text), link && toText(link)].filter(Boolean).join(' '),
  ]);
  return [head, head.map(() => '---'), ...cells].map((cell) => `| ${cell.join(' | ')} |`).join('\n');
}

const toText = (link: string) => `[↗](<${link}>)`;
