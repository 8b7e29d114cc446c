import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { fold, isOneOf } from '../../facts/page-facts.ts';
import { isDateLine } from '../../words/published-date.ts';
import { titleAboveDate, titleByAddress, titleInBold } from '../above/find-headline.ts';

/** The headline of a story, and its place among the blocks of the body: -1 where it is none of them. */
export interface StoryTitle {
  title: SourcedBlock;
  at: number;
}

/**
 * A printed headline inside the body beats a wording that stands somewhere above it (breadcrumb, pop-up).
 * @param titles what the page's own data call it
 * @param known the headline that was found above or beside the body
 */
export function titleOfStory(
  blocks: readonly SourcedBlock[],
  titles: readonly string[],
  known: SourcedBlock | undefined,
  doc: Document,
): StoryTitle | undefined {
  const inBody = titleInBody(blocks, titles, known, doc.URL);
  const isSame = blocks[inBody] !== undefined && blocks[inBody].source.element === known?.source.element;
  const isSure = isSame || isHeadline(blocks[inBody]) || isDateLine(blocks[inBody + 1]?.block.text ?? '');
  const at = !known || isSure ? inBody : -1;
  const title = blocks[at] ?? known ?? titleInHead(doc, titles) ?? blocks[0];
  return title && { title: withoutLabel(title, titles), at };
}

/** Letters of a headline. */
const HEADLINE = 12;

/** A label inside of a headline, which the page's own data leave out: `<h1><span>Phóng sự</span> Mùa cá linh về</h1>`. */
function withoutLabel(title: SourcedBlock, titles: readonly string[]): SourcedBlock {
  const whole = fold(title.block.text);
  const own = titles
    .map(fold)
    .find((one) => one.length >= HEADLINE && one.length < whole.length && whole.includes(one));
  if (!own) return title;
  const rest = readBlocks(title.source.element, (part) => !own.includes(fold(part.textContent ?? '')));
  return rest.find(({ block }) => fold(block.text) === own) ?? title;
}

function isHeadline(one: SourcedBlock | undefined): boolean {
  return !!one?.source.element.closest('h1');
}

/** Index of the headline among the first blocks, or -1. */
function titleInBody(
  blocks: readonly SourcedBlock[],
  titles: readonly string[],
  known: SourcedBlock | undefined,
  url: string,
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
  const byMarkup = first.find(isHeadline);
  const byPlace =
    titleAboveDate(first.slice(0, 3)) ??
    (known ? undefined : (titleByAddress(first, url) ?? titleInBold(first.slice(0, 2))));
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
