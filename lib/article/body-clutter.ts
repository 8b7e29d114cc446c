import { isLabelledSignature } from './authors.ts';
import { namesOf, reasonByName, reasonOf } from './beside.ts';
import { BOX_HEADINGS, CLUTTER_LINES, ENDS_THE_ARTICLE, ruleFor } from './conventions.ts';
import { cardAround } from './other-story.ts';
import type { Clutter, ClutterReason } from './page-reading.ts';
import type { SourcedBlock } from './read-blocks.ts';
import { fieldsOfReaders } from './reader-fields.ts';
import { leadsToOwnPage } from './teaser.ts';

/**
 * The boxes inside the body that are none of the story's, found by how the press words and builds them: headings ("Đọc thêm") with what
 * belongs to them, lines such as "0:00 / 0:00", paragraphs that are one link.
 * @returns elements with the reason, the numbers of the blocks that go with them, and how many runs of lone links were among them
 */
export function bodyClutter(
  blocks: readonly SourcedBlock[],
  root: Element,
): { clutter: Clutter[]; gone: Set<number>; loneLinks: number } {
  const clutter: Clutter[] = [];
  const gone = new Set<number>();
  const prose = blocks.filter(isProse).length;
  const add = (element: Element, reason: Clutter['reason'], from: number, to: number) => {
    clutter.push({ element, reason });
    for (let i = from; i < to; i++) gone.add(i);
  };
  // A page that is mostly links is a list: what its links say is all there is.
  const lettersOf = (some: readonly SourcedBlock[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  const linksAreFew = lettersOf(blocks.filter(isLinkLine)) <= lettersOf(blocks) * 0.35;
  const columns = columnsOf(blocks);
  const fields = fieldsOfReaders(root, () => blocks.filter(isProse).map(({ source }) => source.element));
  for (const element of fields) {
    const reason = reasonOf(element);
    clutter.push({ element, reason: reason === 'other' ? 'survey' : reason });
  }
  let loneLinks = 0;
  const firstProse = blocks.findIndex(isProse);
  const lastProse = blocks.findLastIndex(isProse);

  for (let i = 0; i < blocks.length; i++) {
    if (gone.has(i)) continue;
    const { block, source, linked } = blocks[i]!;
    if (fields.some((box) => box.contains(source.element))) {
      gone.add(i);
      continue;
    }
    const card = cardAround(blocks[i]!, root);
    if (card) {
      let end = i + 1;
      while (end < blocks.length && card.contains(blocks[end]!.source.element)) end++;
      add(card, 'related', i, end);
      continue;
    }
    if (block.kind === 'table-cell' && !isLinkLine(blocks[i]!)) continue;
    const line = ruleFor(block.text, CLUTTER_LINES);
    if (line && source.element !== root && (!line.linked || linked >= 0.6)) {
      add(source.element, line.reason, i, i + 1);
      continue;
    }
    const heading = ruleFor(block.text, BOX_HEADINGS);
    if (heading && source.element !== root) {
      const box = boxOpenedBy(i, blocks, root, prose);
      if (box.end > i + 1) {
        add(box.element, heading.reason, i, box.end);
        continue;
      }
      // No box around it: what follows belongs to it as long as it is made of links, or for good when the story is over.
      const over =
        ENDS_THE_ARTICLE.has(heading.reason) &&
        i > firstProse &&
        !goesOnBehind(i, columns) &&
        looksLikeList(blocks.slice(i + 1));
      let end = i + 1;
      while (end < blocks.length && (over || isLinkLine(blocks[end]!))) end++;
      for (let at = i; at < end; at++) {
        if (isLabelledSignature(blocks[at]!.block.text)) continue;
        const element = outermostOwn(at, i, end, blocks, root);
        add(element, heading.reason, at, at + 1);
      }
      continue;
    }
    if (isShort(blocks[i]!) && source.element !== root) {
      const box = outermostOwn(i, i, i + 1, blocks, root);
      const reason = box !== root && (leadsAway(box) ? 'ad' : calledOtherwise(box));
      if (reason) {
        add(box, reason, i, i + 1);
        continue;
      }
    }
    const next = i > firstProse ? nextStoryAt(i, blocks, root) : undefined;
    if (next) {
      add(next.element, 'related', i, next.end);
      continue;
    }
    if (linksAreFew && isLinkLine(blocks[i]!) && source.element !== root) {
      // Several in a row are one list of related stories; headlines with teasers alternate with them.
      // Where no paragraph is long, each may be a teaser.
      const between = prose === 0 || (i > firstProse && i < lastProse);
      if (between && !(i > 0 && isLinkLine(blocks[i - 1]!))) loneLinks++;
      const box = cardOpenedBy(i, blocks, root, columns);
      if (box) add(box.element, 'related', i, box.end);
      else add(outermostOwn(i, i, i + 1, blocks, root), 'related', i, i + 1);
    }
  }
  return { clutter: clutter.filter(({ element }) => element !== root), gone, loneLinks };
}

/** A block of its own that is nothing but a link to another page, without the full stop of a sentence. */
export function isLinkLine({ block, linked, source }: SourcedBlock): boolean {
  if (linked < 0.9 || block.kind === 'caption' || block.text.length < 12 || /[.…:]["”]?$/.test(block.text))
    return false;
  const link = source.element.closest('a') ?? source.element.querySelector('a');
  return !link || !leadsToOwnPage(link);
}

function isProse({ block, linked }: SourcedBlock): boolean {
  return block.text.length >= 100 && linked < 0.5;
}

/** Mostly headlines and teasers: at least a third of the lines are links, headings, dates or short. */
function looksLikeList(blocks: readonly SourcedBlock[]): boolean {
  if (blocks.length === 0) return true;
  const items = blocks.filter(
    (one) => one.linked >= 0.6 || one.block.kind === 'heading' || one.block.text.length < 40,
  ).length;
  return items * 3 >= blocks.length;
}

/** The largest element whose first text is block `i`, within the body and smaller than the story. */
function boxOpenedBy(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  prose: number,
): { element: Element; end: number } {
  let element = blocks[i]!.source.element;
  let end = i + 1;
  const before = blocks[i - 1]?.source.element;
  for (let step = 0; step < 12; step++) {
    const parent: Element | null = element.parentElement;
    if (!parent || parent === root || (before && parent.contains(before))) break;
    let to = end;
    while (to < blocks.length && parent.contains(blocks[to]!.source.element)) to++;
    // A heading may open the wrapper of the whole story, too: most of the prose tells.
    const inside = blocks.slice(i, to).filter(isProse).length;
    if (inside > 1 && inside > prose * 0.6) break;
    element = parent;
    end = to;
  }
  return { element, end };
}

/** Paragraphs behind a headline that are a story and no teaser. */
const STORY = 3;

/** A story that the portal has loaded below this one: a box of its own that opens with its headline, which leads to its page. */
function nextStoryAt(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
): { element: Element; end: number } | undefined {
  if (!isLinkLine(blocks[i]!) || !blocks[i]!.source.element.closest('h1, h2, h3')) return undefined;
  const box = boxOpenedBy(i, blocks, root, Number.POSITIVE_INFINITY);
  return blocks.slice(i, box.end).filter(isProse).length >= STORY ? box : undefined;
}

/** The elements in which the story's paragraphs stand side by side, and the numbers of the first and the last of these. */
function columnsOf(blocks: readonly SourcedBlock[]): Columns {
  const columns = new Map<Element, [number, number]>();
  blocks.forEach((one, i) => {
    const { element } = one.source;
    const column = isProse(one) && (element.closest('p') ?? element).parentElement;
    if (!column) return;
    const first = columns.get(column)?.[0];
    // What follows a linked headline is its teaser, unless the column has begun with it.
    if (first === undefined) columns.set(column, [i, i]);
    else if (!isLinkLine(blocks[i - 1]!)) columns.set(column, [first, i]);
  });
  return new Map([...columns].filter(([, [first, last]]) => last > first));
}

type Columns = ReadonlyMap<Element, readonly [number, number]>;

/** Does a column of the story that has begun before block `i` go on behind it? */
function goesOnBehind(i: number, columns: Columns): boolean {
  return [...columns.values()].some(([first, last]) => first < i && i < last);
}

/**
 * A card of another story between two paragraphs: a box of its own in the story's column that opens with a linked headline and holds a
 * teaser, a label or a date besides.
 */
function cardOpenedBy(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  columns: Columns,
): { element: Element; end: number } | undefined {
  let element = blocks[i]!.source.element;
  for (let step = 0; step < 8; step++) {
    const parent = element.parentElement;
    if (!parent || element === root) return undefined;
    if (parent === root || columns.has(parent)) break;
    element = parent;
  }
  if (columns.has(element) || element.tagName.toUpperCase() === 'P') return undefined;
  let end = i + 1;
  let letters = 0;
  while (end < blocks.length && element.contains(blocks[end]!.source.element)) {
    if (!isLinkLine(blocks[end]!)) letters += blocks[end]!.block.text.length;
    end++;
  }
  const opens = !blocks[i - 1] || !element.contains(blocks[i - 1]!.source.element);
  return opens && end - i <= 4 && letters <= 400 ? { element, end } : undefined;
}

/** Words on a picture that sells something: no sentence and no caption. */
function isShort({ block }: SourcedBlock): boolean {
  return block.kind === 'paragraph' && block.text.length <= 80 && !/[.…:!?]["”]?$/.test(block.text);
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

/** A box with a picture that leads to another site, without a caption: an advert. Links to the picture's own file lead nowhere else. */
function leadsAway(box: Element): boolean {
  if (!/^(?:DIV|SECTION|ASIDE|CENTER)$/i.test(box.tagName) || box.querySelector('figcaption, figure')) return false;
  const link = box.querySelector('a[href] img, a[href] picture')?.closest('a');
  const page = hostOf(box.ownerDocument.baseURI);
  const there = hostOf(link?.getAttribute('href') ?? '');
  if (!there || !page || /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(link?.getAttribute('href') ?? '')) return false;
  return !there.endsWith(page) && !page.endsWith(there);
}

/** The host of an absolute address, without "www"; nothing for others. */
function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** The largest element around block `at` that holds only blocks from `from` to `end`. */
function outermostOwn(at: number, from: number, end: number, blocks: readonly SourcedBlock[], root: Element): Element {
  let element = blocks[at]!.source.element;
  const before = blocks[from - 1]?.source.element;
  const after = blocks[end]?.source.element;
  for (let step = 0; step < 12; step++) {
    const parent = element.parentElement;
    if (!parent || parent === root || (before && parent.contains(before)) || (after && parent.contains(after))) break;
    element = parent;
  }
  return element;
}
