import { comesBefore } from '../../blocks/comes-before.ts';
import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { clutterOf, glance, isPaging } from '../../clutter/beside.ts';
import { looksLikeNames } from '../../facts/authors.ts';
import type { Clutter } from '../../page-reading.ts';
import { labelledSignature } from '../signed/byline.ts';
import { AN_OFFICE } from './trim-story.ts';

/** Boxes inside the story's column that Readability threw away: what they are, and which of them may be hidden. */

/** A card of another story in the body opens with a linked headline and holds little else. */
export function clutterOfDropped(element: Element): Clutter {
  const own = clutterOf(element);
  if (isNamed(own)) return own;
  const { linkedFirst, longest, total } = glance(element);
  return linkedFirst && longest >= 25 && total <= 400 ? { element, reason: 'related' } : own;
}

/** Do we know what a box is? */
export const isNamed = ({ reason, inWords }: Clutter): boolean => reason !== 'other' || inWords === true;

/** Letters of a box of buttons and figures between two paragraphs: the price of a share. */
const LINE = 200;
const OF_STORY = 'img, picture, video, audio, table, blockquote, figure, iframe';

/**
 * May a box of which nothing is known go with all that stands beside the story? Below the story it may, as outside of its column, and between its
 * paragraphs a line to press that holds none of it.
 */
export function standsAside(element: Element, story: readonly SourcedBlock[]): boolean {
  const [first, last] = [story[1], story.at(-1)];
  if (!first || !last || comesBefore(element, first.source.element)) return false;
  const text = (element.textContent ?? '').trim();
  if (isPaging(element) || isRightAligned(element) || labelledSignature(element) || looksLikeNames(text)) return false;
  if (comesBefore(last.source.element, element))
    return text.length > LINE || element.querySelector('a, button, h2, h3, h4, p') !== null;
  return text.length <= LINE && element.querySelector('a, button, form') !== null && !element.querySelector(OF_STORY);
}

/** Letters of an office that signs, and of a signature besides the names: its label, a credit. */
const SIGNATURE = { office: 60, besides: 30 };

/** "Theo Tin Chiều", "Nguồn: Tin Chiều": whom the story is taken from, with nothing to press. */
const SOURCE = /^(?:(?:Dẫn )?[Tt]heo|Nguồn ?:)\s+\p{Lu}[^.!?]{1,40}$/u;

/** Is it a line that says where the story is from? Asked of any box: a form may have a field called "textContent". */
export function saysSource(element: Element): boolean {
  const { texts } = glance(element, true);
  const text = texts.join(' ');
  return SOURCE.test(text) && glance(element).total <= text.length && !element.querySelector('a, button, form, img');
}

/** Is it a line with nothing but who wrote it? */
export function signsFor(authors: readonly string[], element: Element): boolean {
  const opening = glance(element, true).texts.join(' ');
  const isOffice = AN_OFFICE.test(opening);
  if (!isOffice && !authors.some((name) => opening.includes(name))) return false;
  const most = isOffice ? SIGNATURE.office : authors.join('').length + SIGNATURE.besides;
  const { length } = (element.textContent ?? '').trim();
  return length <= most && !element.querySelector(isOffice ? 'a, button, form' : 'button, form');
}
