import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import type { Portal } from '../../portals/portal.ts';
import { trueDocument } from '../../true-document.ts';
import type { StoryPlace } from '../place/story-place.ts';
import { isStamp } from '../signed/stamps.ts';
import { captionsBelow } from './below-picture.ts';
import {
  findTitle,
  titleAboveDate,
  titleByAddress,
  titleByHeading,
  titleInBold,
  titleOfFewWords,
} from './find-headline.ts';

/** What stands above a story. */
export interface Above {
  /** Its lines, in the order of the page. */
  before: SourcedBlock[];
  title: SourcedBlock | undefined;
  /** The headline's place among the lines: -1 where it is none of them. */
  titleAt: number;
  /** The lines between headline and story. */
  between: SourcedBlock[];
}

/** Text nodes before the story among which its headline is looked for: first those close by, menus above it are long. */
const CLOSE = 150;
const NEAR = 600;
const FAR = 4000;
/** Lines right above the story in which it may stand though nothing vouches for it. */
const LAST = 4;
/** Lines that stand between where no headline does. */
const BETWEEN = 12;

/** Reads what stands above a story and finds its headline there, no farther away than it must. */
export function headlineAbove(doc: Document, place: StoryPlace, facts: PageFacts, portal: Portal | undefined): Above {
  const find = (before: readonly SourcedBlock[]) => findTitle(doc, place.root, before, facts, portal);
  let before = linesBefore(doc, place.start, CLOSE);
  let title = find(before);
  if (!standsClear(title, before) || doc.getElementsByTagName('h1').length > 1) {
    before = linesBefore(doc, place.start, NEAR);
    title = find(before);
  }
  if (!title) {
    before = linesBefore(doc, place.start, FAR);
    title =
      find(before) ??
      titleByHeading(before) ??
      titleOfFewWords(before, facts.titles) ??
      titleByAddress(before, doc.URL) ??
      titleInBold(before.slice(-LAST)) ??
      titleAboveDate(before.slice(-LAST));
  }
  const titleAt = placeOf(title, before);
  const between = titleAt >= 0 ? before.slice(titleAt + 1) : before.slice(-BETWEEN);
  return { before, title, titleAt, between };
}

const placeOf = (title: SourcedBlock | undefined, lines: readonly SourcedBlock[]): number =>
  title ? lines.findIndex(({ source }) => source.element === title.source.element) : -1;

/** Lines above a headline that may say something about its story. */
const ALL_ABOVE = 8;

/** Is it a heading with all that is asked for above it? */
const standsClear = (title: SourcedBlock | undefined, before: readonly SourcedBlock[]): boolean =>
  !!title?.source.element.closest('h1') && placeOf(title, before) >= ALL_ABOVE;

function linesBefore(doc: Document, start: Element, steps: number): SourcedBlock[] {
  const page = doc.body ?? doc.documentElement;
  if (page === start) return [];
  return captionsBelow(readBlocks(page, isStamp, { from: stepsBefore(start, page, steps), until: start }), page);
}

function stepsBefore(start: Element, page: Element, steps: number): Node {
  const walker = trueDocument(page.ownerDocument).createTreeWalker(page, 4);
  walker.currentNode = start;
  let from: Node = page;
  for (let step = 0; step < steps; step++) {
    const node = walker.previousNode();
    if (!node) return page;
    from = node;
  }
  return from;
}
