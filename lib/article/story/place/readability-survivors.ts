import { Readability } from '@mozilla/readability';
import { isFolded } from '../../blocks/is-folded.ts';
import { isSiteFooter } from '../../clutter/beside.ts';
import { forgetNames } from '../../true-document.ts';
import { Orphans } from './orphans.ts';

export interface Survivors {
  /** The innermost live element around everything that was kept. */
  root: Element;
  /** Where the prose begins: what stands before it is headline, date, lead picture and the like. */
  start: Element;
  /** What holds at least half of it, and what holds no more than two paragraphs around its middle, where that is another one. */
  columns: Element[];
  /** True for block elements of the live page that were thrown away. */
  dropped(element: Element): boolean;
}

/** What Readability does for pictures and addresses, of which nothing is asked here; the build takes it away (`scripts/build/readability-plugin.ts`). */
const nothing = () => {};
const UNASKED = { _unwrapNoscriptImages: nothing, _fixLazyImages: nothing, _fixRelativeUris: nothing };

const MARK = 'data-doc-ro-number';
/** Readability climbs and clones a lot: pages made to be deep or huge are left to `densestProse`. */
const MOST_ELEMENTS = 12_000;
const DEEPEST = 200;

/**
 * Lets Readability choose, on a clone whose elements are numbered; the numbers of what survives lead back to the live elements. The page
 * itself stays as it is. Nothing when Readability finds nothing.
 * @param others boxes that it is not shown
 */
export function readabilitySurvivors(doc: Document, others: readonly Element[]): Survivors | undefined {
  const live = Array.from(doc.getElementsByTagName('*'));
  if (live.length === 0 || live.length > MOST_ELEMENTS || isTooDeep(live)) return undefined;
  const clone = numberedClone(doc, live.length);
  for (const other of others) clone?.querySelector(`[${MARK}="${live.indexOf(other)}"]`)?.remove();
  const content = clone && contentOf(clone);
  if (!content) return undefined;
  const { kept, withText } = survivingNumbers(content, live);
  if (withText.size === 0) return undefined;
  const { first, last } = ends(withText);
  const root = commonAncestor(live[first]!, live[last]!);
  // Readability drops the headline, which tells us where the story begins.
  const alive = withAllAbove([...[...kept].map((number) => live[number]!), ...headlinesIn(root, doc.title.trim())]);
  const prose = proseAmong(withText, live);
  const start = prose.find((element) => !element.closest('figure, figcaption')) ?? live[first]!;
  return { root, start, columns: columnsOf(prose), dropped: droppedBeside(alive) };
}

/** A clone whose elements bear their numbers; none where it is not the page again. */
function numberedClone(doc: Document, size: number): Document | undefined {
  const clone = doc.cloneNode(true) as Document;
  const copies = Array.from(clone.getElementsByTagName('*'));
  if (copies.length !== size) return undefined;
  forgetNames(copies);
  copies.forEach((copy, number) => {
    copy.setAttribute(MARK, String(number));
  });
  // Of a story in pictures the publisher's address is the longest text, and the rules of privacy in a dialog are longer than short news.
  for (const copy of clone.querySelectorAll('footer, [class*="footer"], [id*="footer"]'))
    if (isSiteFooter(copy)) copy.remove();
  for (const copy of clone.querySelectorAll('.modal, [role="dialog"]')) if (!copy.querySelector('h1')) copy.remove();
  for (const copy of clone.querySelectorAll('body > :not(p), body > * > :not(p)')) if (isImprint(copy)) copy.remove();
  for (const copy of clone.querySelectorAll('[hidden], [style*="display"]'))
    if (isFolded(copy)) for (const name of ['hidden', 'style']) copy.removeAttribute(name);
  return clone;
}

/** Letters of an imprint. */
const IMPRINT = 1000;

/** What tells of the publisher alone: his licence, and who answers for the site where. */
function isImprint(element: Element): boolean {
  const text = element.textContent ?? '';
  return (
    text.length < IMPRINT &&
    /giấy phép/i.test(text) &&
    /biên tập|chủ quản|điện thoại|bản quyền|©/i.test(text) &&
    !text.includes(element.ownerDocument.title.trim().slice(0, CALLED))
  );
}

function contentOf(clone: Document): Element | undefined {
  try {
    const options = { serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true };
    const parsed = Object.assign(new Readability<Node>(clone, options), UNASKED).parse();
    return parsed?.content?.nodeType === 1 ? (parsed.content as Element) : undefined;
  } catch {
    return undefined;
  }
}

/** Numbers of the live elements. */
interface Numbers {
  kept: Set<number>;
  /** Those with a text of their own. */
  withText: Set<number>;
}

function survivingNumbers(content: Element, live: readonly Element[]): Numbers {
  const kept = new Set<number>();
  const withText = new Set<number>();
  const orphans = new Orphans();
  for (const element of content.getElementsByTagName('*')) {
    const number = element.getAttribute(MARK);
    const text = holdsText(element);
    if (number !== null) {
      kept.add(Number(number));
      if (text) withText.add(Number(number));
    } else if (text) orphans.add(element);
  }
  if (orphans.isEmpty) return { kept, withText };
  live.forEach((element, number) => {
    // The page's name in its head may be worded like the headline.
    if (withText.has(number) || element.localName === 'title') return;
    if (!holdsText(element) || !orphans.has(element)) return;
    kept.add(number);
    withText.add(number);
  });
  return { kept, withText };
}

