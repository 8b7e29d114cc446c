import type { Card } from '../card/card.ts';
import { cardToHtml } from './card-to-html.ts';
import { cardToJson } from './card-to-json.ts';
import { cardToMarkdown } from './card-to-markdown.ts';
import { cardToText } from './card-to-text.ts';
import { type CitationStyle, cardToCitation } from './citation/card-to-citation.ts';
import type { FormatOptions } from './document/card-document.ts';

/** What can be copied of an article. */
export type CardFormat = 'text' | 'markdown' | 'json' | 'html' | CitationStyle;

/** A text to be copied, with its rich form where it has one. */
export interface Formatted {
  text: string;
  html?: string;
}

export interface CopyOptions extends FormatOptions {
  frontMatter?: boolean;
  /** ISO day of the copy. */
  today?: string;
}

/** The card in one format. `text` has the rich form with it; `html` is the markup itself, to be pasted as text. */
export function formatCard(card: Card, format: CardFormat, options: CopyOptions): Formatted {
  switch (format) {
    case 'text':
      return { text: cardToText(card, options), html: cardToHtml(card, options) };
    case 'html':
      return { text: `${cardToHtml(card, options)}\n` };
    case 'markdown':
      return { text: cardToMarkdown(card, options) };
    case 'json':
      return { text: cardToJson(card, options) };
    default:
      return cardToCitation(card, format, options);
  }
}
