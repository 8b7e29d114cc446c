import { comesBefore } from '../blocks/comes-before.ts';
import { isInline } from '../blocks/element-nature.ts';
import { readBlocks, type SourcedBlock } from '../blocks/read-blocks.ts';
import type { Repetition } from '../blocks/repeat-source.ts';
import { isLabelledSignature, looksLikeNames } from '../facts/authors.ts';
import { bare, foldBare, isOneOf, type PageFacts } from '../facts/page-facts.ts';
import { isDateLine, printedDate } from '../words/published-date.ts';
import { isTakenFrom } from './byline.ts';
import { isOffice, namesAbove, namesApart, withHour, wordsApart } from './date-line.ts';
import { titleAboveDate, titleInBold } from './find-headline.ts';
import { type Furniture, isLeadByName } from './furniture.ts';
import { signedFormAt } from './signed-form.ts';
import { dropMetaLines, dropSignOff, isRightAligned, onceEach, repeatsOf } from './trim-story.ts';

export interface Story {
  title: SourcedBlock;
  lead?: SourcedBlock;
  body: SourcedBlock[];
  /** What the page prints a second time, in the order of the page. */
  repeats: Repetition[];
  printedAt?: string;
  /** Lines below the story that are none of it: the byline, mostly. */
  signOff: string[];
  /** Names beside the date right above the story. */
  named: string[];
  /** Elements inside the body that are the article's but not its text: dates, bylines. */
  furniture: Element[];
}

/** Puts headline, lead and body in order, each text once. */
export function tellStory(
  found: SourcedBlock[],
  furniture: Furniture,
  facts: PageFacts,
  root: Element,
): Story | undefined {
  const doc = root.ownerDocument;
  let blocks = found;
  const dropped: SourcedBlock[] = [];
  // A printed headline inside the body beats a wording that stands somewhere above it (breadcrumb, pop-up).
  const inBody = titleInBody(blocks, facts.titles, furniture.title);
  const same = blocks[inBody] !== undefined && blocks[inBody].source.element === furniture.title?.source.element;
  const isSure = same || isHeadline(blocks[inBody]) || isDateLine(blocks[inBody + 1]?.block.text ?? '');
  const titleAt = !furniture.title || isSure ? inBody : -1;
  const title = blocks[titleAt] ?? furniture.title ?? titleInHead(doc, facts.titles) ?? blocks[0];
  if (!title) return undefined;
  // A headline thrown out of the body, below the name of the site.
  if (titleAt < 0 && furniture.title && root.contains(furniture.title.source.element)) {
    const { element } = furniture.title.source;
    blocks = blocks.filter(({ block, source }) => block.kind === 'caption' || comesBefore(element, source.element));
  }
  if (titleAt >= 0 || opensBody(furniture.title, blocks, root)) {
    const trimmed = dropMetaLines(blocks, titleAt);
    blocks = trimmed.blocks;
    dropped.push(...trimmed.dropped);
  } else {
    // Right above the story: "Được đăng bởi Mai Thu vào T7, 18/04/2026 - 06:30" (Drupal).
    const from = blocks.findIndex(({ block }) => block.kind !== 'paragraph' || !isDateLine(block.text));
    dropped.push(...blocks.slice(0, Math.max(0, from)));
    blocks = blocks.slice(Math.max(0, from));
  }
  const repeats: Repetition[] = [...furniture.repeats];
  const repeatsTitle = repeatsOf(title.block.text);
  blocks = blocks.filter((one) => {
    if (isPartOf(one, title)) return false;
    const again = repeatsTitle(one.block.text);
    if (again) repeats.push({ of: title, copy: one });
    return !again;
  });

  const dropOpening = () => {
    while (blocks[0] && opensWithLine(blocks[0])) dropped.push(blocks.shift()!);
  };
  dropOpening();
  let lead = furniture.lead?.source.element === title.source.element ? undefined : furniture.lead;
  const openings = () => blocks.slice(0, 4).filter((one) => one.block.kind !== 'caption');
  lead ??=
    (isAllInOne(blocks) ? undefined : leadOf(openings(), facts.descriptions)) ??
    standsApart(blocks) ??
    standsByTitle(blocks, title) ??
    boldOpening(openings());
  if (lead) {
    const { block } = lead;
    blocks = blocks.filter((one) => !isPartOf(one, lead!));
    // Printed again as the first paragraph (vietnamplus); further down it is the story's own repetition.
    const [again] = openings();
    if (again && foldBare(again.block.text) === foldBare(block.text)) {
      blocks = blocks.filter((one) => one !== again);
      repeats.push({ of: lead, copy: again });
    }
  }
  dropOpening();
  // What stands above the headline is not beside a day below it.
  const isAbove = (one: SourcedBlock | undefined) => !!one && comesBefore(one.source.element, title.source.element);
  const lineOf = ({ block, source }: SourcedBlock) => wordsApart(source.element, block.text);
  const lines = dropped.flatMap((one, i) =>
    isAbove(dropped[i - 1]) && !isAbove(one) ? [title.block.text, namesApart(one)] : [namesApart(one)],
  );
  const named = namesAbove(lines);
  const leading = new Set(furniture.captions.map(({ source }) => source.element));
  blocks = [...furniture.captions, ...blocks.filter(({ source }) => !leading.has(source.element))];
  const once = onceEach(blocks);
  repeats.push(...once.repeats);
  const form = signedFormAt(once.blocks);
  const signed = dropSignOff(once.blocks.slice(0, form), furniture.authors, lead ? 0 : 1);
  dropped.push(...signed.dropped);
  const dated = dropped.findIndex((one) => printedDate(lineOf(one)));
  const printed = dropped[dated] && printedDate(lineOf(dropped[dated]));
  const printedAt = printed && withHour({ published: printed }, dropped[dated + 1]).published;
  return {
    title: { ...title, block: { kind: 'title', text: title.block.text } },
    ...(lead ? { lead: { ...lead, block: { kind: 'lead' as const, text: lead.block.text } } } : {}),
    body: signed.blocks,
    repeats: inOrder(repeats, [...furniture.captions, ...found]),
    ...(printedAt ? { printedAt } : {}),
    signOff: signed.dropped.map(({ block }) => block.text),
    named,
    furniture: [...dropped, ...once.blocks.slice(form)].map(({ source }) => source.element),
  };
}

