/** What the watcher tells. Both come before the page is painted again. */
export interface ArticleChanges {
  /** Text of the article changed or left the page. With nodes: only in these. */
  textChanged(nodes?: ReadonlySet<Node>): void;
  /** Text came to the article: a part loaded late, or another article in its place. */
  textCame(): void;
}

/** Letters that make added content worth reading the page again: an advert slot or a share bar has fewer. */
const WORTH_READING = 80;

/**
 * Watches the article and what it stands in, nothing else of the page. A ticker or an advert beside the text costs nothing.
 * @param own elements of the article: the story, and title and lead where they stand outside of it
 */
export function watchArticle(own: readonly Element[], changes: ArticleChanges, signal: AbortSignal): void {
  const observer = new MutationObserver((records) => {
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
    if (removed || own.some((element) => !element.isConnected)) changes.textChanged();
    if (came >= WORTH_READING) changes.textCame();
  });
  const parents = new Set<Element>();
  for (const element of own) {
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    for (let at = element.parentElement; at && !parents.has(at); at = at.parentElement) parents.add(at);
  }
  // A framework that swaps the whole article does it further up: children only, not what goes on inside them.
  const swapped = new MutationObserver(() => {
    if (own.some((element) => !element.isConnected)) changes.textChanged();
  });
  for (const parent of parents) swapped.observe(parent, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      swapped.disconnect();
    },
    { once: true },
  );
}

function lettersOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length;
  if (!(node instanceof Element) || /^(script|style|iframe|ins|noscript)$/.test(node.localName)) return 0;
  return node.textContent.trim().length;
}
