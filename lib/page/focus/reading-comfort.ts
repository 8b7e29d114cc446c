import type { ArticleReading } from '../../article/page-reading.ts';
import { live } from '../live-document.ts';
import { type Comfort, comfortStyle, STORY, TEXT, WAY } from '../style/comfort-style.ts';

/**
 * Sets the article's text as the reader likes it, while it is in the focus level. On the page it leaves attributes only, and takes each of
 * them away; the style sheet is the browser's business (`style`), so that the page neither sees nor loses it.
 */
export class ReadingComfort {
  #style: (css: string) => Promise<boolean>;
  #comfort: Comfort;
  #reading: ArticleReading | undefined;
  #marked: [Element, string][] = [];
  #written = '';

  /** @param style makes a style sheet hold in this page in place of the one before (empty: none); false where it could not */
  constructor(comfort: Comfort, style: (css: string) => Promise<boolean>, signal: AbortSignal) {
    this.#comfort = comfort;
    this.#style = style;
    signal.addEventListener('abort', () => this.#unmark(), { once: true });
  }

  get comfort(): Comfort {
    return this.#comfort;
  }

  /** Whether the article is set our way now. */
  get isOn(): boolean {
    return this.#marked.length > 0;
  }

  /** Begins (in focus) or ends. Resolves when the page shows it. */
  async apply(reading: ArticleReading | undefined, focus: boolean): Promise<void> {
    this.#unmark();
    this.#reading = focus ? reading : undefined;
    if (this.#reading) {
      this.#mark(this.#reading);
      await this.#write();
    }
  }

  /** False where the page could not be set so. */
  async set(comfort: Comfort): Promise<boolean> {
    this.#comfort = comfort;
    return !this.#reading || this.#write();
  }

  async #write(): Promise<boolean> {
    const css = comfortStyle(this.#comfort);
    if (css === this.#written) return true;
    const before = this.#written;
    this.#written = css;
    const done = await this.#style(css);
    if (!done && this.#written === css) this.#written = before;
    return done;
  }

  #mark(reading: ArticleReading): void {
    const { root, sources, article, keep } = reading;
    this.#set(root, STORY, '');
    for (let at = root.parentElement; at && at !== live.documentElement; at = at.parentElement) this.#set(at, WAY, '');
    for (const [index, { element }] of sources.entries())
      this.#set(blockOf(element, root), TEXT, article.blocks[index]?.kind ?? 'paragraph');
    for (const element of keep) if (!element.contains(root)) this.#set(element, TEXT, 'keep');
    const title = article.blocks.findIndex(({ kind }) => kind === 'title');
    const headline = sources[title]?.element;
    if (headline) for (const element of between(headline, root)) this.#set(element, TEXT, 'keep');
  }

  #set(element: Element, name: string, value: string): void {
    if (element.hasAttribute(name) || element.closest('head')) return;
    element.setAttribute(name, value);
    this.#marked.push([element, name]);
  }

  #unmark(): void {
    for (const [element, name] of this.#marked) element.removeAttribute(name);
    this.#marked = [];
    this.#reading = undefined;
  }
}

/** What stands between headline and story, dates and bylines: it goes with the column. The largest elements that hold neither of the two. */
function between(headline: Element, root: Element): Element[] {
  if (headline === root || headline.contains(root) || root.contains(headline)) return [];
  const found: Element[] = [];
  for (let at: Element | null = headline; at && !at.contains(root); at = at.parentElement) {
    for (
      let next = at.nextElementSibling;
      next && !next.contains(root) && next !== root;
      next = next.nextElementSibling
    )
      if (next.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) found.push(next);
  }
  return found;
}

/** The innermost element of a block's letters may stand inside a line (`<p><span>…`): the type is set on what makes the line. */
function blockOf(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && at.parentElement && getComputedStyle(at).display.startsWith('inline')) at = at.parentElement;
  return at === root ? element : at;
}
