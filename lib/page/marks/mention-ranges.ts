import type { BlockSource, Repeat } from '../../article/page-reading.ts';
import type { Mention } from '../../entities/entities.ts';
import { cleanWords } from '../../text/clean-text.ts';
import { live } from '../live-document.ts';

/** A mention and where it stands on the live page. */
export interface PageMention {
  mention: Mention;
  /** Static: live ranges slow down every later DOM change of the page itself. It is checked instead whenever the page changes. */
  range: StaticRange;
}

/** Places of the mentions on the page, in reading order. A mention whose letters are no longer there is left out. */
export function locateMentions(mentions: readonly Mention[], sources: readonly BlockSource[]): PageMention[] {
  const placed: PageMention[] = [];
  for (const mention of mentions) {
    const range = locateSpan(sources[mention.block], mention.start, mention.end);
    if (range && standsThere({ mention, range })) placed.push({ mention, range });
  }
  return placed;
}

/**
 * The mentions once more where the page prints their block a second time, in the order of the page. A copy is drawn and opens the card like
 * its mention, and counts for nothing.
 */
export function locateCopies(placed: readonly PageMention[], repeats: readonly Repeat[]): PageMention[] {
  const ofBlock = new Map<number, Mention[]>(repeats.map(({ block }) => [block, []]));
  for (const { mention } of placed) ofBlock.get(mention.block)?.push(mention);
  return repeats.flatMap(({ block, source }) => {
    const copies = (ofBlock.get(block) ?? []).map((mention) => ({
      mention,
      range: locateSpan(source, mention.start, mention.end),
    }));
    return copies.filter((copy): copy is PageMention => copy.range !== undefined && standsThere(copy as PageMention));
  });
}

/** The range of a span of one block; nothing where the page changed since it was read. */
export function locateSpan(source: BlockSource | undefined, start: number, end: number): StaticRange | undefined {
  if (!source || end <= start) return undefined;
  const from = source.locate(start);
  const to = source.locate(end, true);
  if (!from.node.isConnected || !to.node.isConnected) return undefined;
  if (from.offset > from.node.length || to.offset > to.node.length) return undefined;
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

/** Whether the page still has the words of the mention at its range. */
export function standsThere({ mention, range }: PageMention): boolean {
  const words = textOf(range);
  return words === mention.text || cleanWords(words) === mention.text;
}

/** The mention of another reading of the same page that stands on the same letters. */
export function sameMention(mentions: readonly PageMention[], placed: PageMention): PageMention | undefined {
  const { startContainer, startOffset } = placed.range;
  return mentions.find(
    ({ mention, range }) =>
      range.startContainer === startContainer &&
      range.startOffset === startOffset &&
      mention.text === placed.mention.text &&
      mention.kind === placed.mention.kind,
  );
}

/** A range that can be measured and scrolled to; nothing where its ends left the page. */
export function toLiveRange(range: AbstractRange): Range | undefined {
  if (!range.startContainer.isConnected || !range.endContainer.isConnected) return undefined;
  try {
    const moving = live.createRange();
    moving.setStart(range.startContainer, range.startOffset);
    moving.setEnd(range.endContainer, range.endOffset);
    return moving;
  } catch {
    return undefined; // an offset behind the end of a text that became shorter
  }
}

/** The words that stand at a range now, clean. */
export function wordsAt(range: StaticRange): string {
  return cleanWords(textOf(range));
}

function textOf(range: StaticRange): string {
  const { startContainer: start, endContainer: end } = range;
  if (!start.isConnected) return '';
  if (start === end) return (start as Text).data.slice(range.startOffset, range.endOffset);
  return toLiveRange(range)?.toString() ?? '';
}
