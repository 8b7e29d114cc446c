import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isLabelledSignature, looksLikeNames } from '../facts/authors.ts';
import type { Clutter, ClutterReason } from '../page-reading.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { BOX_HEADINGS, ENDS_THE_ARTICLE, ruleFor } from '../words/conventions.ts';
import { glance, leadsToTags, namesOf, reasonByName, reasonOf } from './beside.ts';
import {
  boxOpenedBy,
  type Columns,
  columnsOf,
  goesOnBehind,
  isLinkLine,
  isProse,
  isStatement,
  leadsToPicture,
  outermostOwn,
  proseOf,
  rangeWithin,
} from './block-boxes.ts';
import { leadsDown } from './contents.ts';
import { endOfDonation } from './donations.ts';
import { boxOfPublisher } from './of-publisher.ts';
import { commentsAround, commentsOfReplies, fieldsOfReaders, isVoteCount } from './of-readers.ts';
import { cardAround, cardOpenedBy, listUnderLabel, loneTeaserAt, nextStoryAt } from './other-story.ts';

/**
 * The boxes inside the body that are none of the story's, found by how the press words and builds them: headings ("Đọc thêm") with what
 * belongs to them, lines such as "0:00 / 0:00", paragraphs that are one link.
 * @param dropped elements of the root that were left out before, as they stand on the page
 * @returns elements with the reason, the numbers of the blocks that go with them, and how many runs of lone links were among them
 */
