import { lateReasonBeside, lateReasonInside } from '../../article/clutter/late-reason.ts';
import type { ArticleReading, Clutter } from '../../article/page-reading.ts';
import { commonClutter } from '../../article/portals/common-clutter.ts';
import type { Portal } from '../../article/portals/portal.ts';

/**
 * Sorts elements that came late. What a rule of the portal names is clutter; so is a box beside the path from `<body>` to the article that tells
 * by name, heading or links what it is. Any other box beside the path is hidden in focus only. Inside the article only sure cases count.
 */
export function sortLate(
  elements: readonly Element[],
  reading: ArticleReading,
  portal: Portal | undefined,
  isProtected: (element: Element) => boolean,
): { clutter: Clutter[]; beside: Clutter[] } {
  const clutter: Clutter[] = [];
  const beside: Clutter[] = [];
  const rules = portal?.clutter ?? commonClutter;
  const anyRule = rules.map(({ selector }) => selector).join(',');
  const seen = new Set<Element>();
  for (const element of elements) {
    if (isProtected(element) || isFurniture(element)) continue;
    const named = element.matches(anyRule) ? [element] : [];
    for (const one of [...named, ...element.querySelectorAll(anyRule)]) {
      const rule = rules.find(({ selector }) => one.matches(selector));
      if (rule) clutter.push({ element: one, reason: rule.reason });
    }
    const box = boxOf(element, isProtected);
    if (!box || seen.has(box)) continue;
    seen.add(box);
    if (reading.root.contains(box)) {
      const reason = lateReasonInside(box);
      if (reason) clutter.push({ element: box, reason });
      continue;
    }
    const reason = lateReasonBeside(box, reading.root);
    if (reason) (reason === 'other' || reason === 'footer' ? beside : clutter).push({ element: box, reason });
  }
  return { clutter, beside };
}

/** The outermost box around a late element that holds nothing of the article: an empty slot that was filled is judged as a whole. */
function boxOf(element: Element, isProtected: (element: Element) => boolean): Element | undefined {
  let at = element;
  for (let parent = at.parentElement; parent; parent = at.parentElement) {
    if (isProtected(parent)) return at;
    at = parent;
  }
  return undefined;
}

/** Not drawn, or ours. */
function isFurniture(element: Element): boolean {
  return /^(script|style|link|meta|noscript|template|doc-ro-card)$/.test(element.localName);
}
