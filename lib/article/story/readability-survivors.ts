import { Readability } from '@mozilla/readability';
import { isSiteFooter } from '../clutter/beside.ts';
import { forgetNames } from '../true-document.ts';

export interface Survivors {
  /** The innermost live element around everything that was kept. */
  root: Element;
  /** Where the prose begins: what stands before it is headline, date, lead picture and the like. */
  start: Element;
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
 */
export function readabilitySurvivors(doc: Document): Survivors | undefined {
  const live = Array.from(doc.getElementsByTagName('*'));
  if (live.length === 0 || live.length > MOST_ELEMENTS || isTooDeep(live)) return undefined;
  const clone = doc.cloneNode(true) as Document;
  const copies = Array.from(clone.getElementsByTagName('*'));
  if (copies.length !== live.length) return undefined;
  forgetNames(copies);
  copies.forEach((copy, number) => {
    copy.setAttribute(MARK, String(number));
  });
  // Of a story in pictures the publisher's address is the longest text.
  for (const copy of clone.querySelectorAll('footer, [class*="footer"], [id*="footer"]'))
    if (isSiteFooter(copy)) copy.remove();
  let content: Element;
  try {
    const options = { serializer: (node: Node) => node, keepClasses: true, disableJSONLD: true };
    const parsed = Object.assign(new Readability<Node>(clone, options), UNASKED).parse();
    if (parsed?.content?.nodeType !== 1) return undefined;
    content = parsed.content as Element;
  } catch {
    return undefined;
  }
  const kept = new Set<number>();
  const withText = new Set<number>();
  const orphans = new Map<string, Set<string>>();
  for (const element of content.getElementsByTagName('*')) {
    const number = element.getAttribute(MARK);
    const text = holdsText(element);
    if (number === null) {
      if (text) addOrphan(orphans, keyOf(element));
      continue;
    }
    kept.add(Number(number));
    if (text) withText.add(Number(number));
  }
  // Text that Readability wraps anew ("phrasing content" into paragraphs) has lost its number: its wording leads back.
  if (orphans.size > 0) {
    live.forEach((element, number) => {
      // The page's name in its head may be worded like the headline.
      if (!withText.has(number) && element.localName !== 'title' && holdsText(element) && isFound(orphans, element)) {
        kept.add(number);
        withText.add(number);
      }
    });
  }
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const number of withText) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  if (last < 0) return undefined;
  const root = commonAncestor(live[first]!, live[last]!);
  const alive = new Set<Element>();
  // Readability drops the headline, which tells us where the story begins.
  for (const element of [...[...kept].map((number) => live[number]!), ...root.getElementsByTagName('h1')]) {
    for (let at: Element | null = element; at && !alive.has(at); at = at.parentElement) alive.add(at);
  }
  const hasLivingChild = (element: Element) => {
    for (let child = element.firstElementChild; child; child = child.nextElementSibling)
      if (alive.has(child)) return true;
    return false;
  };
  const living = new Map<Element, boolean>();
  return {
    root,
    start: live[firstProse(withText, live)] ?? live[first]!,
    // Readability lets a child take its parent's number when it folds the two: below an element with no living child all is alive.
    dropped(element) {
      if (alive.has(element) || isSubhead(element, alive)) return false;
      const parent = element.parentElement;
      if (!parent || !alive.has(parent)) return false;
      let known = living.get(parent);
      if (known === undefined) {
        known = hasLivingChild(parent);
        living.set(parent, known);
      }
      return known;
    },
  };
}

/**
 * A subhead between two blocks that stay. Readability compares headings with the headline by words of ASCII letters, of which Vietnamese words
 * leave little, and drops what looks alike.
 */
function isSubhead(element: Element, alive: ReadonlySet<Element>): boolean {
  if (!/^H[2-5]$/i.test(element.tagName)) return false;
  const after = element.nextElementSibling;
  if (after === null || !alive.has(after)) return false;
  let before = element.previousElementSibling;
  for (let step = 0; before && step < GONE && !alive.has(before); step++) before = before.previousElementSibling;
  return before !== null && alive.has(before);
}

/** Elements before a subhead that may have gone: the contents of the page, an advert. */
const GONE = 3;

/** Letters of a paragraph; headlines are shorter or stand in an `h1`. */
const PROSE = 80;

/** What a box is called that holds a headline, long as it may be. */
const HEADLINE_NAME = /title|headline|tieu-?de/i;

function firstProse(numbers: ReadonlySet<number>, live: readonly Element[]): number {
  const isProse = (number: number) => {
    const element = live[number]!;
    return (
      (element.textContent ?? '').trim().length >= PROSE &&
      !element.closest('h1, figure, figcaption') &&
      !HEADLINE_NAME.test(element.className)
    );
  };
  let first = -1;
  for (const number of numbers) if ((first < 0 || number < first) && isProse(number)) first = number;
  return first;
}

function holdsText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node as Text).data.trim()) return true;
  }
  return false;
}

/** The opening of a text without blanks; long enough to tell two paragraphs apart. */
function keyOf(node: Node): string {
  return (node.textContent ?? '').slice(0, 400).replace(/\s+/g, '').slice(0, 120);
}

/** Letters by which orphans are looked up, and how many with the same are remembered: pages can be made to repeat themselves. */
const OPENING = 20;
const ALIKE = 16;

function addOrphan(orphans: Map<string, Set<string>>, key: string): void {
  const opening = key.slice(0, OPENING);
  const alike = orphans.get(opening) ?? new Set();
  if (alike.size < ALIKE) orphans.set(opening, alike.add(key));
}

/**
 * The same text; or one that goes on, for of loose text with line breaks Readability makes a paragraph of each line, be it behind a lead that
 * keeps its number.
 */
function isFound(orphans: ReadonlyMap<string, ReadonlySet<string>>, element: Element): boolean {
  const isLike = (node: Node, goesOn: boolean) => {
    const key = keyOf(node);
    const alike = orphans.get(key.slice(0, OPENING));
    return !!alike && (alike.has(key) || (goesOn && [...alike].some((one) => key.startsWith(one))));
  };
  const broken = Array.from(element.children).some(isBreak);
  if (isLike(element, broken)) return true;
  return broken && Array.from(element.childNodes).some((node) => node.nodeType === 3 && isLike(node, true));
}

const isBreak = (element: Element): boolean => /^BR$/i.test(element.tagName);

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
