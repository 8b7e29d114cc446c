import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import type { Repetition } from '../../blocks/repeat-source.ts';
import { fold, foldBare, isSectionName, type PageFacts } from '../../facts/page-facts.ts';
import type { Portal } from '../../portals/portal.ts';
import { trueDocument } from '../../true-document.ts';
import type { StoryPlace } from '../place/story-place.ts';
import { BYLINE_NAME, bylineOf } from '../signed/byline.ts';
import {
  dateBehind,
  dateNearTitle,
  datesByPlace,
  hourOf,
  namesAbove,
  namesApart,
  namesBesideDate,
  postedAt,
} from '../signed/date-line.ts';
import { namesByPortrait } from '../signed/names-by-portrait.ts';
import { byPlace } from './find-headline.ts';
import { type Above, headlineAbove } from './headline-above.ts';
import { leadAbove } from './lead-above.ts';
import { captionOfCover, leadFigures } from './lead-figures.ts';
import { nearName } from './near-name.ts';
import { sectionAbove } from './section-above.ts';

/** The parts of an article that stand outside its body. */
export interface Furniture {
  title?: SourcedBlock;
  lead?: SourcedBlock;
  /** ISO 8601, as printed beside the headline. */
  printedAt?: string;
  updatedAt?: string;
  /** The section, where it stands as a link of its own right above the headline. */
  section?: string;
  authors: string[];
  /** Names beside the date that nothing calls authors. */
  named: string[];
  /** Captions of lead pictures outside the body. */
  captions: SourcedBlock[];
  /** Headline and lead printed once more above the story: one for phones, one for wide windows. */
  repeats: Repetition[];
  /** Elements that belong to the article and stay visible. */
  elements: Element[];
}

/**
 * Finds headline, lead, date, byline and lead picture: by the portal's selectors, else by what the head of the page says and by where
 * they stand: between the headline and the story.
 */
export function findFurniture(doc: Document, place: StoryPlace, facts: PageFacts, portal?: Portal): Furniture {
  const { root } = place;
  const above = headlineAbove(doc, place, facts, portal);
  const { before, title, titleAt, between } = above;
  const headline = title?.source.element;
  const section = sectionAbove(before, titleAt) ?? categoryOf(headline);
  const told = byPlace(doc, root, portal?.lead, SHORTEST_LEAD) ?? leadAbove(between, facts);
  const lead = told && fold(told.block.text) !== fold(title?.block.text ?? '') ? told : undefined;
  const repeats = printedTwice(before, title, lead);
  const printed = datesOf(doc, root, above, facts, portal);
  const byPortal = authorsByPlace(doc, portal);
  const bylines = between.filter(
    ({ block, source }) => block.text.length < 80 && nearName(source.element, BYLINE_NAME),
  );
  const cover = captionOfCover(before.slice(0, Math.max(0, titleAt)));
  const figures = leadFigures(doc, place, [...cover, ...between], portal);
  return {
    ...(title ? { title: { ...title, block: { kind: 'title', text: title.block.text } } } : {}),
    ...(lead ? { lead: { ...lead, block: { kind: 'lead', text: lead.block.text } } } : {}),
    ...(printed?.published ? { printedAt: hourOf(printed.published, headline) } : {}),
    ...(printed?.updated ? { updatedAt: printed.updated } : {}),
    ...(section ? { section } : {}),
    authors: byPortal.length > 0 || !headline ? byPortal.map(wordsOf) : bylineOf(doc, headline, root),
    named: [
      ...namesAbove(between.map(namesApart)),
      ...namesByPortrait(between),
      ...namesOver(doc, before[titleAt - 1]),
    ],
    captions: figures.captions,
    repeats,
    elements: [
      ...elementsOf([...(title ? [title] : []), ...(lead ? [lead] : []), ...repeats.map(({ copy }) => copy)]),
      ...(printed?.element ? [printed.element] : []),
      ...byPortal.filter((element) => !root.contains(element)),
      ...elementsOf(bylines),
      ...elementsOf(before.slice(Math.max(0, titleAt - 1), Math.max(0, titleAt)).filter(isKicker)),
      ...figures.elements,
    ],
  };
}

/** "Trung Quốc:" right above a headline: its first words. */
const isKicker = ({ block: { text }, linked }: SourcedBlock): boolean => linked === 0 && /^\p{Lu}.{1,40}:$/u.test(text);

/** Names beside the day on the line above the headline; a section of the site is the text of a link, too. */
function namesOver(doc: Document, line: SourcedBlock | undefined): string[] {
  const names = line && line.linked === 0 ? namesBesideDate([namesApart(line)]) : [];
  return names.filter(
    (name) => !Array.from(doc.links).some(({ textContent }) => fold(textContent ?? '') === fold(name)),
  );
}

/** Letters of a lead. */
const SHORTEST_LEAD = 25;

/** What WordPress and Joomla call the category of a post, wherever a theme prints it. */
const categoryOf = (headline: Element | undefined): string | undefined => {
  const link = headline
    ?.closest('article, .post, .hentry, .item-page')
    ?.querySelector('a[rel~="category"], .category-name a');
  const name = (link?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return isSectionName(name) ? name : undefined;
};

const elementsOf = (blocks: readonly SourcedBlock[]): Element[] => blocks.map(({ source }) => source.element);

/** When it was published, as the page prints it around the story. */
const datesOf = (doc: Document, root: Element, { before, title, titleAt }: Above, facts: PageFacts, portal?: Portal) =>
  datesByPlace(doc, portal) ??
  dateNearTitle(before, titleAt) ??
  postedAt(title?.source.element) ??
  (facts.publishedAt ? undefined : dateBehind(root));

/** Elements of one place that are looked at. */
const MOST_AUTHORS = 6;

/** Who wrote it, at the first place of the portal that names somebody. */
function authorsByPlace(doc: Document, portal: Portal | undefined): Element[] {
  for (const { selector } of portal?.author ?? []) {
    const names = Array.from(doc.querySelectorAll(selector)).slice(0, MOST_AUTHORS);
    if (names.length > 0) return names;
  }
  return [];
}

/** The texts of an element with blanks between them: a name and the e-mail address behind it. */
export function wordsOf(element: Element): string {
  const words: string[] = [];
  const walker = trueDocument(element.ownerDocument).createTreeWalker(element, 4);
  while (words.length < 40 && walker.nextNode()) words.push((walker.currentNode as Text).data);
  return words.join(' ');
}

/** Letters by which two printings of a lead may differ in length. */
const DATELINE_LENGTH = 40;

/** Of a headline only other headlines: the breadcrumb has its words, too. */
function printedTwice(
  before: readonly SourcedBlock[],
  title: SourcedBlock | undefined,
  lead: SourcedBlock | undefined,
): Repetition[] {
  const copiesOf = (of: SourcedBlock | undefined, isOne: (element: Element) => boolean): Repetition[] => {
    if (!of) return [];
    const { source, block } = of;
    const folded = foldBare(block.text);
    return before
      .filter((one) => Math.abs(one.block.text.length - block.text.length) <= DATELINE_LENGTH)
      .filter(
        (one) =>
          one.source.element !== source.element && isOne(one.source.element) && foldBare(one.block.text) === folded,
      )
      .map((copy) => ({ of, copy }));
  };
  return [...copiesOf(title, (element) => element.closest('h1') !== null), ...copiesOf(lead, () => true)];
}
