/** Ms without anything new after which the page counts as loaded. */
const QUIET = 4000;
/** Ms after which we stop in any case: a page that never rests is not worth watching for ever. */
const LONGEST = 15_000;
/** Additions up to which they are told at once, before they are painted: a box that goes after its first paint makes the page jump. */
const FEW = 40;
/** Ms in which more are gathered. */
const BATCH = 150;

/**
 * Tells of elements that come to the page after it was read (advert slots, related stories, comments), in batches, until the page is quiet.
 */
export function watchLateClutter(body: Element, came: (elements: Element[]) => unknown, signal: AbortSignal): void {
  let gathered = new Set<Element>();
  let batch: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    let news = false;
    for (const record of records) {
      for (const node of record.addedNodes) {
        if (!(node instanceof Element)) continue;
        gathered.add(node);
        news = true;
      }
    }
    if (!news) return;
    clearTimeout(quiet);
    quiet = setTimeout(stop, QUIET);
    if (gathered.size <= FEW && batch === undefined) flush();
    else batch ??= setTimeout(flush, BATCH);
  });
  const flush = () => {
    clearTimeout(batch);
    batch = undefined;
    const elements = [...gathered].filter((element) => element.isConnected);
    gathered = new Set();
    if (elements.length > 0) came(elements);
  };
  const stop = () => {
    observer.disconnect();
    clearTimeout(batch);
    clearTimeout(quiet);
    clearTimeout(longest);
    if (!signal.aborted) flush();
  };
  let quiet = setTimeout(stop, QUIET);
  const longest = setTimeout(stop, LONGEST);
  observer.observe(body, { childList: true, subtree: true });
  signal.addEventListener('abort', stop, { once: true });
}
