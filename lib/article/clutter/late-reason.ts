import { isInline } from '../blocks/element-nature.ts';
import type { ClutterReason } from '../page-reading.ts';
import { glance, isByline, isMasthead, reasonOf } from './beside.ts';

/** What a story is made of; a script may set these anew. */
const STORY_TAGS = /^(?:P|H[1-6]|LI|UL|OL|DL|FIGURE|FIGCAPTION|TABLE|TBODY|TR|TD|BLOCKQUOTE|PICTURE|VIDEO)$/i;
/** Letters up to which a slot inside the story holds none of it. */
const SLOT = 60;

/**
 * Why a box that came late stands beside the story; nothing for mastheads and bylines.
 * @param root the element that holds the story
 */
export function lateReasonBeside(box: Element, root: Element): ClutterReason | undefined {
  const beforeStory = (box.compareDocumentPosition(root) & 4) !== 0;
  return (beforeStory && isMasthead(box)) || isByline(box) ? undefined : reasonOf(box);
}

/** Why a box that came late into the story is none of it. Sure cases alone: made of links, or next to empty and called an advert. */
export function lateReasonInside(box: Element): ClutterReason | undefined {
  if (isInline(box.tagName.toUpperCase()) || STORY_TAGS.test(box.tagName)) return undefined;
  const reason = reasonOf(box);
  if (reason === 'other' || reason === 'footer') return undefined;
  const { total, linked } = glance(box);
  return total <= SLOT ? (reason === 'ad' ? reason : undefined) : linked >= total * 0.5 ? reason : undefined;
}
