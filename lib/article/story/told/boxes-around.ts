import { outermost, protect } from '../../blocks/protect.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { besideArticle } from '../../clutter/beside.ts';
import { knownOnPage } from '../../clutter/known-clutter.ts';
import type { ArticleReading, Clutter } from '../../page-reading.ts';
import type { ClutterRule } from '../../portals/portal.ts';
import { isNamed, saysSource, signsFor, standsAside } from './dropped.ts';

/** What a reading has found of the boxes in and around the story. */
interface Found {
  doc: Document;
  root: Element;
  /** The blocks of the story, headline and lead included. */
  sourced: readonly SourcedBlock[];
  /** What belongs to the story and is none of its text: headline, date, byline. */
  furniture: Iterable<Element>;
  /** Boxes inside the body that its words or build gave away, and those left out while it was read. */
  clutter: readonly Clutter[];
  dropped: readonly Clutter[];
  /** Boxes inside it that the portal's rules know, and the rules. */
  inside: readonly Clutter[];
  rules: readonly ClutterRule[];
  authors: readonly string[];
}

/** What of the page is kept and what may be hidden, the story with all that belongs to it protected. */
export function boxesAround(found: Found): Pick<ArticleReading, 'root' | 'keep' | 'clutter' | 'beside'> {
  const { doc, root, sourced, clutter, dropped, inside, rules, authors } = found;
  const blocks = sourced.map(({ source }) => source.element);
  const column = cellOf(root, blocks);
  const keep = [...new Set(found.furniture)].filter((element) => !element.contains(root));
  const kept = [column, ...keep, ...blocks];
  const beside = protect(besideArticle(doc, column, keep), kept, [column, ...keep]);
  const known = knownOnPage(root, inside, new Set(beside.map(({ element }) => element)), rules);
  const named = [...known, ...clutter, ...dropped.filter((one) => isNamed(one) || standsAside(one.element, sourced))];
  return { root: column, keep, ...sortClutter(protect(named, kept, []), beside, authors) };
}

/** Old sites lay their page out as a table: the cell in which all of the story stands. */
function cellOf(root: Element, own: readonly Element[]): Element {
  let at = root;
  while (/^(?:TABLE|TBODY|TR)$/i.test(at.tagName)) {
    const cell = Array.from(at.children).find((child) => own.every((one) => child.contains(one)));
    if (!cell) break;
    at = cell;
  }
  return at;
}

/** Boxes that we know for clutter, and what merely stands beside the article. */
function sortClutter(
  named: readonly Clutter[],
  beside: readonly Clutter[],
  authors: readonly string[],
): Pick<ArticleReading, 'clutter' | 'beside'> {
  const boxes = outermost([...named, ...beside]);
  const sorted: ReturnType<typeof sortClutter> = { clutter: [], beside: [] };
  for (const one of boxes) {
    if (one.reason === 'other' && !one.inWords && (signsFor(authors, one.element) || saysSource(one.element))) continue;
    sorted[isNamed(one) && one.reason !== 'footer' ? 'clutter' : 'beside'].push(one);
  }
  return sorted;
}
