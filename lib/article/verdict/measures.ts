import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isLinkLine } from '../clutter/block-boxes.ts';
import { isBehindHeadline, LIST, lineOf, opensWithHeadline, TEASER } from '../clutter/teaser.ts';
import { SHORTEST_LINE } from '../shows-story.ts';
import { printedDate } from '../words/published-date.ts';

/** Letters of a block from which it is a paragraph of prose. */
export const PROSE = 100;

/** What the body of a page is made of: letters stand outside of links, the rest are numbers of blocks. */
export interface Measures {
  letters: number;
  /** Letters, those in links included. */
  whole: number;
  /** Letters of lines that tell something, teasers included. */
  lines: number;
  /** Letters of teasers, where there are several: of teasers side by side none tells anything. */
  teasers: number;
  /** Letters of lines that tell something, such teasers left out. */
  told: number;
  /** Linked headlines of other stories. */
  headlines: number;
  /** Paragraphs as long as prose has them. */
  prose: number;
  /** Different paragraphs, however short. */
  paragraphs: number;
  /** Short lines with a day. */
  dates: number;
}

/** @param loneLinks runs of lone links that were already taken out of the body */
export function measure(blocks: readonly SourcedBlock[], loneLinks: number): Measures {
  const lines = blocks.filter(isTold);
  const all = lettersOf(lines);
  const teasing = lines.filter(isTeaser);
  // As `showsStory` has it.
  const teasers = teasing.length >= LIST ? lettersOf(teasing) : 0;
  const own = blocks.filter(({ linked }) => linked < 0.5);
  return {
    letters: lettersOf(blocks),
    whole: blocks.reduce((sum, { block }) => sum + block.text.length, 0),
    lines: all,
    teasers,
    told: all - teasers,
    headlines: blocks.filter(isLinkLine).length + loneLinks,
    prose: own.filter(({ block }) => block.text.length >= PROSE).length,
    paragraphs: new Set(own.filter(({ block }) => block.kind === 'paragraph').map(({ block }) => block.text)).size,
    dates: blocks.filter(({ block }) => block.text.length < 40 && printedDate(block.text)).length,
  };
}

/** Letters outside of links. */
export function lettersOf(blocks: readonly SourcedBlock[]): number {
  return blocks.reduce((sum, { block, linked }) => sum + block.text.length * (1 - linked), 0);
}

/** Prose, as `showsStory` counts it: a heading heads a story and tells none. */
export function isTold({ block, source }: SourcedBlock): boolean {
  return block.text.length >= SHORTEST_LINE && source.element.closest('h1, h2, h3, h4, h5, h6') === null;
}

function isTeaser({ block, source, linked, summedUp }: SourcedBlock): boolean {
  if (summedUp) return false;
  if (linked > 0.1 && opensWithHeadline(source.element, block.text)) return true;
  return block.text.length < TEASER && isBehindHeadline(lineOf(source.locate(0).node).at);
}
