/** Does `a` come before `b` in the document? */
export function comesBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & 4) !== 0;
}
