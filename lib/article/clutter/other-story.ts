import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isDateLine } from '../words/published-date.ts';
import { glance } from './beside.ts';
import { boxOpenedBy, type Columns, isLinkLine, isProse, leadsToPicture, outermostOwn } from './block-boxes.ts';
import { isBehindHeadline, leadsToOwnPage, lineOf, TEASER } from './teaser.ts';

/** Letters of a headline, and of a card with its teaser. */
const HEADLINE = 25;
const CARD = 500;

/**
 * The card of another story in which a block stands: one link around all of it, or a block that opens with the headline and goes on with the
 * teaser, where picture and headline lead to the same page.
 */
export function cardAround({ block, source, linked }: SourcedBlock, root: Element): Element | undefined {
  if (linked >= 0.9) return linkAround(source, root);
  if (linked < 0.1 || block.text.length > CARD) return undefined;
  const link = source.element.querySelector('a[href]');
  const headline = (link?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (headline.length < HEADLINE || !block.text.startsWith(headline)) return undefined;
  if (isTeased(source.element, link!)) return source.element;
  const address = link!.getAttribute('href');
  let at: Element | null = source.element;
  for (let step = 0; at && at !== root && step < 5; step++, at = at.parentElement) {
    if (glance(at).total > CARD) return undefined;
    for (const picture of at.querySelectorAll('a[href] img, a[href] picture'))
      if (picture.closest('a')?.getAttribute('href') === address) return at;
  }
  return undefined;
}

/** A box that opens with a linked headline and has its teaser in an element of its own behind it (vietnamnet). */
function isTeased(box: Element, link: Element): boolean {
  if (!/^(?:DIV|SECTION|ASIDE)$/i.test(box.tagName) || !box.firstElementChild?.contains(link)) return false;
  return Array.from(box.childNodes).every(({ nodeType, textContent }) => nodeType === 1 || !textContent?.trim());
}

/** A link around boxes, to another page: picture, headline and teaser of a card. */
function linkAround({ element }: SourcedBlock['source'], root: Element): Element | undefined {
  const link = element.closest('a');
  if (!link || !root.contains(link) || !link.querySelector('div, p, h2, h3, h4, h5, section')) return undefined;
  const { total } = glance(link);
  return total < HEADLINE || total > CARD || leadsToPicture(link) || leadsToOwnPage(link) ? undefined : link;
}

/** Paragraphs behind a headline that are a story and no teaser. */
const STORY = 3;
/** Lines behind a headline among which its day stands. */
const HEAD = 3;

/**
 * A story that the portal has loaded below this one: a box of its own that opens with its headline, which leads to its page or stands above the
 * day on which that story came out.
 */
export function nextStoryAt(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
): { element: Element; end: number } | undefined {
  const heading = blocks[i]!.source.element.closest('h1, h2, h3');
  const isDated = () =>
    /^H1$/i.test(heading!.tagName) && blocks.slice(i + 1, i + 1 + HEAD).some(({ block }) => isDateLine(block.text));
  if (!heading || !(isLinkLine(blocks[i]!) || isDated())) return undefined;
  const box = boxOpenedBy(i, blocks, root, Number.POSITIVE_INFINITY);
  return blocks.slice(i, box.end).filter(isProse).length >= STORY ? box : undefined;
}

/** Blocks of a card, and letters of its lines that are no links. */
const ON_CARD = { blocks: 4, letters: 400 };

/**
 * A card of another story between two paragraphs: the largest box outside of the story's column that opens with a linked headline and holds
 * a teaser, a label or a date besides.
 */
export function cardOpenedBy(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  columns: Columns,
): { element: Element; end: number } | undefined {
  let { element } = blocks[i]!.source;
  let card: { element: Element; end: number } | undefined;
  let end = i;
  let letters = 0;
  for (let step = 0; step < 8 && element !== root && !columns.has(element); step++) {
    if (blocks[i - 1] && element.contains(blocks[i - 1]!.source.element)) break;
    for (; end - i <= ON_CARD.blocks && element.contains(blocks[end]?.source.element ?? null); end++)
      if (!isLinkLine(blocks[end]!)) letters += blocks[end]!.block.text.length;
    if (end - i > ON_CARD.blocks || letters > ON_CARD.letters) break;
    if (element.tagName.toUpperCase() !== 'P') card = { element, end };
    if (!element.parentElement) break;
    element = element.parentElement;
  }
  return card;
}

/** The box of a teaser that stands alone, for Readability dropped the headline before it: nothing of the story stands in it. */
export function loneTeaserAt(i: number, blocks: readonly SourcedBlock[], root: Element): Element | undefined {
  const { block, source, summedUp } = blocks[i]!;
  if (summedUp || block.kind === 'caption' || block.text.length >= TEASER || source.element.querySelector('a'))
    return undefined;
  if (!isBehindHeadline(lineOf(source.locate(0).node).at)) return undefined;
  const box = outermostOwn(i, i, i + 1, blocks, root);
  return glance(box).longest >= HEADLINE ? box : undefined;
}

/** Letters of the label of a list, and of a date or a section's name in it. */
const LABEL = 40;

/**
 * A box that opens with a few words and holds headlines of other stories and nothing else but their teasers, whatever the words are: "Nên đọc",
 * "Độc giả quan tâm".
 * @param i number of the block that may be the label
 */
export function listUnderLabel(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  prose: number,
): { element: Element; end: number } | undefined {
  const next = blocks[i + 1];
  if (!next || blocks[i]!.block.text.length > LABEL || !isLinkLine(next)) return undefined;
  const box = boxOpenedBy(i, blocks, root, prose);
  if (!box.element.contains(next.source.element)) return undefined;
  for (let at = i + 1; at < box.end; at++) {
    const one = blocks[at]!;
    if (!isLinkLine(one) && one.block.text.length >= LABEL && !isLinkLine(blocks[at - 1]!)) return undefined;
  }
  return box;
}
