import { isInline } from '../blocks/element-nature.ts';

/** Letters from which a text is no teaser, whatever it stands behind. */
export const TEASER = 300;
/** So many headlines with teasers make a list; one or two may stand in front of short news. */
export const LIST = 3;
/** Letters of a link from which it is a headline of another story. */
const HEADLINE = 30;
/** A date or a section's name may stand between the headline and its teaser. */
const LABEL = 20;
/** Steps back from a text to what stands before it. */
const BACK = 3;

/** The block in which a text stands, and its part in which it does; none for the text of a link. */
export function lineOf(text: Text): { at: Node; block?: Element | null } {
  let at: Node = text;
  let block = text.parentElement;
  while (block) {
    const tag = block.tagName.toUpperCase();
    if (tag === 'A') return { at };
    if (!isInline(tag) || tag === 'LABEL') break;
    at = block;
    block = block.parentElement;
  }
  return { at, block };
}

/**
 * Does a text stand right behind the linked headline of another story? A text that is not long and does is a teaser.
 * @param text where it begins: the part of its block, see `lineOf`
 */
export function isBehindHeadline(text: Node): boolean {
  let at: Node | null = text;
  for (let step = 0; at && step < BACK; ) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      at = at.parentNode;
      step++;
      continue;
    }
    at = before;
    const size = before.nodeType === 8 ? 0 : (before.textContent ?? '').trim().length;
    if (size < LABEL) continue;
    if (before.nodeType !== 1) return false;
    const element = before as Element;
    const link = element.tagName === 'A' ? element : element.querySelector('a');
    const linked = (link?.textContent ?? '').trim().length;
    return linked >= HEADLINE && linked >= size * 0.8 && leadsAway(link!);
  }
  return false;
}

/** Does a block open with the linked headline of another story and go on with its teaser, a line break between? */
export function opensWithHeadline(element: Element, text: string): boolean {
  const link = element.querySelector('a[href]');
  const headline = (link?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (headline.length < HEADLINE || !text.startsWith(headline) || !leadsAway(link!)) return false;
  return /^ ["“(]?\p{Lu}/u.test(text.slice(headline.length));
}

/** To another page: questions of a page of answers open these by a script. */
function leadsAway(link: Element): boolean {
  const { protocol } = link as HTMLAnchorElement;
  // An address that nothing can be made of.
  if (!protocol || !link.hasAttribute('href')) return true;
  return /^https?:$/.test(protocol) && !leadsToOwnPage(link);
}

/** To the same page: entries of a live report to a place on it, the page's own headline by a script or without a place, too. */
export function leadsToOwnPage(link: Element): boolean {
  const { hash, pathname, protocol, search } = link as HTMLAnchorElement;
  const here = link.ownerDocument.location;
  const isHeadline = link.closest('h1') !== null;
  if (isHeadline && protocol === 'javascript:') return true;
  return (isHeadline || !!hash) && pathname === here?.pathname && search === here.search;
}