/** A line above a story that says when, or who wrote it; set to the right, the name and below it the office. */
function opensWithLine({ block: { kind, text }, source }: SourcedBlock): boolean {
  if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'table-cell') return false;
  if (kind !== 'heading' && (isDateLine(text) || isLabelledSignature(text) || isTakenFrom(text))) return true;
  return isRightAligned(source.element) && (looksLikeNames(text) || isOffice(text));
}

/** The same block, or another one of its element: of loose text with line breaks all stands in one. */
function isPartOf(one: SourcedBlock, of: SourcedBlock): boolean {
  const { element } = of.source;
  if (one.source.element !== element) return false;
  const isLoose = element.querySelector('br') !== null && element.closest('h1, h2, h3') === null;
  return !isLoose || one.block.text === of.block.text;
}

/** A headline that stands in the body before all else and was thrown out of it: what follows are date, byline and the like, too. */
function opensBody(title: SourcedBlock | undefined, blocks: readonly SourcedBlock[], root: Element): boolean {
  const [first] = blocks;
  return (
    !!title && !!first && root.contains(title.source.element) && comesBefore(title.source.element, first.source.element)
  );
}

function inOrder(repeats: readonly Repetition[], page: readonly SourcedBlock[]): Repetition[] {
  const places = new Map(page.map((one, i) => [one, i]));
  const placeOf = ({ copy }: Repetition) => places.get(copy) ?? -1;
  return repeats.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function leadOf(openings: readonly SourcedBlock[], descriptions: readonly string[]): SourcedBlock | undefined {
  const isDescription = isOneOf(descriptions.map(bare));
  const told = openings.find(({ block }) => isDescription(bare(block.text)));
  return told ?? openings.find(isLeadByName);
}

/** Letters of a paragraph that is a whole story. */
const WHOLE = 300;

/** One long paragraph is the story and no lead, whatever its box is called: what is told below a film. */
function isAllInOne(blocks: readonly SourcedBlock[]): boolean {
  const lines = blocks.filter(({ block: { kind, text } }) => kind !== 'caption' && text.length >= LINE);
  return lines.length === 1 && lines[0]!.block.text.length >= WHOLE;
}

/** A first paragraph that stands outside of the element in which the others stand together: no class, no wording says it is the lead. */
function standsApart(blocks: readonly SourcedBlock[]): SourcedBlock | undefined {
  const [first, ...others] = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'heading');
  if (!first || first.block.text.length < 60 || first.block.text.length > 700 || first.linked > 0.3) return undefined;
  const [second, third] = others.filter(({ block }) => block.kind === 'paragraph');
  if (!second || !third) return undefined;
  // Loose text with line breaks: all of it is in one element.
  const own = second.source.element;
  const column = own === third.source.element ? own : columnOf(own);
  if (!column || (column !== own && column !== columnOf(third.source.element))) return undefined;
  return column.contains(first.source.element) ? undefined : first;
}

