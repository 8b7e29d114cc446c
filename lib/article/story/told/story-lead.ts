import { isInline } from '../../blocks/element-nature.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { bare, isOneOf } from '../../facts/page-facts.ts';
import { isLeadByName } from '../above/lead-above.ts';

/** Blocks at the head of a story among which its lead may stand, and captions before it. */
const HEAD = 4;
const CAPTIONS = 2;

/** The first blocks of a story but for its captions: whose picture it is may stand in one of its own (bbc). */
export const openingsOf = (blocks: readonly SourcedBlock[]): SourcedBlock[] =>
  blocks
    .slice(0, HEAD + CAPTIONS)
    .filter(({ block }) => block.kind !== 'caption')
    .slice(0, HEAD);

/**
 * The lead among the blocks of a story, by what the page's data, the markup or its place say, the surest first.
 * @param descriptions how the page's own data describe it
 */
export function leadOfStory(
  blocks: readonly SourcedBlock[],
  title: SourcedBlock,
  descriptions: readonly string[],
): SourcedBlock | undefined {
  const openings = openingsOf(blocks);
  return (
    (isAllInOne(blocks) ? undefined : leadByWord(openings, descriptions)) ??
    standsApart(blocks) ??
    standsByTitle(blocks, title) ??
    dressedOtherwise(openings) ??
    boldOpening(openings)
  );
}

function leadByWord(openings: readonly SourcedBlock[], descriptions: readonly string[]): SourcedBlock | undefined {
  const isDescription = isOneOf(descriptions.map(bare));
  const told = openings.find(({ block }) => isDescription(bare(block.text)));
  return told ?? openings.find(isLeadByName);
}

/** Letters of a paragraph that is a whole story. */
const WHOLE = 300;
/** Letters of a line that is no byline and no subhead. */
const LINE = 40;

/** One long paragraph is the story and no lead, whatever its box is called: what is told below a film. */
function isAllInOne(blocks: readonly SourcedBlock[]): boolean {
  const lines = blocks.filter(({ block: { kind, text } }) => kind !== 'caption' && text.length >= LINE);
  return lines.length === 1 && lines[0]!.block.text.length >= WHOLE;
}

/** Letters of a lead that nothing but its place or its letters vouches for. */
const LEAD = { least: 60, most: 700 };

const hasShapeOfLead = ({ block: { text }, linked }: SourcedBlock): boolean =>
  text.length >= LEAD.least && text.length <= LEAD.most && linked <= 0.3;

const isWholeSentence = ({ block: { text } }: SourcedBlock): boolean => /[.…]["”]?$/.test(text);

/** A first paragraph that stands outside of the element in which the others stand together: no class, no wording says it is the lead. */
function standsApart(blocks: readonly SourcedBlock[]): SourcedBlock | undefined {
  const [first, ...others] = blocks.filter(({ block }) => block.kind === 'paragraph' || block.kind === 'heading');
  if (!first || !hasShapeOfLead(first)) return undefined;
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

/**
 * A first paragraph in the box of the headline, where nothing else of the story stands: entries of a live report, questions, pictures with their
 * words have boxes of their own.
 */
function standsByTitle(blocks: readonly SourcedBlock[], title: SourcedBlock): SourcedBlock | undefined {
  const [first, ...others] = blocks.slice(0, SOME).filter(({ block: { text } }) => text.length >= LINE);
  if (!first || !hasShapeOfLead(first)) return undefined;
  const { kind, text } = first.block;
  if (kind === 'paragraph' ? text.endsWith(':') : kind !== 'heading' || !isWholeSentence(first)) return undefined;
  const box = columnOf(first.source.element);
  if (!box?.contains(title.source.element) || others.length < 3) return undefined;
  return others.some(({ source }) => columnOf(source.element) === box) ? undefined : first;
}

/** A large first letter, or what a text processor calls every paragraph. */
const NO_LEAD = /drop|first|mso/i;

/** A first paragraph that has a class, an element or a box of its own beside others that are all alike: classes of few letters say nothing. */
function dressedOtherwise([first, ...others]: readonly SourcedBlock[]): SourcedBlock | undefined {
  const beside = others
    .filter(({ block: { kind } }) => kind === 'paragraph')
    .map(({ source }) => blockOf(source.element));
  if (first?.block.kind !== 'paragraph' || beside.length < 2 || !hasShapeOfLead(first) || !isWholeSentence(first))
    return undefined;
  let own = blockOf(first.source.element);
  const column = beside[0]!.parentElement;
  const hasBox = own.parentElement !== column && own.parentElement?.childElementCount === 1;
  if (hasBox) own = own.parentElement!;
  const dress = dressOf(beside[0]!);
  const isLead =
    own.parentElement === column &&
    (hasBox || own.className !== '' || own.tagName !== beside[0]!.tagName) &&
    dressOf(own) !== dress &&
    !NO_LEAD.test(own.className) &&
    beside.every((one) => one.parentElement === column && dressOf(one) === dress);
  return isLead ? first : undefined;
}

const dressOf = ({ tagName, className }: Element): string => `${tagName} ${className}`;

/** The element of a block, with what is set in it in bold. */
function blockOf(element: Element): Element {
  let at = element;
  while (at.parentElement && isInline(at.tagName.toUpperCase())) at = at.parentElement;
  return at;
}

/** What holds the block in which an element stands. */
const columnOf = (element: Element): Element | null => blockOf(element).parentElement;

/** A first paragraph of one or more sentences set in bold, before two that are not: how small CMS, which know no lead, are made to show one. */
function boldOpening([first, ...others]: readonly SourcedBlock[]): SourcedBlock | undefined {
  if (!first || others.length < 2 || !hasShapeOfLead(first) || !isWholeSentence(first)) return undefined;
  // Or set as a subhead, which no whole sentence is.
  const isSet = first.block.kind === 'paragraph' ? first.bold : first.source.element.closest('h2') !== null;
  if (!isSet) return undefined;
  return others.some(({ block: { kind }, bold }) => bold && kind === 'paragraph') ? undefined : first;
}
