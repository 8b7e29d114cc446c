import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { looksLikeNames } from '../../facts/authors.ts';

/** Letters of a lead: behind it no portrait of who wrote the story stands. */
const LEAD = 60;
/** Lines between headline and story that are looked at, and steps up to what stands beside the portrait. */
const MOST = { lines: 4, up: 3 };
/** Pixels of a portrait: pictures of the story are larger. */
const PORTRAIT = 120;

/** Names beside a portrait between headline and lead: templates whose classes tell how a thing looks call them nothing. */
export function namesByPortrait(between: readonly SourcedBlock[]): string[] {
  for (const { block, source } of between.slice(0, MOST.lines)) {
    if (block.text.length >= LEAD) break;
    const isNames = block.kind !== 'caption' && block.text.includes(' ') && looksLikeNames(block.text);
    if (isNames && standsByPortrait(source.element)) return [block.text];
  }
  return [];
}

function standsByPortrait(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < MOST.up; step++, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (!before) continue;
    const picture = before.matches('img') ? before : before.querySelector('img');
    return !!picture && !/\S/.test(before.textContent ?? '') && Number(picture.getAttribute('width')) <= PORTRAIT;
  }
  return false;
}
