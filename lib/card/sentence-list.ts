import type { Article, Span } from '../article/article.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of the running text with its place. */
export interface Sentence extends Span {
  text: string;
  /** 0-based number among the sentences of the body. */
  index: number;
}

/** The sentences of paragraphs, quotations and list items: never a title, lead, heading, caption or table cell. */
export function bodySentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list-item') return;
    for (const { start, end } of splitSentences(block.text))
      sentences.push({ block: at, start, end, text: block.text.slice(start, end), index: sentences.length });
  });
  return sentences;
}

/** Lower-case syllables and numbers. */
export function syllables(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
