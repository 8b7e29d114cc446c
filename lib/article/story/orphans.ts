/** Letters by which orphans are looked up, and how many with the same are remembered: pages can be made to repeat themselves. */
const OPENING = 20;
const ALIKE = 16;

/** Text that Readability wraps anew ("phrasing content" into paragraphs) has lost its number: its wording leads back. */
export class Orphans {
  readonly #byOpening = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.#byOpening.size === 0;
  }

  add(element: Element): void {
    const key = keyOf(element);
    const opening = key.slice(0, OPENING);
    const alike = this.#byOpening.get(opening) ?? new Set();
    if (alike.size < ALIKE) this.#byOpening.set(opening, alike.add(key));
  }

  /**
   * Is one of them the text of a live element; or one that goes on, for of loose text with line breaks Readability makes a paragraph of each
   * line, be it behind a lead that keeps its number?
   */
  has(element: Element): boolean {
    const broken = Array.from(element.children).some(isBreak);
    if (this.#isLike(element, broken)) return true;
    return broken && Array.from(element.childNodes).some((node) => node.nodeType === 3 && this.#isLike(node, true));
  }

  #isLike(node: Node, goesOn: boolean): boolean {
    const key = keyOf(node);
    const alike = this.#byOpening.get(key.slice(0, OPENING));
    return !!alike && (alike.has(key) || (goesOn && [...alike].some((one) => key.startsWith(one))));
  }
}

/** The opening of a text without blanks; long enough to tell two paragraphs apart. */
function keyOf(node: Node): string {
  return (node.textContent ?? '').slice(0, 400).replace(/\s+/g, '').slice(0, 120);
}

const isBreak = (element: Element): boolean => /^BR$/i.test(element.tagName);
