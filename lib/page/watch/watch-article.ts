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
  const observer = new MutationObserver((records) => {
    stir();
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
    if (touched.size > 0) changes.textChanged(touched);
    if (removed || isGone()) changes.textChanged();
    if (came >= WORTH_READING) changes.textCame();
  });
  const isGone = () => own.some((element) => !element.isConnected);
  // A framework that swaps the whole article does it further up: children only, not what goes on inside them.
  const swapped = new MutationObserver(() => {
    stir();
    if (isGone()) changes.textChanged();
  });

  let rests = true;
  let letters = 0;
  /** When something last happened, by `performance.now()`. */
  let stirred = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const size = () => own.reduce((sum, element) => sum + (element.textContent?.length ?? 0), 0);
  const stir = () => {
    stirred = performance.now();
  };

  const observe = () => {
    rests = false;
    const parents = new Set<Element>();
    for (const element of own) {
      observer.observe(element, { childList: true, characterData: true, subtree: true });
      for (let at = element.parentElement; at && !parents.has(at); at = at.parentElement) parents.add(at);
    }
    for (const parent of parents) swapped.observe(parent, { childList: true });
    stir();
    timer = setTimeout(rest, QUIET);
  };
  const rest = () => {
    const left = QUIET - (performance.now() - stirred);
    if (left > 1) {
      timer = setTimeout(rest, left);
      return;
    }
    stop();
    rests = true;
    letters = size();
    changes.resting(true);
  };
  const wake = () => {
    stir();
    if (!rests) return;
    const came = size() - letters;
    observe();
    changes.resting(false);
    changes.textChanged();
    if (came >= WORTH_READING) changes.textCame();
  };
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
    swapped.disconnect();
  };

  observe();
  // On the window and before all others: whoever hears the same event finds everything true already.
  for (const doing of DOINGS) window.addEventListener(doing, wake, { signal, capture: true, passive: true });
  live.addEventListener('visibilitychange', wake, { signal });
  signal.addEventListener('abort', stop, { once: true });
}

function lettersOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length;
  if (!(node instanceof Element) || /^(script|style|iframe|ins|noscript)$/.test(node.localName)) return 0;
  return node.textContent.trim().length;
}
