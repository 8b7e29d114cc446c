/** Letters by which orphans are looked up, and how many with the same are remembered: pages can be made to repeat themselves. */
const OPENING = 20;
const ALIKE = 16;
/** Letters of loose text by which it is told from another one. */
const LOOSE = 40;

/** Text that Readability wraps anew ("phrasing content" into paragraphs) has lost its number: its wording leads back. */
export class Orphans {
  readonly #byOpening = new Map<string, string[]>();

  get isEmpty(): boolean {
    return this.#byOpening.size === 0;
  }

  add(element: Element): void {
    const key = keyOf(element);
    const opening = key.slice(0, OPENING);
    const alike = this.#byOpening.get(opening);
    if (!alike) this.#byOpening.set(opening, [key]);
    else if (alike.length < ALIKE && !alike.includes(key)) alike.push(key);
  }

  /**
   * Is one of them the text of a live element; or one that goes on, for of loose text with line breaks Readability makes a paragraph of each
   * line, be it behind a lead that keeps its number? Loose text behind a picture or a lead opens such a paragraph.
   */
  has(element: Element): boolean {
    const broken = Array.from(element.children).some(isBreak);
    if (this.#isLike(keyOf(element), broken)) return true;
    return Array.from(element.childNodes).some((node) => {
      const key = node.nodeType === 3 ? keyOf(node) : '';
      return key !== '' && ((broken && this.#isLike(key, true)) || this.#isOpenedBy(key));
    });
  }

  #alike(key: string): readonly string[] {
    return this.#byOpening.get(key.slice(0, OPENING)) ?? [];
  }

  #isLike(key: string, goesOn: boolean): boolean {
    return this.#alike(key).some((one) => one === key || (goesOn && key.startsWith(one)));
  }

  #isOpenedBy(key: string): boolean {
    return key.length >= LOOSE && this.#alike(key).some((one) => one.startsWith(key));
  }
}

/** The opening of a text without blanks; long enough to tell two paragraphs apart. */
function keyOf(node: Node): string {
  return (node.textContent ?? '').slice(0, 400).replace(/\s+/g, '').slice(0, 120);
}

const isBreak = (element: Element): boolean => /^BR$/i.test(element.tagName);
