import { render } from 'preact';
import { expect, it } from 'vitest';
import { bridgeBlocks, bridgeCard } from '../../tests/cards/bridge.ts';
import { CardView } from './card-view.tsx';

it('has a heading for each of its parts, the main event too', () => {
  const root = document.createElement('div');
  render(<CardView card={bridgeCard} blocks={bridgeBlocks} />, root);
  const headings = [...root.querySelectorAll('h1, h2')].map(({ textContent }) => textContent);
  expect(headings.slice(1, 3)).toEqual(['Sự kiện chính', 'Ý chính']);
});
