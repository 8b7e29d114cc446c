import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isProse, isStatement, rangeWithin } from './block-boxes.ts';

/** Letters of what a site tells of its publisher. */
const IMPRINT = 1200;

/**
 * The largest box around a line of the publisher's in which the story has not begun and nothing of it is told. Offices give it no name by which it
 * could be known, and most of its lines (the name of the site, addresses) might as well be a story's.
 * @param i number of that line
 * @param firstProse number of the first paragraph of the story
 */
export function boxOfPublisher(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  firstProse: number,
): { element: Element; range: [number, number] } | undefined {
  const story = blocks[firstProse]?.source.element;
  let box: { element: Element; range: [number, number] } | undefined;
  for (let at = blocks[i]!.source.element.parentElement; at && at !== root && story; at = at.parentElement) {
    if (at.contains(story) || (at.textContent ?? '').trim().length > IMPRINT) break;
    const range = rangeWithin(at, i, blocks);
    const tells = (one: SourcedBlock) =>
      isProse(one) && isStatement(one.block.text) && !/@|(?:điện thoại|địa chỉ|trụ sở) ?:/i.test(one.block.text);
    if (blocks.slice(...range).some(tells)) break;
    box = { element: at, range };
  }
  return box;
}
