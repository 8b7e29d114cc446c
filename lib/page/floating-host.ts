import { HOVER_CARD_STYLE } from './hover-card-style.ts';

export interface FloatingHost {
  host: HTMLElement;
  shadow: ShadowRoot;
}

/**
 * One element of ours at the end of `<html>`, with a closed shadow root. It is on the page only while something is shown, so that the page
 * is byte for byte its own otherwise. `mode` is open in tests alone.
 */
export function openHost(mode: ShadowRootMode = 'closed'): FloatingHost {
  const host = document.createElement('doc-ro-card');
  const shadow = host.attachShadow({ mode });
  style(shadow);
  document.documentElement.append(host);
  return { host, shadow };
}

/** A constructed sheet is beyond the page's content security policy; some Firefox refuse one from a content script. */
function style(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HOVER_CARD_STYLE);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
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
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}
