import { type Tab, until } from './driver.ts';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What we show on the page, as a person finds it. */
export interface Floating {
  kind: string;
  title: string;
  lines: string[];
  count: string;
  why: string;
  /** What a screen reader is told. */
  said: string;
  note: string;
  /** Name of the element that has the keyboard. */
  focused: string;
  card: Rect | null;
  buttons: (Rect & { name: string })[];
  ticks: (Rect & { here: boolean })[];
  bar: string;
  progress: string;
}

/** Runs beside the reader: the content of our closed shadow root; null where nothing of ours is on the page. */
function lookInside(): Floating | null {
  const host = document.querySelector('doc-ro-card, html > [data-doc-ro-card]');
  if (!host) return null;
  const { dom } = (globalThis as any).chrome ?? {};
  const root: ShadowRoot = dom?.openOrClosedShadowRoot
    ? dom.openOrClosedShadowRoot(host)
    : (host as any).openOrClosedShadowRoot;
  const rect = (element: Element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const text = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? '';
  const nameOf = (element: Element | null) => element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  const card = root.querySelector('.card:not(.note)');
  return {
    kind: text('.kind'),
    title: text('.title'),
    lines: [...root.querySelectorAll('.lines li')].map((line) => line.textContent ?? ''),
    count: text('.count'),
    why: text('.why'),
    said: text('.said'),
    note: text('.note'),
    focused: nameOf(root.activeElement),
    card: card && rect(card),
    buttons: [...root.querySelectorAll('button')].map((button) => ({ name: nameOf(button), ...rect(button) })),
    ticks: [...root.querySelectorAll('.tick')].map((tick) => ({
      here: tick.classList.contains('here'),
      ...rect(tick),
    })),
    bar: text('.left'),
    progress: root.querySelector('.progress')?.getAttribute('aria-valuenow') ?? '',
  };
}

export const floating = (tab: Tab): Promise<Floating | null> => tab.inReader(lookInside);

/** Waits for a card at a word. */
export const cardOpen = async (
  tab: Tab,
  isIt: (card: Floating) => boolean = () => true,
): Promise<Floating & { card: Rect }> =>
  (await until(
    () => floating(tab),
    (now) => now?.card != null && isIt(now),
    'no card opened',
  )) as Floating & { card: Rect };

/** Waits until nothing of ours is on the page. */
export const nothingShown = (tab: Tab): Promise<unknown> =>
  until(
    () => tab.run(() => document.querySelector('doc-ro-card, html > [data-doc-ro-card]') === null),
    (gone) => gone,
    'something of ours is still shown',
  );

/** Markup and style of what we show, to be looked at by itself. */
export const floatingMarkup = (tab: Tab): Promise<{ html: string; css: string }> =>
  tab.inReader(() => {
    const host = document.querySelector('doc-ro-card, html > [data-doc-ro-card]');
    const { dom } = (globalThis as any).chrome ?? {};
    const root: ShadowRoot = dom?.openOrClosedShadowRoot
      ? dom.openOrClosedShadowRoot(host)
      : (host as any).openOrClosedShadowRoot;
    const sheets = [...root.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    return { html: root.innerHTML, css: sheets.join('\n') };
  });

/** Brings a word of the page into sight and gives the place of its letters. `nth` counts from 0 within the selected elements. */
export const wordAt = (
  tab: Tab,
  selector: string,
  word: string,
  nth = 0,
  block: ScrollLogicalPosition = 'center',
): Promise<Rect & { x: number; y: number }> =>
  tab.run(
    (within, wanted, which, where) => {
      let left = which;
      for (const element of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
            if (left-- > 0) continue;
            node.parentElement?.scrollIntoView({ block: where as ScrollLogicalPosition, behavior: 'instant' });
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const [line] = range.getClientRects();
            if (!line) throw new Error(`not drawn: ${wanted}`);
            const { left: l, top, right, bottom } = line;
            return { left: l, top, right, bottom, x: (l + right) / 2, y: (top + bottom) / 2 };
          }
        }
      }
      throw new Error(`not on the page: ${wanted}`);
    },
    selector,
    word,
    nth,
    block as string,
  );

/** Whether two boxes lie on each other. */
export const overlap = (one: Rect, other: Rect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
