import type { Clutter } from '../page-reading.ts';

/** Leaves out every box that holds one of `kept` (the article's blocks, furniture, pictures) or stands inside of one. */
export function protect(clutter: readonly Clutter[], kept: readonly Element[], inside: readonly Element[]): Clutter[] {
  const above = new Set<Element>();
  for (const element of kept)
    for (let at: Element | null = element; at && !above.has(at); at = at.parentElement) above.add(at);
  const closed = new Set(inside);
  return clutter.filter(({ element }) => !above.has(element) && !hasAncestorIn(element, closed));
}

/** Each box once, and none inside another one. */
export function outermost(clutter: readonly Clutter[]): Clutter[] {
  const all = new Set(clutter.map(({ element }) => element));
  const seen = new Set<Element>();
  return clutter.filter(({ element }) => {
    if (seen.has(element)) return false;
    seen.add(element);
    return !hasAncestorIn(element, all);
  });
}

/** Looks 200 levels up: deeper pages are made to hurt, and a box too many in the list does no harm. */
function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  let at = element.parentElement;
  for (let step = 0; at && step < 200; step++, at = at.parentElement) if (set.has(at)) return true;
  return false;
}
