import type { Clutter } from '../page-reading.ts';
import { elementsMeeting, meets } from '../portals/meets-rules.ts';
import type { ClutterRule } from '../portals/portal.ts';
import { trueDocument } from '../true-document.ts';
import { glance, MOST_BOXES } from './beside.ts';

/** Letters without a link beyond which a slot inside the story has become a part of it. */
const PROSE_IN_SLOT = 150;
/** The same of a whole sentence with nothing else in the slot. */
const SENTENCE_IN_SLOT = 80;

/** Boxes inside the story that a rule names, in the order of the page. */
export function knownInside(root: Element, rules: readonly ClutterRule[]): Clutter[] {
  const clutter: Clutter[] = [];
  for (const element of elementsMeeting(root, rules)) {
    if (clutter.length >= MOST_BOXES) break;
    if (!holdsProse(element)) clutter.push({ element, reason: reasonByRule(element, rules) });
  }
  return clutter;
}

/**
 * Boxes anywhere on the page that a rule names, in its order. What hangs beside the article goes as a whole and is most of a page: of such a
 * box the rules are asked about itself alone, for each of them costs a look at every element.
 * @param inside those inside the story, which are known already
 * @param beside boxes beside the story
 */
export function knownOnPage(
  root: Element,
  inside: readonly Clutter[],
  beside: ReadonlySet<Element>,
  rules: readonly ClutterRule[],
): Clutter[] {
  const found: Clutter[] = [];
  const add = (element: Element) => {
    if (found.length < MOST_BOXES) found.push({ element, reason: reasonByRule(element, rules) });
  };
  const above = new Set<Element>();
  for (const element of [root, ...beside])
    for (let at = element.parentElement; at && !root.contains(at) && !above.has(at); at = at.parentElement)
      above.add(at);
  const walker = trueDocument(root.ownerDocument).createTreeWalker(root.ownerDocument, 1);
  let looked = 0;
  for (let at = walker.firstChild() as Element | null; at; at = walker.currentNode as Element) {
    if (above.has(at)) {
      walker.firstChild();
      continue;
    }
    if (at === root) found.push(...inside);
    else if (found.length < MOST_BOXES && looked++ < MOST_BOXES) {
      if (meets(at, rules)) add(at);
      if (at.firstElementChild && !beside.has(at) && at.tagName !== 'HEAD')
        for (const element of elementsMeeting(at, rules)) add(element);
    }
    while (!walker.nextSibling()) if (!walker.parentNode()) return found;
  }
  return found;
}

/** The first rule that names it. */
function reasonByRule(element: Element, rules: readonly ClutterRule[]): Clutter['reason'] {
  return rules.find(({ selector }) => element.matches(selector))?.reason ?? 'other';
}

/** Inserters of adverts mark the paragraph before a slot with a name like the slot's own. */
function holdsProse(element: Element): boolean {
  if (!/^(?:div|section|center)$/i.test(element.tagName) || element.childElementCount > 3) return false;
  const { total, linked } = glance(element);
  const isSentence = element.childElementCount === 0 && /[.!?…]["”]?\s*$/.test(element.textContent ?? '');
  const least = isSentence ? SENTENCE_IN_SLOT : PROSE_IN_SLOT;
  return linked === 0 && total >= least && element.querySelector('a, h2, h3, h4, img, button, form') === null;
}
