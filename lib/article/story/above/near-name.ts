/** Does the class or id of an element, or of one of the two around it, meet a pattern? */
export function nearName(element: Element, pattern: RegExp): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 3; step++, at = at.parentElement) {
    if (pattern.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}
