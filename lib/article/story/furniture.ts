import { readBlocks, type SourcedBlock } from '../blocks/read-blocks.ts';
import type { Repetition } from '../blocks/repeat-source.ts';
import { bare, fold, foldBare, isOneOf, isSectionName, type PageFacts } from '../facts/page-facts.ts';
import type { Portal } from '../portals/portal.ts';
import { trueDocument } from '../true-document.ts';
import { isDateLine, printedDate } from '../words/published-date.ts';
import { captionsBelow } from './below-picture.ts';
import { BYLINE_NAME, bylineOf } from './byline.ts';
import { dateBehind, dateNearTitle, datesByPlace, hourOf, namesAbove, namesApart, postedAt } from './date-line.ts';
import { byPlace, findTitle, titleAboveDate, titleByHeading, titleInBold, titleOfFewWords } from './find-headline.ts';
import type { StoryPlace } from './find-story.ts';
import { leadFigures } from './lead-figures.ts';
import { isStamp } from './stamps.ts';

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

const LEAD_NAME =
  /sapo|summary|desc|(?:^|[\s_-])des(?:$|[\s_-])|chapp?eau|lead|lede|intro|standfirst|sub-?title|(?:^|[\s_-])dec?k(?:$|[\s_-])|abstract|tom-?tat|mo-?ta|excerpt|trich-?dan|hometext/i;

/**
 * Finds headline, lead, date, byline and lead picture: by the portal's selectors, else by what the head of the page says and by where
 * they stand: between the headline and the story.
 */
