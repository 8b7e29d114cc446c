import type { Span } from '../../lib/article/article.ts';
import { ask } from './reader-client.ts';

/** Brings the page to a stretch of its text and marks it. */
export function jumpTo({ block, start, end }: Span): void {
  void ask({ type: 'jump-span', span: { block, start, end } });
}

/** Brings the page to the next mention of a person, party, place … */
export function jumpToEntity(entity: string): void {
  void ask({ type: 'jump', entity });
}
