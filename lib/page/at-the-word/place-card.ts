import type { Box } from '../marks/jump.ts';

/** Px between the word and the card, and between the card and the edge of the window. */
export const GAP = 8;

/**
 * Where the card stands in the window: under the word, above it where there is more room, never over it.
 * @returns the corner, and how high the card may be there (it scrolls inside when it is higher)
 */
export function placeCard(
  word: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number; maxHeight: number } {
  const below = view.height - (word.top + word.height) - 2 * GAP;
  const above = word.top - 2 * GAP;
  const under = below >= card.height || below >= above;
  const maxHeight = Math.max(0, under ? below : above);
  const height = Math.min(card.height, maxHeight);
  const top = under ? word.top + word.height + GAP : word.top - GAP - height;
  const rightmost = view.width - card.width - GAP;
  return { left: Math.max(GAP, Math.min(word.left, rightmost)), top, maxHeight };
}
