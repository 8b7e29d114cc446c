import type { Article, BlockKind, Span } from '../article/article.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence of the running text with its place. */
export interface Sentence extends Span {
  text: string;
  /** 0-based number among the sentences of the body. */
  index: number;
}

const RUNNING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'quote', 'list-item']);

/** The sentences of paragraphs, quotations and list items, with the lead where wanted: never a title, heading, caption or table cell. The lead's dateline is no part of its sentence. */
export function bodySentences(article: Article, { lead = false } = {}): Sentence[] {
  const sentences: Sentence[] = [];
  article.blocks.forEach((block, at) => {
    if (!(lead && block.kind === 'lead') && !RUNNING.has(block.kind)) return;
    // The lead of the facts stands without its dateline, "(Tin Chiều) - ": so do the sentences of its block.
    const opens = block.kind === 'lead' && article.lead && block.text.endsWith(article.lead) ? article.lead.length : 0;
    const from = opens && block.text.length - opens;
    for (const span of splitSentences(block.text)) {
      const [start, end] = [Math.max(span.start, from), span.end];
      if (start >= end) continue;
      sentences.push({ block: at, start, end, text: block.text.slice(start, end), index: sentences.length });
    }
  });
  return sentences;
}

/** Lower-case syllables and numbers. */
export function syllables(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
