import { describe, expect, it } from 'vitest';
import type { Box } from '../marks/jump.ts';
import { GAP, placeCard } from './place-card.ts';

const view = { width: 400, height: 600 };
const card = { width: 300, height: 160 };

function overlaps(word: Box, at: { left: number; top: number; maxHeight: number }): boolean {
  const height = Math.min(card.height, at.maxHeight);
  return at.top < word.top + word.height && at.top + height > word.top;
}

describe('placeCard', () => {
  it('stands under the word where there is room', () => {
    const at = placeCard({ left: 50, top: 100, width: 80, height: 20 }, card, view);
    expect(at).toMatchObject({ left: 50, top: 120 + GAP });
  });

  it('stands above a word at the foot of the window', () => {
    const at = placeCard({ left: 50, top: 550, width: 80, height: 20 }, card, view);
    expect(at.top + card.height).toBe(550 - GAP);
  });

  it('never covers the word and never leaves the window sideways, wherever the word is', () => {
    for (let top = 0; top < view.height - 20; top += 7) {
      for (const left of [0, 150, 390]) {
        const word = { left, top, width: 60, height: 20 };
        const at = placeCard(word, card, view);
        expect(overlaps(word, at)).toBe(false);
        expect(at.left).toBeGreaterThanOrEqual(GAP);
        expect(at.left + card.width).toBeLessThanOrEqual(view.width - GAP);
      }
    }
  });
});
