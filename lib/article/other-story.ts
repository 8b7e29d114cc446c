import { glance } from './beside.ts';
import type { SourcedBlock } from './read-blocks.ts';

/** Letters of a headline, and of a card with its teaser. */
const HEADLINE = 25;
const CARD = 500;

/**
 * The card of another story in which a block stands that opens with its headline and goes on with the teaser: picture and headline lead to the
 * same page.
 */
export function cardAround({ block, source, linked }: SourcedBlock, root: Element): Element | undefined {
  if (linked < 0.1 || linked >= 0.9 || block.text.length > CARD) return undefined;
  const link = source.element.querySelector('a[href]');
  const headline = (link?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (headline.length < HEADLINE || !block.text.startsWith(headline)) return undefined;
  const address = link!.getAttribute('href');
  let at: Element | null = source.element;
  for (let step = 0; at && at !== root && step < 5; step++, at = at.parentElement) {
    if (glance(at).total > CARD) return undefined;
    for (const picture of at.querySelectorAll('a[href] img, a[href] picture'))
      if (picture.closest('a')?.getAttribute('href') === address) return at;
  }
  return undefined;
}
