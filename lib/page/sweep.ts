import { HIDDEN, SHOWN } from './clutter/clutter-hider.ts';
import { HOST } from './floating-host.ts';
import { live } from './live-document.ts';
import { HIGHLIGHT_NAMES } from './marks/highlighter.ts';
import { STORY, TEXT, WAY } from './style/comfort-style.ts';

const ATTRIBUTES = [HIDDEN, SHOWN, STORY, TEXT, WAY] as const;

/**
 * Takes away what an earlier reader left on the page. Firefox ends the scripts of an extension that is updated or removed without a word
 * to them, so that they cannot clean up; the next reader does it for them. The gate's own attribute on the root stays.
 */
export function sweep(): void {
  for (const name of HIGHLIGHT_NAMES) CSS.highlights.delete(name);
  for (const host of live.querySelectorAll(HOST)) host.remove();
  for (const element of live.querySelectorAll(ATTRIBUTES.map((name) => `[${name}]`).join(',')))
    for (const name of ATTRIBUTES) element.removeAttribute(name);
}
