import type { ArticleReading, Clutter } from '../article/page-reading.ts';
import type { Portal } from '../article/portals/portal.ts';

/**
 * Sorts elements that came late: what a rule of the portal names is clutter in every level; what stands beside the path from `<body>` to
 * the article is hidden in focus only. Inside the article nothing is judged without a rule.
 */
export function sortLate(
  elements: readonly Element[],
  reading: ArticleReading,
  portal: Portal | undefined,
  isProtected: (element: Element) => boolean,
): { clutter: Clutter[]; beside: Clutter[] } {
  const clutter: Clutter[] = [];
  const beside: Clutter[] = [];
  for (const element of elements) {
    if (isProtected(element) || isFurniture(element)) continue;
    for (const rule of portal?.clutter ?? []) {
      if (element.matches(rule.selector)) clutter.push({ element, reason: rule.reason });
      for (const inner of element.querySelectorAll(rule.selector))
        clutter.push({ element: inner, reason: rule.reason });
    }
    const parent = element.parentElement;
    const onPath = parent && isProtected(parent) && parent.contains(reading.root);
    if (onPath && !reading.root.contains(element)) beside.push({ element, reason: 'other' });
  }
  return { clutter, beside };
}

/** Not drawn, or ours. */
function isFurniture(element: Element): boolean {
  return /^(script|style|link|meta|noscript|template|doc-ro-card)$/.test(element.localName);
}
