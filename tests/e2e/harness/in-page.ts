/** Functions that run inside a page: they must stand on their own. */

/** How many ranges each of our highlights has. */
export function highlightSizes(): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const [name, highlight] of CSS.highlights) if (name.startsWith('doc-ro-')) sizes[name.slice(7)] = highlight.size;
  return sizes;
}

/** Texts of the selected elements of which no copy can be seen (a repeated lead or caption counts once). */
export function unseenTexts(selectors: string): string[] {
  const seen = new Map<string, boolean>();
  for (const element of document.querySelectorAll(selectors)) {
    const text = element.textContent?.trim() ?? '';
    seen.set(text, seen.get(text) || element.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  }
  return seen.size === 0 ? ['nothing was selected'] : [...seen].filter(([, visible]) => !visible).map(([text]) => text);
}

/** Selectors of which an element can be seen, or that meet nothing. */
export function seenBoxes(selectors: string[]): string[] {
  return selectors.filter((selector) => {
    const boxes = [...document.querySelectorAll(selector)];
    return boxes.length === 0 || boxes.some((box) => box.checkVisibility());
  });
}

/** The whole document as it stands. */
export const serialised = (): string => document.documentElement.outerHTML;
