import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { looksLikeNames } from '../facts/authors.ts';
import type { ClutterReason } from '../page-reading.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { ruleFor } from '../words/rule-for.ts';
import { glance, leadsToTags, namesOf, reasonByName } from './beside.ts';
import { boxOpenedBy, isLinkLine, leadsToPicture, outermostOwn, rangeWithin } from './block-boxes.ts';
import { boxOf, isShort, type Question, STAYS } from './body.ts';
import { commentsAround } from './of-readers.ts';
import { cardAround, cardOpenedBy, listUnderLabel, loneTeaserAt, nextStoryAt } from './other-story.ts';

/** The card of another story around a block. */
export const cardOfOther: Question = (i, { blocks, root }) => {
  const card = cardAround(blocks[i]!, root);
  return card && boxOf(card, 'related', i, rangeWithin(card, i, blocks)[1]);
};

/** The cell of a table stays, unless it labels other stories: old sites set their columns as the cells of a row. */
export const tableCell: Question = (i, { blocks }) => {
  const { block, source } = blocks[i]!;
  if (block.kind !== 'table-cell' || isLinkLine(blocks[i]!)) return undefined;
  const cell = source.element.closest('td');
  if (cell?.parentElement?.childElementCount === 1 && ruleFor(block.text, CLUTTER_LINES)) return undefined;
  if (!cell || block.text.length > HEADLINE || !labelsOthers(cell, block.text)) return STAYS;
  return boxOf(cell, 'related', i);
};

/** A line of links to keywords; a whole sentence may lead to all that was told of its matter. */
export const keywords: Question = (i, { blocks, root }) => {
  const { block, source, linked } = blocks[i]!;
  if (linked < 0.8 || source.element === root || /[.!?]$/.test(block.text) || !leadsToTags(source.element))
    return undefined;
  return boxOf(source.element, 'tags', i);
};

/** A few words in a box of their own: on an advert, of a named widget, beside the price of a share or a player, of a reader. */
export const fewWords: Question = (i, { blocks, root, prose, columns, first }) => {
  const { block, source } = blocks[i]!;
  if (!isShort(blocks[i]!) || source.element === root) return undefined;
  const box = outermostOwn(i, i, i + 1, blocks, root);
  const reason = box !== root && (leadsAway(box) ? 'ad' : (calledOtherwise(box) ?? labelsOthers(box, block.text)));
  if (reason) return boxOf(box, reason, i);
  const widget = widgetAt(i, blocks, root, prose.length);
  if (widget) return boxOf(widget.element, widget.reason, i, widget.end);
  const comments = commentsAround(blocks[i]!, root, columns, blocks[first]);
  return comments && boxOf(comments, 'comments', ...rangeWithin(comments, i, blocks));
};

/** A label with a list of other stories under it, whatever its words. */
export const labelledList: Question = (i, { blocks, root, prose, first, last, linksAreFew }) => {
  const { block, source } = blocks[i]!;
  const isLabel = (isShort(blocks[i]!) || block.kind === 'heading') && source.element !== root;
  const list = isLabel && linksAreFew && i > first ? listUnderLabel(i, blocks, root, prose.length) : undefined;
  return list && boxOf(list.element, 'related', i, list.end, i < last ? { isLone: true } : {});
};

/** The teaser of another story, or that story as a whole, loaded below this one. */
export const otherStory: Question = (i, { blocks, root, first }) => {
  if (i <= first) return undefined;
  const teaser = loneTeaserAt(i, blocks, root);
  if (teaser) return boxOf(teaser, 'related', i);
  const next = nextStoryAt(i, blocks, root);
  return next && boxOf(next.element, 'related', i, next.end);
};

/** A paragraph that is one link. Several in a row are one list of related stories; headlines with teasers alternate with them. */
export const lineOfLink: Question = (i, { blocks, root, prose, columns, first, last, linksAreFew }) => {
  if (!linksAreFew || !isLinkLine(blocks[i]!) || blocks[i]!.source.element === root) return undefined;
  // Where no paragraph is long, each may be a teaser.
  const between = prose.length === 0 || (i > first && i < last);
  const more = between && !(i > 0 && isLinkLine(blocks[i - 1]!)) ? { isLone: true as const } : {};
  const box = cardOpenedBy(i, blocks, root, columns);
  return box
    ? boxOf(box.element, 'related', i, box.end, more)
    : boxOf(outermostOwn(i, i, i + 1, blocks, root), 'related', i, i + 1, more);
};

/** "TPB2 21.350 ▲ 2,1%", "+450 (+2,1%)". */
const RISES = /[+▲▼−]\s?\d+(?:[.,]\d+)?\s?%|(?<!\d)[-–]\s?\d+[.,]\d+\s?%/u;

/** A box with the price of a share or what is to be heard: nothing but a few short lines, no sentence among them. */
function widgetAt(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  prose: number,
): { element: Element; end: number; reason: ClutterReason } | undefined {
  const box = boxOpenedBy(i, blocks, root, prose);
  const lines = blocks.slice(i, box.end);
  if (!/^(?:DIV|SECTION|ASIDE|ARTICLE|UL)$/i.test(box.element.tagName) || lines.length > 8 || !lines.every(isShort))
    return undefined;
  if (box.element.querySelector('audio')) return { ...box, reason: 'audio' };
  return lines.some(({ block }) => RISES.test(block.text)) ? { ...box, reason: 'other' } : undefined;
}

/** What the names of a box with nothing but a few words may tell of it. Films and overlays have captions. */
const TOLD_BY_NAME: ReadonlySet<ClutterReason> = new Set([
  'comments',
  'related',
  'most-read',
  'share',
  'tags',
  'newsletter',
  'survey',
  'sponsored',
  'ad',
  'audio',
]);

function calledOtherwise(box: Element): ClutterReason | undefined {
  if (!/^(?:DIV|SECTION|ASIDE)$/i.test(box.tagName)) return undefined;
  const reason = reasonByName(namesOf(box));
  return reason && TOLD_BY_NAME.has(reason) ? reason : undefined;
}

/** Letters of a headline of another story. */
const HEADLINE = 25;

/** The label of a list of other stories that is not read any more. */
function labelsOthers(box: Element, label: string): ClutterReason | undefined {
  if (label.length > 40 || looksLikeNames(label) || box.querySelector('a') === null) return undefined;
  const { longest, total, links } = glance(box);
  return longest >= HEADLINE && total > label.length + HEADLINE && total <= links * 400 ? 'related' : undefined;
}

/** A box with a picture that leads to another site, without a caption: an advert. Links to the picture's own file lead nowhere else. */
function leadsAway(box: Element): boolean {
  if (!/^(?:DIV|SECTION|ASIDE|CENTER)$/i.test(box.tagName) || box.querySelector('figcaption, figure')) return false;
  const link = box.querySelector('a[href] img, a[href] picture')?.closest('a');
  const page = hostOf(box.ownerDocument.baseURI);
  const there = hostOf(link?.getAttribute('href') ?? '');
  if (!link || !there || !page || leadsToPicture(link)) return false;
  return !there.endsWith(page) && !page.endsWith(there);
}

/** The host of an absolute address, without "www"; nothing for others. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
