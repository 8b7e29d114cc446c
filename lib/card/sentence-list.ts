import type { Article, BlockKind, Span } from '../article/article.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of the running text with its place. */
export interface Sentence extends Span {
  text: string;
  /** 0-based number among the sentences of the body. */
  index: number;
}

const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

/** The sentences of paragraphs, quotations and list items, with the lead where wanted: never a title, heading, caption or table cell. */
export function bodySentences(article: Article, { lead = false } = {}): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, at) => {
    if (!(lead && block.kind === 'lead') && !RUNNING.has(block.kind)) return;
    for (const { start, end } of splitSentences(block.text))
      sentences.push({ block: at, start, end, text: block.text.slice(start, end), index: sentences.length });
  });
  return sentences;
}

/** Lower-case syllables and numbers. */
export function syllables(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
