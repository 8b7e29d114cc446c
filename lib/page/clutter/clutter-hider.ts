import type { ArticleReading, Clutter, ClutterReason } from '../../article/page-reading.ts';
import { cleanWords } from '../../text/clean-text.ts';
import { live } from '../live-document.ts';

export type ClutterLevel = 'off' | 'tidy' | 'focus';

/** On an element: hidden by us; the value is the reason. */
export const HIDDEN = 'data-doc-ro-hidden';
/** On an element: not to be hidden, although a rule known beforehand names it. */
export const SHOWN = 'data-doc-ro-shown';
/** On the root: the rules known beforehand hold ("tidy nhandan.vn vn"), see `clutter-style.ts`. */
export const ROOT = 'data-doc-ro';

export interface HiddenEntry {
  id: string;
  /** First words of the block, at most 60 characters. */
  label: string;
  reason: ClutterReason;
  shown: boolean;
}

const LABEL_LENGTH = 60;
/** Text enough for a label; a comment box can hold a megabyte. */
const LABEL_SOURCE = 400;

interface Entry extends Clutter {
  id: string;
  /** Hidden in focus only. */
  beside: boolean;
  shown: boolean;
}

/** Hides clutter by attributes that a style sheet reads, and takes every one of them away again. Nothing is moved or removed. */
export class ClutterHider {
  #entries: Entry[] = [];
  #known = new Map<Element, Entry>();
  /** The article's own elements with all that they stand in: never hidden. */
  #protected = new Set<Element>();
  #level: ClutterLevel = 'off';
  #rootTokens = '';
  #root: HTMLElement;

  constructor(doc: Document, signal: AbortSignal) {
    this.#root = doc.documentElement;
    signal.addEventListener('abort', () => this.#takeAway(), { once: true });
  }

  get level(): ClutterLevel {
    return this.#level;
  }

  /**
   * Takes over a reading of the page.
   * @param siteRules the hosts under which rules known beforehand hold on this page (`hostTokens`), and the selector of all of them
   */
  use(reading: ArticleReading, siteRules?: { hosts: string; selector: string }): void {
    const level = this.#level;
    this.#takeAway();
    this.#protect(reading);
    this.#rootTokens = siteRules ? ` ${siteRules.hosts}` : '';
    if (siteRules) this.#rescueArticle(siteRules.selector);
    this.#add(reading.clutter, false);
    this.#add(reading.beside, true);
    this.setLevel(level);
  }

  /** The page is no article: everything comes back. */
  forget(): void {
    this.#takeAway();
  }

  /** Adds clutter that came late. Returns how many blocks are new. */
  add(late: readonly Clutter[], beside = false): number {
    const news = this.#add(late, beside);
    for (const entry of news) this.#apply(entry);
    return news.length;
  }

  setLevel(level: ClutterLevel): void {
    this.#level = level;
    if (level === 'off') this.#root.removeAttribute(ROOT);
    else this.#root.setAttribute(ROOT, level + this.#rootTokens);
    for (const entry of this.#entries) this.#apply(entry);
    for (const element of this.#rescued) {
      if (level === 'off') element.removeAttribute(SHOWN);
      else element.setAttribute(SHOWN, '');
    }
  }

  /** Shows hidden blocks again, or hides them again: one by its id, or all. */
  show(id: string | undefined, shown: boolean): void {
    for (const entry of this.#entries) {
      if (id !== undefined && entry.id !== id) continue;
      entry.shown = shown;
      this.#apply(entry);
    }
  }

  /** What this level hides, in the order of the page as read. Blocks that stand in another hidden one are counted with it. */
  hidden(): HiddenEntry[] {
    return this.#entries
      .filter((entry) => this.#holds(entry) && entry.element.isConnected && !this.#insideAnother(entry))
      .map(({ id, element, reason, shown }) => ({ id, label: labelOf(element), reason, shown }));
  }

  isProtected(element: Element): boolean {
    return this.#protected.has(element);
  }

  #rescued: Element[] = [];

  /** A rule known beforehand may be out of date and name what now holds the story. What it would wrongly hide stays in sight. */
  #rescueArticle(selector: string): void {
    this.#rescued = [...this.#protected].filter((element) => element.matches(selector));
  }

  #protect(reading: ArticleReading): void {
    this.#protected.clear();
    const own = [reading.root, ...reading.keep, ...reading.sources.map((source) => source.element)];
    for (const element of own) {
      for (let at: Element | null = element; at && !this.#protected.has(at); at = at.parentElement)
        this.#protected.add(at);
    }
  }

  /** Gives the entries that are new or hidden for another reason now. */
  #add(clutter: readonly Clutter[], beside: boolean): Entry[] {
    const news: Entry[] = [];
    for (const { element, reason } of clutter) {
      if (this.#protected.has(element)) continue;
      const known = this.#known.get(element);
      if (known) {
        // A box that stood empty is told by what came into it.
        if (known.beside && !beside) news.push(Object.assign(known, { beside, reason }));
        continue;
      }
      const entry = { id: `h${this.#entries.length + 1}`, element, reason, beside, shown: false };
      this.#entries.push(entry);
      this.#known.set(element, entry);
      news.push(entry);
    }
    return news;
  }

  #holds(entry: Entry): boolean {
    return this.#level === 'focus' || (this.#level === 'tidy' && !entry.beside);
  }

  #apply(entry: Entry): void {
    const { element } = entry;
    if (this.#holds(entry) && !entry.shown) element.setAttribute(HIDDEN, entry.reason);
    else element.removeAttribute(HIDDEN);
    if (this.#holds(entry) && entry.shown) element.setAttribute(SHOWN, '');
    else element.removeAttribute(SHOWN);
  }

  #insideAnother(entry: Entry): boolean {
    for (let at = entry.element.parentElement; at; at = at.parentElement) {
      const outer = this.#known.get(at);
      if (outer && this.#holds(outer)) return true;
    }
    return false;
  }

  #takeAway(): void {
    this.setLevel('off');
    this.#entries = [];
    this.#known.clear();
    this.#protected.clear();
    this.#rescued = [];
    this.#rootTokens = '';
  }
}

/** The first words of a block, cut at a blank. */
function labelOf(element: Element): string {
  let raw = '';
  const walker = live.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && raw.length < LABEL_SOURCE; node = walker.nextNode()) {
    const tag = node.parentElement?.localName;
    if (tag !== 'script' && tag !== 'style' && tag !== 'noscript')
      raw += ` ${(node as Text).data.slice(0, LABEL_SOURCE)}`;
  }
  const text = cleanWords(raw);
  if (text.length <= LABEL_LENGTH) return text;
  const cut = text.slice(0, LABEL_LENGTH - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 20 ? cut.lastIndexOf(' ') : cut.length)}…`;
}
