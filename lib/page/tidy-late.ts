import type { ArticleReading } from '../article/page-reading.ts';
import { portalOf } from '../article/portals/index.ts';
import { sortLate } from './clutter/late-clutter.ts';
import { watchLateClutter } from './clutter/watch-late-clutter.ts';
import { live } from './live-document.ts';
import type { PageDrawing } from './page-drawing.ts';

/**
 * Hides clutter that comes after the page was read. It listens from that moment on; what comes before the hider knows the article waits
 * until `begin` is called.
 */
export function tidyLate(reading: ArticleReading, drawn: PageDrawing, signal: AbortSignal): { begin(): void } {
  let waiting: Element[] | undefined = [];
  const portal = portalOf(location.href);
  const { hider, highlighter } = drawn;
  const tidy = (elements: readonly Element[]) => {
    const late = sortLate(elements, reading, portal, (element) => hider.isProtected(element));
    hider.add(late.clutter);
    hider.add(late.beside, true);
    highlighter.repaint();
  };
  watchLateClutter(live.body, (elements) => (waiting ? waiting.push(...elements) : tidy(elements)), signal);
  return {
    begin() {
      const came = waiting ?? [];
      waiting = undefined;
      if (came.length > 0) tidy(came);
    },
  };
}
