import type { StoryPlace } from './story-place.ts';

/** Entries of a live report, and how far above the one that was found their list is looked for. */
const ENTRIES = { least: 3, most: 400, up: 4 };
/** "11:40", "07h05", "9g15": when something happened, before what did. */
const HOUR = /^\s*\d{1,2}[:hg]\d\d(?!\d)/i;

/**
 * The whole of a live report of which one entry was found, or all without their hours: each is a box of its own that opens with the hour, and
 * the longest alone looks like a story.
 */
export function reportAround(place: StoryPlace): StoryPlace {
  const { root, dropped } = place;
  if (entriesOf(root).length >= ENTRIES.least)
    return { ...place, dropped: (element) => dropped(element) && !isHour(element) };
  let at: Element = root;
  for (let step = 0; at.parentElement && step < ENTRIES.up; step++, at = at.parentElement) {
    const entries = opensWithHour(at) ? entriesOf(at.parentElement) : [];
    if (entries.length >= ENTRIES.least) return { root: at.parentElement, start: entries[0]!, dropped: () => false };
  }
  return place;
}

function entriesOf(list: Element): Element[] {
  const { childElementCount } = list;
  if (childElementCount < ENTRIES.least || childElementCount > ENTRIES.most) return [];
  return Array.from(list.children).filter(opensWithHour);
}

const isHour = (element: Element): boolean => element.childElementCount === 0 && HOUR.test(element.textContent ?? '');

/** Looks at its first words alone. */
function opensWithHour(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let step = 0; step < 8 && walker.nextNode(); step++) {
    const { data } = walker.currentNode as Text;
    if (/\S/.test(data)) return HOUR.test(data);
  }
  return false;
}
