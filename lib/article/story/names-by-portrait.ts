import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { looksLikeNames } from '../facts/authors.ts';

/** Letters of a lead: behind it no portrait of who wrote the story stands. */
const LEAD = 60;
/** Lines between headline and story that are looked at, letters of names, and steps up to what stands beside the portrait. */
const MOST = { lines: 4, letters: 60, up: 3 };
/** Pixels of a portrait: pictures of the story are larger. */
const PORTRAIT = 120;

/** Names beside a portrait between headline and lead: templates whose classes tell how a thing looks call them nothing. */
export function namesByPortrait(between: readonly SourcedBlock[]): string[] {
  for (const { block, source, linked } of between.slice(0, MOST.lines)) {
    if (block.text.length >= LEAD) return [];
    const isName = block.text.includes(' ') && block.text.length <= MOST.letters && looksLikeNames(block.text);
    if (isName && linked < 0.5 && block.kind !== 'caption' && standsByPortrait(source.element)) return [block.text];
  }
  return [];
}

function standsByPortrait(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < MOST.up; step++, at = at.parentElement) {
    const before = at.previousElementSibling;
    if (before) return isPortrait(before);
  }
  return false;
}

function isPortrait(element: Element): boolean {
  const picture = element.matches('img') ? element : element.querySelector('img');
  if (!picture || /\S/.test(element.textContent ?? '') || element.closest('figure')) return false;
  return Number(picture.getAttribute('width') ?? 0) <= PORTRAIT;
}