export function bodyClutter(
  blocks: readonly SourcedBlock[],
  root: Element,
  dropped: readonly Element[] = [],
): { clutter: Clutter[]; gone: Set<number>; loneLinks: number } {
  const clutter: Clutter[] = [];
  const gone = new Set<number>();
  const own = proseOf(blocks);
  const prose = own.length;
  const add = (element: Element, reason: Clutter['reason'], from: number, to: number, inWords = false) => {
    clutter.push({ element, reason, ...(inWords ? { inWords: true as const } : {}) });
    for (let i = from; i < to; i++) gone.add(i);
  };
  // A page that is mostly links is a list: what its links say is all there is.
  const lettersOf = (some: readonly SourcedBlock[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  const linksAreFew = lettersOf(blocks.filter(isLinkLine)) <= lettersOf(blocks) * 0.35;
  const columns = columnsOf(blocks);
  const fields = fieldsOfReaders(
    root,
    (letters) =>
      blocks
        .filter((one) => isProse(one) || (one.block.text.length >= letters && isStatement(one.block.text)))
        .map(({ source }) => source.element),
    blocks.filter(({ block }) => isVoteCount(block.text)).map(({ source }) => source.element),
  );
  for (const element of fields) {
    const reason = reasonOf(element);
    clutter.push({ element, reason: reason === 'other' ? 'survey' : reason });
  }
  let loneLinks = 0;
  const counters = countersOf(blocks);
  const hours = hoursOf(blocks);
  const firstProse = own[0] ?? blocks.findIndex((one) => one.block.text.length >= CAPTION && one.linked < 0.5);
  const lastProse = blocks.findLastIndex(isProse);
  for (const element of commentsOfReplies(dropped, root, columns, blocks[firstProse])) {
    fields.push(element);
    clutter.push({ element, reason: 'comments' });
  }

  for (let i = 0; i < blocks.length; i++) {
    if (gone.has(i)) continue;
    const { block, source, linked } = blocks[i]!;
    if (fields.some((box) => box.contains(source.element))) {
      gone.add(i);
      continue;
    }
    const card = cardAround(blocks[i]!, root);
    if (card) {
      add(card, 'related', i, rangeWithin(card, i, blocks)[1]);
      continue;
    }
    const cell = block.kind === 'table-cell' ? source.element.closest('td') : null;
    const isRow = cell?.parentElement?.childElementCount === 1 && ruleFor(block.text, CLUTTER_LINES);
    if (block.kind === 'table-cell' && !isLinkLine(blocks[i]!) && !isRow) {
      // Old sites set their columns as the cells of a row.
      if (cell && block.text.length <= HEADLINE && labelsOthers(cell, block.text)) add(cell, 'related', i, i + 1);
      continue;
    }
    const line = hours.has(i) ? undefined : ruleFor(block.text, CLUTTER_LINES);
    if (counters.has(i)) {
      add(source.element, 'other', i, i + 1);
      continue;
    }
    if (line && source.element !== root && (!line.linked || linked >= 0.6)) {
      const box = line.publisher && i > firstProse ? boxOfPublisher(i, blocks, root, firstProse) : undefined;
      if (box) {
        add(box.element, line.reason, ...box.range, true);
        continue;
      }
      add(source.element, line.reason, i, i + 1, true);
      const film = /video|clip/i.test(block.text) ? filmAround(blocks[i + 1], root, columns) : undefined;
      if (film) add(film, 'video', i + 1, i + 2);
      continue;
    }
    const asked = i > firstProse && source.element !== root ? endOfDonation(i, blocks) : i;
    for (let at = i; at < asked; at++) add(outermostOwn(at, i, asked, blocks, root), 'other', at, at + 1, true);
    if (asked > i) continue;
    if (linked >= 0.9 && leadsDown(source.element)) {
      gone.add(i);
      continue;
    }
    const heading = ruleFor(block.text, BOX_HEADINGS);
    if (heading && source.element !== root) {
      const box = boxOpenedBy(i, blocks, root, prose);
      // "E-MAGAZINE" may stand above the headline, in one box with it and the lead.
      const headed = blocks.slice(i + 1, box.end).some((one) => one.linked < 0.5 && one.source.element.closest('h1'));
      if (box.end > i + 1 && !headed) {
        add(box.element, heading.reason, i, box.end, true);
        continue;
      }
      // No box around it: what follows belongs to it as long as it is made of links, or for good when the story is over.
      const over =
        ENDS_THE_ARTICLE.has(heading.reason) &&
        i > firstProse &&
        !goesOnBehind(i, columns) &&
        // Keywords stand above a story, too, and it may be made of short lines.
        own.filter((at) => at > i).length * 2 <= prose &&
        looksLikeList(blocks.slice(i + 1));
      let end = i + 1;
      while (end < blocks.length && (over || isLinkLine(blocks[end]!))) end++;
      for (let at = i; at < end; at++) {
        if (isLabelledSignature(blocks[at]!.block.text)) continue;
        const element = outermostOwn(at, i, end, blocks, root);
        add(element, heading.reason, at, at + 1, at === i);
      }
      continue;
    }
    // A whole sentence may lead to all that was told of its matter.
    if (linked >= 0.8 && source.element !== root && !/[.!?]$/.test(block.text) && leadsToTags(source.element)) {
      add(source.element, 'tags', i, i + 1);
      continue;
    }
    if (isShort(blocks[i]!) && source.element !== root) {
      const box = outermostOwn(i, i, i + 1, blocks, root);
      const reason = box !== root && (leadsAway(box) ? 'ad' : (calledOtherwise(box) ?? labelsOthers(box, block.text)));
      if (reason) {
        add(box, reason, i, i + 1);
        continue;
      }
      const ticker = tickerAt(i, blocks, root, prose);
      if (ticker) {
        add(ticker.element, 'other', i, ticker.end);
        continue;
      }
      const comments = commentsAround(blocks[i]!, root, columns, blocks[firstProse]);
      if (comments) {
        const [from, to] = rangeWithin(comments, i, blocks);
        add(comments, 'comments', from, to);
        continue;
      }
    }
    const isLabel = (isShort(blocks[i]!) || block.kind === 'heading') && source.element !== root;
    const list = isLabel && linksAreFew && i > firstProse ? listUnderLabel(i, blocks, root, prose) : undefined;
    if (list) {
      if (i < lastProse) loneLinks++;
      add(list.element, 'related', i, list.end);
      continue;
    }
    const teaser = i > firstProse ? loneTeaserAt(i, blocks, root) : undefined;
    if (teaser) {
      add(teaser, 'related', i, i + 1);
      continue;
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

/** Numbers of the blocks that count the pictures of a gallery, each of them: "1/7" to "7/7". Days of one month are fewer or more. */
function countersOf(blocks: readonly SourcedBlock[]): ReadonlySet<number> {
  const counters = new Map<number, number[]>();
  blocks.forEach(({ block: { text } }, i) => {
    const count = text.length < 8 && /^(\d+) ?\/ ?(\d+)$/.exec(text);
    if (!count) return;
    const of = counters.get(Number(count[2])) ?? [];
    if (Number(count[1]) === of.length + 1) counters.set(Number(count[2]), [...of, i]);
  });
  return new Set([...counters].flatMap(([all, some]) => (some.length === all ? some : [])));
}

/** Entries of a report that goes on by the hour, and letters of what stands below each: a player prints two times. */
const ENTRIES = { least: 3, letters: 10 };

/** Numbers of the blocks that tell the hour of such an entry: "16:45" above what happened then. */
function hoursOf(blocks: readonly SourcedBlock[]): ReadonlySet<number> {
  const isTold = (one: SourcedBlock | undefined) => one && one.block.text.length >= ENTRIES.letters && !isLinkLine(one);
  const hours = [...blocks.keys()].filter((i) => /^\d{1,2}:\d\d$/.test(blocks[i]!.block.text) && isTold(blocks[i + 1]));
  return new Set(hours.length >= ENTRIES.least ? hours : []);
}

/** The box of a film and of the words below it: another one than the story's where a line invites to see it. */
function filmAround(words: SourcedBlock | undefined, root: Element, columns: Columns): Element | undefined {
  const box = words?.source.element.parentElement;
  if (!box || box === root || columns.has(box) || words.block.text.length > 200) return undefined;
  return box.querySelector('video, iframe') ? box : undefined;
}

/** Letters of the words under a picture: stories told in pictures have no other prose. */
const CAPTION = 40;

/** Mostly headlines and teasers: at least a third of the lines are links, headings, dates or short. */
function looksLikeList(blocks: readonly SourcedBlock[]): boolean {
  if (blocks.length === 0) return true;
  const items = blocks.filter(
    (one) => one.linked >= 0.6 || one.block.kind === 'heading' || one.block.text.length < 40,
  ).length;
  return items * 3 >= blocks.length;
}

/** Words on a picture that sells something: no sentence and no caption. */
function isShort({ block }: SourcedBlock): boolean {
  return block.kind === 'paragraph' && block.text.length <= 80 && !/[.…:!?]["”]?$/.test(block.text);
}

/** "TPB2 21.350 ▲ 2,1%", "+450 (+2,1%)". */
const RISES = /[+▲▼−]\s?\d+(?:[.,]\d+)?\s?%|(?<!\d)[-–]\s?\d+[.,]\d+\s?%/u;

/** A box with the price of a share or the like: nothing but a few short lines, no sentence among them. */
function tickerAt(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  prose: number,
): { element: Element; end: number } | undefined {
  const box = boxOpenedBy(i, blocks, root, prose);
  const lines = blocks.slice(i, box.end);
  if (!/^(?:DIV|SECTION|ASIDE|UL)$/i.test(box.element.tagName) || lines.length > 8 || !lines.every(isShort))
    return undefined;
  return lines.some(({ block }) => RISES.test(block.text)) ? box : undefined;
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
