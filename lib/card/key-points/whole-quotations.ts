import type { Article } from '../../article/article.ts';
import type { Sentence } from '../sentences/sentence-list.ts';
import { isHalfQuotation } from '../sentences/stands-alone.ts';

/** Sentences that one quotation may hold and still be a point. */
const MOST_SENTENCES = 3;
const LONGEST = 420;

/**
 * Puts together the sentences of a paragraph that one quotation runs through: 'Bà Hạnh nói: "Nước đã rút. Mai chợ mở."' is said as a whole or
 * not at all. Quotations that are longer, or never close, are left in their sentences.
 */
export function withWholeQuotations(sentences: readonly Sentence[], { blocks }: Article): Sentence[] {
  const whole: Sentence[] = [];
  for (let at = 0; at < sentences.length; at++) {
    const first = sentences[at]!;
    let { text, end } = first;
    let last = at;
    while (isHalfQuotation(text) && last - at + 1 < MOST_SENTENCES) {
      const next = sentences[last + 1];
      if (next?.block !== first.block || next.end - first.start > LONGEST) break;
      end = next.end;
      text = blocks[first.block]!.text.slice(first.start, end);
      last++;
    }
    if (last > at && !isHalfQuotation(text)) {
      whole.push({ ...first, end, text });
      at = last;
    } else whole.push(first);
  }
  return whole;
}
