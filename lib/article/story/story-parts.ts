import { comesBefore } from '../blocks/comes-before.ts';
import { isHidden } from '../blocks/element-nature.ts';
import { readBlocks, type SourcedBlock } from '../blocks/read-blocks.ts';
import { reasonOf } from '../clutter/beside.ts';

/** What a container must hold to be a part of a story of which another one is known. */
const PART = { paragraphs: 2, letters: 200 };
const PROSE = 80;
/** Containers that are looked at behind the known one. */
const BEHIND = 8;
const MOST = { blocks: 400, letters: 60_000 };
/** Where readers write, and what they wrote. */
const OF_READERS = '[class*="cmt" i], [class*="comment" i], [class*="binh-luan" i], [class*="binhluan" i]';

/**
 * The containers in which a story goes on: long forms set each section in one of its own, and templates part the story where an advert
 * stands. Other places that the portal's selector meets, and what follows right behind and is made of the same stuff.
 * @param known where the portal says that the story stands
 * @param hits every place that the selector meets, `known` among them
 */
export function partsOf(known: Element, hits: readonly Element[]): Element[] {
  const parts = hits.filter((hit) => hit === known || isSection(hit, known) || isPart(hit, known));
  let at: Element | null = parts.at(-1)!;
  for (let step = 0; step < BEHIND; step++) {
    at = at.nextElementSibling;
    if (!at) break;
    if (at.tagName === known.tagName && !parts.includes(at) && isPart(at, known) && reasonOf(at) === 'other')
      parts.push(at);
  }
  return parts;
}

/** A place of the same name beside the known one, short as it may be: columns and pictures of a long form. */
function isSection(hit: Element, known: Element): boolean {
  if (hit.parentElement !== known.parentElement || isHidden(hit) || isWrittenByReaders(hit)) return false;
  const text = (hit.textContent ?? '').trim();
  return text !== '' && !(known.textContent ?? '').includes(text) && !isNextStory(hit, known);
}

/** Behind a headline of its own: portals load the next story below. */
function isNextStory(hit: Element, known: Element): boolean {
  const around = hit.parentElement ?? hit;
  return Array.from(around.querySelectorAll('h1')).some(
    (h1) => comesBefore(known, h1) && (hit.contains(h1) || comesBefore(h1, hit)),
  );
}

function isPart(element: Element, known: Element): boolean {
  if (element.contains(known) || known.contains(element) || isNextStory(element, known)) return false;
  if (isHidden(element) || isWrittenByReaders(element)) return false;
  const prose = proseIn(element);
  if (prose.length < PART.paragraphs) return false;
  if (prose.reduce((sum, { block }) => sum + block.text.length, 0) < PART.letters) return false;
  // The same story once more, for another width of the window.
  const told = new Set(proseIn(known).map(({ block }) => block.text));
  return !prose.some(({ block }) => told.has(block.text));
}

/** A related story beside the text may count its comments: only a box of some length is one of readers' words. */
function isWrittenByReaders(element: Element): boolean {
  if (element.matches(OF_READERS) || element.querySelector('textarea')) return true;
  return Array.from(element.querySelectorAll(OF_READERS)).some((box) => (box.textContent ?? '').trim().length >= PROSE);
}

function proseIn(element: Element): SourcedBlock[] {
  return readBlocks(element, () => false, { most: MOST }).filter(
    ({ block, linked }) => block.text.length >= PROSE && linked < 0.3,
  );
}
