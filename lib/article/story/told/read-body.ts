import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { isSiteFooter, MOST_BOXES } from '../../clutter/beside.ts';
import type { Clutter } from '../../page-reading.ts';
import { type Portal, selectorOf } from '../../portals/portal.ts';
import { captionsBelow } from '../above/below-picture.ts';
import type { StoryPlace } from '../place/story-place.ts';
import { isStamp } from '../signed/stamps.ts';
import { clutterOfDropped } from './dropped.ts';

/** Letters of a story beyond which a page is no article but a book or a data dump, and reading it would hold the page up. */
const LONGEST = 2_000_000;
/** What is read of a story: enough to see that it is longer than that. */
const MOST = { blocks: 12_000, letters: LONGEST + 200_000 };
/** Elements beyond which it is not even looked at: each question to all of them costs some milliseconds. */
const MOST_ELEMENTS = 100_000;
/** Posts of other networks: what they hold until their script draws them is no text of the story. */
const EMBEDDED = '.tiktok-embed, .twitter-tweet, .instagram-media, .fb-post, .fb-video, .wp-embedded-content';
/** Slides that a script prints again at both ends of its row. */
const COPIES = '.swiper-slide-duplicate, .slick-cloned, .owl-item.cloned';
/** Players with the menus, hints and dialogs that their script draws into them: part of the story as a picture is, and none of its text. */
const PLAYERS = '.video-js, .jwplayer, .plyr, .mejs-container, .op-player, .flowplayer, .dplayer';

/** Has a place more elements than any story? */
export const isTooLarge = (root: Element): boolean => root.getElementsByTagName('*').length > MOST_ELEMENTS;

/**
 * The blocks of the story at a place, and the boxes that were left out as none of it; nothing where it is too long to be read.
 * @param known boxes that the portal's rules know for clutter
 */
export function readBody(
  place: StoryPlace,
  portal: Portal | undefined,
  known: readonly Clutter[],
): { blocks: SourcedBlock[]; dropped: Clutter[] } | undefined {
  const { root } = place;
  const skipped = new Set<Element>(known.map(({ element }) => element));
  for (const element of root.querySelectorAll(selectorOf(portal?.furniture))) skipped.add(element);
  for (const element of root.querySelectorAll(`${EMBEDDED}, ${COPIES}`)) skipped.add(element);
  const players = [...root.querySelectorAll(PLAYERS)];
  for (const element of players) skipped.add(element);
  const films = players.filter((player) => player.closest('figure'));
  const dropped: Clutter[] = [];
  const read = readBlocks(
    root,
    (element) => {
      if (skipped.has(element) || isStamp(element)) return true;
      if (films.some((film) => element.contains(film))) return false;
      // Who said it stands in the footer of a quotation.
      if ((!place.dropped(element) || element.matches('blockquote > footer')) && !isSiteFooter(element)) return false;
      dropped.push(dropped.length < MOST_BOXES ? clutterOfDropped(element) : { element, reason: 'other' });
      return true;
    },
    { most: MOST },
  );
  if (read.length >= MOST.blocks) return undefined;
  const blocks = captionsBelow(read, root);
  return blocks.reduce((sum, { block }) => sum + block.text.length, 0) > LONGEST ? undefined : { blocks, dropped };
}
