import { live } from '../live-document.ts';
import type { PageMention } from './mention-ranges.ts';
import { toLiveRange } from './mention-ranges.ts';

/** Px in the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Sticky mastheads take the top of the window; a mention within this band, in px, counts as out of sight. */
const MARGIN = 96;

/**
 * The mention to go to: of one entity or of all, the one after the current one, and from the end to the beginning again.
 * Without a current one the first below the top of the window, so that the reader is not thrown back.
 */
export function nextMention(
  mentions: readonly PageMention[],
  current: PageMention | undefined,
  options: { entity?: string; back?: boolean } = {},
): PageMention | undefined {
  const wanted = options.entity ? mentions.filter((one) => one.mention.entity === options.entity) : mentions;
  if (wanted.length === 0) return undefined;
  const at = wanted.findIndex(({ mention }) => mention === current?.mention);
  if (at >= 0) return wanted[(at + (options.back ? -1 : 1) + wanted.length) % wanted.length];
  if (current) {
    const after = wanted.findIndex((one) => comesAfter(one, current));
    if (options.back) return wanted[((after < 0 ? wanted.length : after) - 1 + wanted.length) % wanted.length];
    return wanted[after < 0 ? 0 : after];
  }
  if (options.entity) return wanted[options.back ? wanted.length - 1 : 0];
  const below = wanted.findIndex((one) => (rectOf(one.range)?.bottom ?? -1) > 0);
  if (options.back) return wanted[(Math.max(below, 0) - 1 + wanted.length) % wanted.length];
  return wanted[Math.max(below, 0)];
}

function comesAfter({ mention }: PageMention, { mention: current }: PageMention): boolean {
  return mention.block > current.block || (mention.block === current.block && mention.start > current.start);
}

/** First line of a range in window coordinates; nothing where it is not drawn. */
export function rectOf(range: StaticRange): DOMRect | undefined {
  const live = toLiveRange(range);
  const rect = live?.getClientRects()[0];
  return rect && rect.width + rect.height > 0 ? rect : undefined;
}

/** The lines of a range from the first to the last, in window coordinates; nothing where it is not drawn. */
export function boxOf(range: StaticRange): Box | undefined {
  const lines = [...(toLiveRange(range)?.getClientRects() ?? [])].filter((line) => line.width + line.height > 0);
  if (lines.length === 0) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const width = Math.max(...lines.map((line) => line.right)) - left;
  return { left, top, width, height: Math.max(...lines.map((line) => line.bottom)) - top };
}

/**
 * Brings a range to the middle of the window, unless it is in sight already. Smooth only where the reader has nothing against motion.
 * @param margin px above and below that count as out of sight
 * @returns false where the range is not drawn (hidden, collapsed, gone)
 */
export function scrollToRange(range: StaticRange, margin = MARGIN): boolean {
  const rect = rectOf(range);
  if (!rect) return false;
  if (rect.top >= margin && rect.bottom <= innerHeight - margin) return true;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const scroller = scrollerOf(range.startContainer);
  scroller.scrollBy({ top: rect.top + rect.height / 2 - innerHeight / 2, behavior });
  return true;
}

/** The element that scrolls the text: most portals scroll the window, some a box of their own. */
export function scrollerOf(node: Node): Element {
  const page = live.scrollingElement ?? live.documentElement;
  for (let at = node.parentElement; at && at !== live.body && at !== page; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return page;
}
