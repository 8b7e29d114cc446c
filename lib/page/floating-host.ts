import { live } from './live-document.ts';
import type { Comfort } from './style/comfort-style.ts';
import { HOVER_CARD_STYLE, UNZOOM } from './style/hover-card-style.ts';

/** Name of the one element of ours. */
const HOST_NAME = 'doc-ro-card';
/** It stands under this selector, also where the page has taken that name. */
export const HOST = `${HOST_NAME}, html > [data-${HOST_NAME}]`;
/** Times that we come back after the page has thrown us out. A page that goes on does not want us: then we stay away. */
const COMEBACKS = 3;

/**
 * The one element of ours on the page, at the end of `<html>`, with a closed shadow root for everything that we show (card, note, strip, bar).
 * It is there only while something is shown, so that the page is byte for byte its own otherwise.
 */
export class FloatingHost {
  #mode: ShadowRootMode;
  #language: string;
  #host: HTMLElement | undefined;
  #shadow: ShadowRoot | undefined;
  #guard: MutationObserver | undefined;
  #comebacks = COMEBACKS;
  #ground: string | undefined;

  /**
   * @param mode open in tests alone
   * @param language of our words: the page's own may be another
   */
  constructor(signal: AbortSignal, mode: ShadowRootMode = 'closed', language = '') {
    this.#mode = mode;
    this.#language = language;
    signal.addEventListener('abort', () => this.#remove(), { once: true });
  }

  /** Shows an element. The host comes with the first. */
  put(element: HTMLElement): void {
    this.#shadow ??= this.#open();
    this.#shadow.append(element);
  }

  /** Takes an element away. The host goes with the last. */
  take(element: HTMLElement | undefined): void {
    if (!element || element.getRootNode() !== this.#shadow) return;
    element.remove();
    if (![...(this.#shadow?.children ?? [])].some(({ localName }) => localName !== 'style')) this.#remove();
  }

  /**
   * The ground of the article: what we show goes with it. Until it is known, with the browser.
   * @param chosen the ground that the reader chose for the article, where it is set our way
   */
  setGround(dark: boolean, chosen?: Comfort['ground']): void {
    this.#ground = chosen === 'sepia' || chosen === 'contrast' ? chosen : dark ? 'dark' : 'light';
    this.#dress();
  }

  #dress(): void {
    if (this.#host && this.#ground !== undefined) this.#host.dataset.ground = this.#ground;
  }

  /** Whether an event of the page happened on something of ours. */
  owns(event: Event): boolean {
    return this.#host !== undefined && event.target === this.#host;
  }

  /** Whether the keyboard is in something of ours. */
  get hasFocus(): boolean {
    return this.#host !== undefined && live.activeElement === this.#host;
  }

  /** The element of ours that has the keyboard. */
  get focused(): Element | null {
    return this.#shadow?.activeElement ?? null;
  }

  #open(): ShadowRoot {
    const host = makeHost();
    host.lang = this.#language;
    const shadow = host.attachShadow({ mode: this.#mode });
    style(shadow);
    const show = () => standOver(live.documentElement, host);
    show();
    this.#host = host;
    this.#dress();
    this.#guard = new MutationObserver(() => {
      if (!host.isConnected && this.#comebacks-- > 0) show();
    });
    if (host.isConnected) this.#guard.observe(live.documentElement, { childList: true });
    return shadow;
  }

  #remove(): void {
    this.#guard?.disconnect();
    this.#host?.remove();
    this.#host = undefined;
    this.#shadow = undefined;
  }
}

/**
 * In the browser's top layer nothing reaches it that the page does to its root: no transform, containment, filter or opacity; the root's zoom
 * alone is inherited. A page can keep it from there by an event that browsers send before: then it stands as any element of the root.
 */
function standOver(root: Element | null, host: HTMLElement): void {
  if (!root) return;
  root.append(host);
  host.style.setProperty(UNZOOM, String(1 / root.currentCSSZoom), 'important');
  try {
    host.showPopover();
  } catch {
    // The page has taken it away again while we were asking.
  }
}

/**
 * A page that defines an element of our name could give it a shadow root before ours, forbid it one, or take it away as soon as it stands
 * there. Nobody can define a `div`.
 */
function makeHost(): HTMLElement {
  let host = live.createElement(HOST_NAME);
  if (host.matches(':defined')) {
    host = live.createElement('div');
    host.setAttribute(`data-${HOST_NAME}`, '');
  }
  host.popover = 'manual';
  return host;
}

/** A constructed sheet is beyond the page's content security policy; some Firefox refuse one from a content script. */
function style(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOVER_CARD_STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = live.createElement('style');
    element.textContent = HOVER_CARD_STYLE;
    shadow.append(element);
  }
}

/** An element with a class and text: everything we draw is made of these, never of markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = live.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

/** A button with a sign on it; its name is what a screen reader says and what shows under the pointer. */
export function makeButton(sign: string, name: string, act: () => void): HTMLButtonElement {
  const element = make('button', '', sign);
  element.type = 'button';
  if (sign !== name) {
    element.setAttribute('aria-label', name);
    element.title = name;
  }
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    act();
  });
  return element;
}
