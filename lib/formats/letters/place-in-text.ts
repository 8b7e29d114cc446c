import type { Block, Span } from '../../article/article.ts';
import { splitSentences } from '../../text/sentences.ts';
import { linkToText } from './text-fragment.ts';

/** The address of a span of the article, told from others like it by its neighbours. */
export function linkToSpan(url: string | undefined, blocks: readonly Block[], span: Span): string | undefined {
  const text = blocks[span.block]?.text ?? '';
  const before = text.slice(0, span.start);
  const after = text.slice(span.end);
  return linkToText(url, text.slice(span.start, span.end), { before, after });
}

/** The sentence that holds a span; the whole block where the span reaches beyond one. */
export function sentenceAround(
  blocks: readonly Block[],
  { block, start, end }: Span,
): (Span & { text: string }) | undefined {
  const text = blocks[block]?.text;
  if (text === undefined) return undefined;
  const found = splitSentences(text).find((one) => one.start <= start && one.end >= end) ?? {
    start: 0,
    end: text.length,
  };
  return { block, ...found, text: text.slice(found.start, found.end) };
}

/** The first sentence that names something: in the story itself where it is named there, else in headline or caption. */
export function firstSentence(
  blocks: readonly Block[],
  mentions: readonly Span[],
): (Span & { text: string }) | undefined {
  const inStory = mentions.find(
    ({ block }) => !['title', 'caption', 'heading'].includes(blocks[block]?.kind ?? 'title'),
  );
  const first = inStory ?? mentions[0];
  return first && sentenceAround(blocks, first);
}

/** Where words of the article stand first, the headline last of all; nothing where they are not in one block of it. */
export function findInText(blocks: readonly Block[], words: string): Span | undefined {
  const at = (block: number) => blocks[block]?.text.indexOf(words) ?? -1;
  const order = [...blocks.keys()].sort(
    (a, b) => Number(blocks[a]?.kind === 'title') - Number(blocks[b]?.kind === 'title') || a - b,
  );
  const block = words === '' ? undefined : order.find((one) => at(one) >= 0);
  return block === undefined ? undefined : { block, start: at(block), end: at(block) + words.length };
}
