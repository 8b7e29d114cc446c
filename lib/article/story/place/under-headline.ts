import { comesBefore } from '../../blocks/comes-before.ts';
import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { isOneOf } from '../../facts/page-facts.ts';
import type { StoryPlace } from './story-place.ts';

/** Paragraphs and their letters that are a story and no lead, captions or summary. */
const STORY = { paragraphs: 3, letters: 300 };
const PROSE = 80;
const MOST = { blocks: 2000, letters: 400_000 };

/**
 * The story under the page's own headline, where what was found stands under another one: portals load the next story below theirs, and
 * it may be the longer one; offices print their notices in a column before it.
 * @param place where the most text is
 * @param titles what the page says it is about
 */
export function storyUnderHeadline(
  doc: Document,
  place: StoryPlace,
  titles: readonly string[],
): StoryPlace | undefined {
  const isTitle = isOneOf(titles);
  const own = Array.from(doc.querySelectorAll('h1'))
    .slice(0, 5)
    .find((heading) => isTitle((heading.textContent ?? '').slice(0, 400).trim()));
  const page = doc.body;
  if (!own || !page || page === place.start) return undefined;
  const isAbove = comesBefore(own, place.start);
  const until = isAbove ? { until: place.start } : {};
  const between = readBlocks(page, () => false, { from: own, ...until, most: MOST });
  const next = isAbove ? between.findLastIndex(({ source }) => isOtherHeading(source.element, own)) : between.length;
  const columns = new Map<Element, { first: Element; paragraphs: number; letters: number }>();
  for (const one of between.slice(0, Math.max(0, next))) {
    if (one.block.kind !== 'paragraph' || one.block.text.length < PROSE || one.linked >= 0.3) continue;
    const column = columnOf(one);
    const sum = columns.get(column) ?? { first: one.source.element, paragraphs: 0, letters: 0 };
    columns.set(column, { ...sum, paragraphs: sum.paragraphs + 1, letters: sum.letters + one.block.text.length });
  }
  for (const [root, { first, paragraphs, letters }] of columns)
    if (paragraphs >= STORY.paragraphs && letters >= STORY.letters && !root.contains(place.start))
      return { root, start: root.contains(own) ? first : root, dropped: isAbove ? () => false : place.dropped };
  return undefined;
}

function isOtherHeading(element: Element, own: Element): boolean {
  const heading = element.closest('h1, h2, h3');
  return heading !== null && heading !== own;
}

/** What holds a paragraph; loose text with line breaks is held by its own element. */
function columnOf({ source: { element } }: SourcedBlock): Element {
  const paragraph = element.closest('p');
  return paragraph?.parentElement ?? element;
}
