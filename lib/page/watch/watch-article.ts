import { live } from '../live-document.ts';

/** What the watcher tells. The first two come before the page is painted again. */
export interface ArticleChanges {
  /** Text of the article changed or left the page. With nodes: only in these. */
  textChanged(nodes?: ReadonlySet<Node>): void;
  /** Text came to the article: a part loaded late, or another article in its place. */
  textCame(): void;
  /** Nothing is observed from now on, until the reader does something: what is painted must stand by itself. Or it is observed again. */
  resting(rests: boolean): void;
}

/** Letters that make added content worth reading the page again: an advert slot or a share bar has fewer. */
const WORTH_READING = 80;
/** Ms without a change and without the reader doing anything, after which nothing is observed any more. */
const QUIET = 4000;
/** What the reader does. Each may make the page change, and each is soon followed by a look at what is painted. */
const DOINGS = [
  'scroll',
  'pointermove',
  'pointerdown',
  'keydown',
  'wheel',
  'focus',
  'pageshow',
  'beforeprint',
  'popstate',
];

/**
 * Watches the article and what it stands in, nothing else of the page: a ticker or an advert beside the text costs nothing. When the page is
 * quiet and the reader too, it stops; what has changed in the meantime is seen as soon as the reader does something.
 * @param own elements of the article: the story, and title and lead where they stand outside of it
 */
export function watchArticle(own: readonly Element[], changes: ArticleChanges, signal: AbortSignal): void {
  const watch = new ArticleWatch(own, changes);
  watch.observe();
  const wake = () => watch.wake();
  // On the window and before all others: whoever hears the same event finds everything true already.
  for (const doing of DOINGS) window.addEventListener(doing, wake, { signal, capture: true, passive: true });
  live.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', () => watch.stop(), { once: true });
}

class ArticleWatch {
  readonly #own: readonly Element[];
  readonly #changes: ArticleChanges;
  /** Of the article itself. */
  readonly #inside = new MutationObserver((records) => this.#changed(records));
  /** A framework that swaps the whole article does it further up: children only, not what goes on inside them. */
  readonly #above = new MutationObserver(() => this.#swapped());
  #rests = true;
  /** Letters of the article when it began to rest. */
  #letters = 0;
  /** When something last happened, by `performance.now()`. */
  #stirred = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(own: readonly Element[], changes: ArticleChanges) {
    this.#own = own;
    this.#changes = changes;
  }

  observe(): void {
    this.#rests = false;
    const parents = new Set<Element>();
    for (const element of this.#own) {
      this.#inside.observe(element, { childList: true, characterData: true, subtree: true });
      for (let at = element.parentElement; at && !parents.has(at); at = at.parentElement) parents.add(at);
    }
    for (const parent of parents) this.#above.observe(parent, { childList: true });
    this.#stir();
    this.#timer = setTimeout(() => this.#restIfQuiet(), QUIET);
  }

  /** The reader does something: what changed while nothing was observed is told now. */
  wake(): void {
    this.#stir();
    if (!this.#rests) return;
    const came = this.#size() - this.#letters;
    this.observe();
    this.#changes.resting(false);
    this.#changes.textChanged();
    if (came >= WORTH_READING) this.#changes.textCame();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#inside.disconnect();
    this.#above.disconnect();
  }

  #restIfQuiet(): void {
    const left = QUIET - (performance.now() - this.#stirred);
    if (left > 1) {
      this.#timer = setTimeout(() => this.#restIfQuiet(), left);
      return;
    }
    this.stop();
    this.#rests = true;
    this.#letters = this.#size();
    this.#changes.resting(true);
  }

  #changed(records: readonly MutationRecord[]): void {
    this.#stir();
    const touched = new Set<Node>();
    let removed = false;
    let came = 0;
    for (const record of records) {
      if (record.type === 'characterData') touched.add(record.target);
      else {
        removed ||= record.removedNodes.length > 0;
        for (const node of record.addedNodes) came += lettersOf(node);
      }
    }
    if (touched.size > 0) this.#changes.textChanged(touched);
    if (removed || this.#isGone()) this.#changes.textChanged();
    if (came >= WORTH_READING) this.#changes.textCame();
  }

  #swapped(): void {
    this.#stir();
    if (this.#isGone()) this.#changes.textChanged();
  }

  #stir(): void {
    this.#stirred = performance.now();
  }

  #isGone(): boolean {
    return this.#own.some((element) => !element.isConnected);
  }

  #size(): number {
    return this.#own.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
  }
}

function lettersOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length;
  if (!(node instanceof Element) || /^(script|style|iframe|ins|noscript)$/.test(node.localName)) return 0;
  return node.textContent.trim().length;
}
