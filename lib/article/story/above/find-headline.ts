import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { isFrontOrSearch, saysHeadline } from '../../facts/page-address.ts';
import { fold, isOneOf, type PageFacts } from '../../facts/page-facts.ts';
import type { Portal } from '../../portals/portal.ts';
import { isDateLine } from '../../words/published-date.ts';
import { leadsHere } from '../signed/date-line.ts';
import { isStamp } from '../signed/stamps.ts';

/** The portal's place for it; where its wording is in none of the page's own titles and another heading's is, the portal file is out of date. */
export function findTitle(
  doc: Document,
  root: Element,
  before: readonly SourcedBlock[],
  facts: PageFacts,
  portal: Portal | undefined,
): SourcedBlock | undefined {
  const placed = byPlace(doc, root, portal?.title);
  if (placed) {
    if (facts.titles.length === 0 || isOneOf(facts.titles)(placed.block.text)) return placed;
  }
  return titleByWording(before, facts) ?? placed;
}

/** @param least letters of what is looked for: "(Dân trí) -" alone in front of a lead is none */
export function byPlace(
  doc: Document,
  root: Element,
  places: Portal['title'] | undefined,
  least = 0,
): SourcedBlock | undefined {
  for (const { selector } of places ?? []) {
    for (const element of Array.from(doc.querySelectorAll(selector)).slice(0, 4)) {
      if (element.contains(root)) continue;
      const blocks = readBlocks(element, isStamp).filter(({ linked, block }) => linked < 0.6 || block.text.length > 60);
      const found = blocks.find(({ block }) => block.text.length >= least);
      if (found) return found;
    }
  }
  return undefined;
}

function titleByWording(before: readonly SourcedBlock[], facts: PageFacts): SourcedBlock | undefined {
  for (const title of facts.titles) {
    const isTitle = isOneOf([title]);
    const same = before.filter(({ block }) => block.text.length < 400 && isTitle(block.text));
    const heading = same.find(isHeading);
    // Blogger has it lead to its own page.
    const last = heading ?? same.filter(({ linked, source }) => linked < 0.5 || leadsHere(source.element)).pop();
    if (last) return headlineBelow(last, before) ?? last;
  }
  return behindName(before, facts.titles);
}

/** A smaller heading, where the page is called by the name of the site and by this: "Chuyện Bến Đá: Mùa cá linh về". */
function behindName(before: readonly SourcedBlock[], titles: readonly string[]): SourcedBlock | undefined {
  const called = titles.map(fold);
  return before.findLast(
    ({ block: { text }, source, linked }) =>
      text.length >= HEADLINE &&
      linked < 0.3 &&
      source.element.closest('h2, h3, h4') &&
      called.some((title) => title.endsWith(fold(text))),
  );
}

/** Set as a headline, and not the name of the site, which leads to its front page. */
function isHeading({ source: { element }, linked }: SourcedBlock): boolean {
  if (!element.closest('h1')) return false;
  const link = linked > 0.9 ? (element.closest('a') ?? element.querySelector('a')) : null;
  return !link || !isFrontOrSearch((link as HTMLAnchorElement).href);
}

/** Letters of a headline; what is shorter may be the name of the site, by which some call every page. */
const HEADLINE = 20;

/** The headline below the name of the site. */
function headlineBelow(name: SourcedBlock, before: readonly SourcedBlock[]): SourcedBlock | undefined {
  if (name.block.text.length >= HEADLINE || name.source.element.closest('h1')) return undefined;
  const below = before.slice(before.indexOf(name) + 1);
  const heading = below.findLast(
    ({ block, source, linked }) =>
      block.text.length >= HEADLINE && linked < 0.3 && source.element.closest('h1, h2, h3'),
  );
  return heading ?? titleAboveDate(below);
}

/** What offices call their sites: "Cổng thông tin điện tử tỉnh Lâm Hà". */
const SITE = /^(?:cổng|trang) (?:thông tin|tin)(?!\p{L})/iu;

/** The last `h1` before the body that does not name the site. */
export function titleByHeading(before: readonly SourcedBlock[]): SourcedBlock | undefined {
  return before.findLast((one) => one.block.text.length >= 10 && isHeading(one) && !SITE.test(one.block.text));
}

/** Letters of such a heading. */
const CALLED = 4;

/** The last short `h1` with which the name of the page begins: "Bến cũ", where that is "Bến cũ - Thơ - Báo Lâm Hà". */
export const titleOfFewWords = (before: readonly SourcedBlock[], titles: readonly string[]): SourcedBlock | undefined =>
  before.findLast(
    (one) =>
      one.block.text.length >= CALLED &&
      isHeading(one) &&
      titles.some(
        (title) => title.startsWith(one.block.text) && /^(?:$|\s*[|–—-])/.test(title.slice(one.block.text.length)),
      ),
  );

/** A sentence that somebody said; a headline may close with what an event is called. */
const IN_QUOTES = /^[“"]|[.!?…,]”$/;

/** The first bold words of some lines close above the story: on old sites all pages may be called by the name of the paper. */
export function titleInBold(lines: readonly SourcedBlock[]): SourcedBlock | undefined {
  return lines.find(
    ({ block, bold, linked }) =>
      bold &&
      linked < 0.3 &&
      /^.{19,199}[^.…"]$/.test(block.text) &&
      !IN_QUOTES.test(block.text) &&
      !isDateLine(block.text),
  );
}

/** The line of whose words the address of the page is made, where markup and head tell nothing. */
export const titleByAddress = (lines: readonly SourcedBlock[], url: string): SourcedBlock | undefined =>
  lines.find(
    ({ block: { text }, linked }) =>
      linked < 0.3 && text.length >= HEADLINE && text.length < 200 && saysHeadline(url, text),
  );

/** The line above the date, where markup and head tell nothing: some offices call every page by their name. */
export const titleAboveDate = (lines: readonly SourcedBlock[]): SourcedBlock | undefined =>
  lines.find(
    ({ block, linked }, i) =>
      linked < 0.3 &&
      isDateLine(lines[i + 1]?.block.text ?? '') &&
      /^[^\d].{28,199}[^.…"]$/.test(block.text) &&
      !IN_QUOTES.test(block.text),
  );