function ends(numbers: ReadonlySet<number>): { first: number; last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  return { first, last };
}

function withAllAbove(elements: readonly Element[]): Set<Element> {
  const alive = new Set<Element>();
  for (const element of elements)
    for (let at: Element | null = element; at && !alive.has(at); at = at.parentElement) alive.add(at);
  return alive;
}

/** Was an element thrown away? Readability lets a child take its parent's number when it folds the two: below an element with no living child all is alive. */
function droppedBeside(alive: ReadonlySet<Element>): (element: Element) => boolean {
  const living = new Map<Element, boolean>();
  const hasLivingChild = (parent: Element) => {
    let known = living.get(parent);
    if (known === undefined) {
      let child = parent.firstElementChild;
      while (child && !alive.has(child)) child = child.nextElementSibling;
      known = child !== null;
      living.set(parent, known);
    }
    return known;
  };
  return (element) => {
    if (alive.has(element) || isSubhead(element, alive)) return false;
    const parent = element.parentElement;
    return parent !== null && alive.has(parent) && hasLivingChild(parent);
  };
}

/** What may hold a headline beside the first heading. */
const HEADLINES = 'h2, h3, h4, b, strong, [class*="title" i], [class*="tieu" i]';
/** Letters of a headline by which a page may be called. */
const CALLED = 20;

/** The headlines of a story: first headings, and what else holds the words by which the page is called. */
function headlinesIn(root: Element, called: string): Element[] {
  const isCalled = ({ textContent }: Element) => {
    const text = (textContent ?? '').slice(0, called.length + CALLED).trim();
    return text.length >= CALLED && called.startsWith(text);
  };
  return [...root.getElementsByTagName('h1'), ...Array.from(root.querySelectorAll(HEADLINES)).filter(isCalled)];
}

/**
 * A subhead between two blocks that stay. Readability compares headings with the headline by words of ASCII letters, of which Vietnamese words
 * leave little, and drops what looks alike.
 */
function isSubhead(element: Element, alive: ReadonlySet<Element>): boolean {
  const heading = element.childElementCount === 1 && !holdsText(element) ? element.firstElementChild! : element;
  if (!/^H[2-5]$/i.test(heading.tagName) || heading.querySelector('a')) return false;
  const after = element.nextElementSibling;
  if (after === null || !alive.has(after)) return false;
  // Or it opens a section of a long form, below another one.
  let before = element.previousElementSibling ?? element.parentElement?.previousElementSibling ?? null;
  for (let step = 0; before && step < GONE && !alive.has(before); step++) before = before.previousElementSibling;
  if (before !== null && alive.has(before)) return true;
  // Above the first paragraph it is one as long as no label is.
  const letters = (element: Element) => (element.textContent ?? '').trim().length;
  return !element.previousElementSibling && letters(heading) >= LONG && letters(after) >= PROSE;
}

/** Letters of a subhead that opens a story. */
const LONG = 30;

/** Elements before a subhead that may have gone: the contents of the page, an advert. */
const GONE = 3;

/** Letters of a paragraph; headlines are shorter or stand in an `h1`. */
const PROSE = 80;

/** What a box is called that holds a headline, long as it may be. */
const HEADLINE_NAME = /title|headline|tieu-?de/i;

/** The living elements with a paragraph of some length, in the order of the page. */
function proseAmong(numbers: ReadonlySet<number>, live: readonly Element[]): Element[] {
  const isProse = (element: Element) =>
    (element.textContent ?? '').trim().length >= PROSE &&
    !element.closest('h1') &&
    !HEADLINE_NAME.test(element.className);
  const inOrder = [...numbers].sort((a, b) => a - b);
  return inOrder.map((number) => live[number]!).filter(isProse);
}

/** Steps up from a paragraph to what holds half of all. */
const UP = 6;

/** The innermost elements around at least half of the paragraphs, and around two. */
function columnsOf(prose: readonly Element[]): Element[] {
  const columns = new Set<Element>();
  for (const least of [prose.length / 2, 2]) {
    let at = prose[prose.length >> 1]?.parentElement;
    for (let step = 0; at && step < UP; step++, at = at.parentElement) {
      const column: Element = at;
      if (prose.filter((one) => column.contains(one)).length < least) continue;
      columns.add(column);
      break;
    }
  }
  return [...columns];
}

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return true;
  }
  return false;
}

function isTooDeep(elements: readonly Element[]): boolean {
  const depth = new Map<Element, number>();
  for (const element of elements) {
    const own = (element.parentElement ? (depth.get(element.parentElement) ?? 0) : 0) + 1;
    if (own > DEEPEST) return true;
    depth.set(element, own);
  }
  return false;
}

function commonAncestor(a: Element, b: Element): Element {
  const above = new Set<Element>();
  for (let at: Element | null = a; at; at = at.parentElement) above.add(at);
  for (let at: Element | null = b; at; at = at.parentElement) if (above.has(at)) return at;
  return a;
}