/** Blocks of a story that are looked at. */
const SOME = 12;
/** Letters of one that is no byline and no subhead. */
const LINE = 40;

/**
 * A first paragraph in the box of the headline, where nothing else of the story stands: entries of a live report, questions, pictures with their
 * words have boxes of their own.
 */
function standsByTitle(blocks: readonly SourcedBlock[], title: SourcedBlock): SourcedBlock | undefined {
  const [first, ...others] = blocks.slice(0, SOME).filter(({ block: { text } }) => text.length >= LINE);
  if (!first || first.linked > 0.3 || first.block.text.length < 60 || first.block.text.length > 700) return undefined;
  const { kind, text } = first.block;
  if (kind === 'paragraph' ? text.endsWith(':') : kind !== 'heading' || !/[.…]["”]?$/.test(text)) return undefined;
  const box = columnOf(first.source.element);
  if (!box?.contains(title.source.element) || others.length < 3) return undefined;
  return others.some(({ source }) => columnOf(source.element) === box) ? undefined : first;
}

/** What holds the block in which an element stands. */
function columnOf(element: Element): Element | null {
  let at = element;
  while (at.parentElement && isInline(at.tagName.toUpperCase())) at = at.parentElement;
  return at.parentElement;
}

/** A first paragraph of one or more sentences set in bold, before two that are not: how small CMS, which know no lead, are made to show one. */
function boldOpening(openings: readonly SourcedBlock[]): SourcedBlock | undefined {
  const [first, ...others] = openings;
  if (!first || first.linked > 0.3 || others.length < 2) return undefined;
  // Or set as a subhead, which no whole sentence is.
  const isSet = first.block.kind === 'paragraph' ? first.bold : first.source.element.closest('h2') !== null;
  if (!isSet) return undefined;
  const { text } = first.block;
  if (text.length < 60 || text.length > 700 || !/[.…]["”]?$/.test(text)) return undefined;
  return others.some(({ block: { kind }, bold }) => bold && kind === 'paragraph') ? undefined : first;
}

function isHeadline(one: SourcedBlock | undefined): boolean {
  return !!one?.source.element.closest('h1');
}

/** Index of the headline among the first blocks, or -1. */
function titleInBody(
  blocks: readonly SourcedBlock[],
  titles: readonly string[],
  known: SourcedBlock | undefined,
): number {
  // However many lines of a menu stand above it.
  const same = blocks.findIndex(({ source }) => source.element === known?.source.element);
  if (same >= 0) return same;
  const first = blocks.slice(0, 8);
  const isTitle = isOneOf(titles);
  const byWording = first.findIndex(({ block }) => isTitle(block.text));
  if (byWording >= 0) return byWording;
  // Subheads are set as headlines, too, below one that the page's own titles vouch for.
  if (isHeadline(known) && isTitle(known!.block.text)) return -1;
  const byMarkup = first.find(({ source }) => source.element.closest('h1'));
  const byPlace = titleAboveDate(first.slice(0, 3)) ?? (known ? undefined : titleInBold(first.slice(0, 2)));
  const isKnown = isHeadline(known) || (known?.source.element.closest('h2, h3, h4') && isTitle(known.block.text));
  return first.indexOf((byMarkup ?? (isKnown ? undefined : byPlace))!);
}

/** The `<title>` without the portal's name behind it: the only headline of pages that print none. */
function titleInHead(doc: Document, titles: readonly string[]): SourcedBlock | undefined {
  const element = doc.querySelector('title');
  const block = element ? readBlocks(element, () => false)[0] : undefined;
  if (!block) return undefined;
  const known = titles.find((title) => title.length < block.block.text.length && block.block.text.startsWith(title));
  const text = known ?? block.block.text.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '');
  return { ...block, block: { kind: 'title', text } };
}
