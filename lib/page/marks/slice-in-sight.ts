import { rectOf } from './jump.ts';
import type { PageMention } from './mention-ranges.ts';

/** From one index up to, and without, another. */
export interface Slice {
  from: number;
  to: number;
}

/** Mentions in a row that may be undrawn (hidden, collapsed) before we give up looking for one that is drawn. */
const UNDRAWN = 64;

/**
 * Which of the mentions stand in the window or within so many windows above and below it. By halving: mentions in reading order stand one
 * below the other, so that a handful of them is measured, however many there are.
 */
export function sliceInSight(mentions: readonly PageMention[], windows: number): Slice {
  const top = -windows * innerHeight;
  const bottom = (1 + windows) * innerHeight;
  return {
    from: firstWhere(mentions, (at) => at >= top),
    to: firstWhere(mentions, (at) => at > bottom),
  };
}

function firstWhere(mentions: readonly PageMention[], isBehind: (top: number) => boolean): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const top = topNear(mentions, middle, high);
    if (top === undefined || isBehind(top)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a mention stands, or the next one that is drawn. */
function topNear(mentions: readonly PageMention[], index: number, end: number): number | undefined {
  for (const { range } of mentions.slice(index, Math.min(end, index + UNDRAWN))) {
    const rect = rectOf(range);
    if (rect) return rect.top;
  }
  return undefined;
}
