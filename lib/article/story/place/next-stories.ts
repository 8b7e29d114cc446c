import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { isLinkLine } from '../../clutter/block-boxes.ts';
import { isOneOf } from '../../facts/page-facts.ts';
import { printedDate } from '../../words/published-date.ts';

/** Paragraphs, and letters of one, that a story has: the page's own, which may be short news, and one loaded below it. */
const STORY = { own: 2, next: 3, paragraph: 80 };
/** Headlines that are looked at, steps up from one to its box, lines behind it among which its day stands, and letters of that line. */
const MOST = { headlines: 12, up: 40, head: 4, line: 120 };
const OWN = { blocks: 400, letters: 60_000 };
const NEXT = { blocks: 60, letters: 20_000 };

/**
 * The boxes of whole stories that a portal loads below its own while the reader scrolls: the longest text of the page may be in one of them, and
 * they are built as the page's own is. Each opens with a headline of the first order that is none of the page's, above its day or leading to its page.
 * @param titles what the page says it is about
 */
export function nextStories(doc: Document, titles: readonly string[]): Element[] {
  const isTitle = isOneOf(titles);
  const isOwn = (heading: Element) => isTitle((heading.textContent ?? '').slice(0, 400).trim());
  const headlines = Array.from(doc.querySelectorAll('h1')).slice(0, MOST.headlines);
  const own = headlines.find(isOwn);
  if (!own || !doc.body) return [];
  const boxes = headlines.slice(headlines.indexOf(own) + 1).flatMap((heading) => {
    const box = boxBeside(heading, own);
    return box !== heading && !isOwn(heading) && opensStory(box, heading) ? [box] : [];
  });
  const [until] = boxes;
  const told = until ? readBlocks(doc.body, () => false, { from: own, until, most: OWN }) : [];
  return told.filter(isProse).length >= STORY.own ? boxes : [];
}

/** The largest box around a headline that does not hold the page's own. */
function boxBeside(heading: Element, own: Element): Element {
  let box = heading;
  for (let step = 0; step < MOST.up && box.parentElement && !box.parentElement.contains(own); step++)
    box = box.parentElement;
  return box;
}

function opensStory(box: Element, heading: Element): boolean {
  const [headline, ...others] = readBlocks(box, () => false, { from: heading, most: NEXT });
  if (!headline || others.filter(isProse).length < STORY.next) return false;
  return isLinkLine(headline) || others.slice(0, MOST.head).some(isDated);
}

const isDated = ({ block: { text } }: SourcedBlock): boolean =>
  text.length <= MOST.line && printedDate(text) !== undefined;

const isProse = ({ block, linked }: SourcedBlock): boolean => block.text.length >= STORY.paragraph && linked < 0.3;