export function findFurniture(doc: Document, place: StoryPlace, facts: PageFacts, portal?: Portal): Furniture {
  const { root, start } = place;
  const page = doc.body ?? doc.documentElement;
  const read = (steps: number) =>
    page === start
      ? []
      : captionsBelow(readBlocks(page, isStamp, { from: stepsBefore(start, page, steps), until: start }), page);
  const furniture: Furniture = { authors: [], named: [], captions: [], repeats: [], elements: [] };

  let before = read(CLOSE);
  let title = findTitle(doc, root, before, facts, portal);
  if (!standsClear(title, before) || doc.getElementsByTagName('h1').length > 1) {
    before = read(NEAR);
    title = findTitle(doc, root, before, facts, portal);
  }
  if (!title) {
    before = read(FAR);
    title =
      findTitle(doc, root, before, facts, portal) ??
      titleByHeading(before) ??
      titleOfFewWords(before, facts.titles) ??
      titleInBold(before.slice(-4)) ??
      titleAboveDate(before.slice(-4));
  }
  if (title) {
    furniture.title = { ...title, block: { kind: 'title', text: title.block.text } };
    furniture.elements.push(title.source.element);
  }
  const titleAt = title ? before.findIndex(({ source }) => source.element === title.source.element) : -1;
  const between = titleAt >= 0 ? before.slice(titleAt + 1) : before.slice(-12);

  const section = sectionAbove(before, titleAt);
  if (section) furniture.section = section;

  const lead = byPlace(doc, root, portal?.lead) ?? leadByWording(between, facts) ?? leadByPlace(between);
  if (lead && fold(lead.block.text) !== fold(title?.block.text ?? '')) {
    furniture.lead = { ...lead, block: { kind: 'lead', text: lead.block.text } };
    furniture.elements.push(lead.source.element);
  }

  furniture.repeats = printedTwice(before, title, furniture.lead);
  furniture.elements.push(...furniture.repeats.map(({ copy }) => copy.source.element));

  const printed =
    datesByPlace(doc, portal) ??
    dateNearTitle(before, titleAt) ??
    postedAt(title?.source.element) ??
    (facts.publishedAt ? undefined : dateBehind(root));
  if (printed?.published) furniture.printedAt = hourOf(printed.published, title?.source.element);
  if (printed?.updated) furniture.updatedAt = printed.updated;
  if (printed?.element) furniture.elements.push(printed.element);
  for (const { selector } of portal?.author ?? []) {
    const names = Array.from(doc.querySelectorAll(selector)).slice(0, 6);
    if (names.length === 0) continue;
    furniture.authors = names.map(wordsOf);
    furniture.elements.push(...names.filter((element) => !root.contains(element)));
    break;
  }
  const bylines = between.filter(
    ({ block, source }) => block.text.length < 80 && nearName(source.element, BYLINE_NAME),
  );
  furniture.elements.push(...bylines.map(({ source }) => source.element));
  if (furniture.authors.length === 0 && title) furniture.authors = bylineOf(doc, title.source.element, root);
  furniture.named = namesAbove(between.map(namesApart));
  furniture.captions = leadFigures(doc, place, between, portal, furniture.elements);
  return furniture;
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

/** Lines above a headline among which its section stands; date and byline may stand between. */
const ABOVE = 3;

/** A short link alone on its line above the headline, to a page that is no article: "Đầu tư tài chính" on baodautu. */
function sectionAbove(before: readonly SourcedBlock[], titleAt: number): string | undefined {
  for (const { block, source, linked } of before.slice(Math.max(0, titleAt - ABOVE), Math.max(0, titleAt)).reverse()) {
    const link = source.element.closest('a') ?? source.element.querySelector('a');
    const path = link?.getAttribute('href')?.replace(/^https?:\/\/[^/]+/, '') ?? '';
    if (linked < 0.9 || !/^\/[\w-]/.test(path) || /\d{5,}/.test(path)) {
      // Another list begins where a line of some length stands.
      if (block.text.length > 60) return undefined;
      continue;
    }
    return isSectionName(block.text) && !isInMenu(link!) && isAlone(link!, block.text) ? block.text : undefined;
  }
  return undefined;
}

/** Is it all of its line? Some sites set their menu as links in one. */
const isAlone = (link: Element, line: string): boolean => fold(link.textContent ?? '') === fold(line);

/** The last link of a menu stands right above the headline, too. */
function isInMenu(link: Element): boolean {
  const list = link.closest('ul, ol, nav');
  const beside = link.parentElement?.children ?? [];
  const links =
    list?.getElementsByTagName('a').length ?? Array.from(beside).filter((one) => one.localName === 'a').length;
  return links >= IN_MENU;
}

/** Links of a menu; a story stands in fewer sections. */
const IN_MENU = 4;

/** Text nodes before the story among which its headline is looked for: first those close by, menus above it are long. */
const CLOSE = 150;
const NEAR = 600;
const FAR = 4000;

/** Lines above a headline that may say something about its story. */
const ALL_ABOVE = 8;

/** Is it a heading with all that is asked for above it? */
function standsClear(title: SourcedBlock | undefined, before: readonly SourcedBlock[]): boolean {
  if (!title?.source.element.closest('h1')) return false;
  return before.findIndex(({ source }) => source.element === title.source.element) >= ALL_ABOVE;
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

function leadByWording(between: readonly SourcedBlock[], facts: PageFacts): SourcedBlock | undefined {
  const isDescription = isOneOf(facts.descriptions.map(bare));
  return between.find(
    ({ block, linked }) => linked < 0.6 && isDescription(bare(block.text)) && foldBare(block.text).length >= 20,
  );
}

/** The first run of prose between headline and body, best where its class calls it a lead. */
function leadByPlace(between: readonly SourcedBlock[]): SourcedBlock | undefined {
  const prose = between.filter(
    ({ block, linked }) =>
      linked < 0.3 &&
      (block.text.length >= 60 || (block.text.length >= 40 && /[.!?…]$/.test(block.text))) &&
      block.kind !== 'caption' &&
      !isAboutStory(block.text),
  );
  return (
    prose.find(({ source }) => nearName(source.element, LEAD_NAME)) ??
    prose.find(
      ({ block, source }) =>
        block.text.length >= 60 && block.kind !== 'list-item' && !nearName(source.element, BYLINE_NAME),
    )
  );
}

/** Who wrote it, the school and the day on one line, which is no sentence. */
const isAboutStory = (text: string): boolean =>
  isDateLine(text) || (text.length < 160 && !/[.!?…:]["”]?$/.test(text) && printedDate(text)?.includes('T') === true);

/** Does the markup call this block the lead? */
export function isLeadByName({ block, source }: SourcedBlock): boolean {
  return block.text.length >= 40 && nearName(source.element, LEAD_NAME);
}

function nearName(element: Element, pattern: RegExp): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (pattern.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}
