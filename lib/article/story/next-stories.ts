import { readBlocks, type SourcedBlock } from '../blocks/read-blocks.ts';
import { isLinkLine } from '../clutter/block-boxes.ts';
import { isOneOf } from '../facts/page-facts.ts';
import { printedDate } from '../words/published-date.ts';

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
  const headlines = firstOf(doc.getElementsByTagName('h1'));
  const isTitle = isOneOf(titles);
  const wordsOf = (heading: Element) => (heading.textContent ?? '').slice(0, 400).trim();
  const own = headlines.find((heading) => isTitle(wordsOf(heading)));
  if (!own || !doc.body) return [];
  const boxes: Element[] = [];
  for (const heading of headlines.slice(headlines.indexOf(own) + 1)) {
    if (isTitle(wordsOf(heading)) || boxes.some((box) => box.contains(heading))) continue;
    const box = boxBeside(heading, own);
    if (box && opensStory(box, heading)) boxes.push(box);
  }
  const [first] = boxes;
  if (!first) return [];
  const told = readBlocks(doc.body, () => false, { from: own, until: first, most: OWN }).filter(isProse).length;
  return told >= STORY.own ? boxes : [];
}

function firstOf(all: HTMLCollectionOf<Element>): Element[] {
  const some: Element[] = [];
  for (let i = 0; i < MOST.headlines && all[i]; i++) some.push(all[i]!);
  return some;
}

/** The largest box around a headline that does not hold the page's own. */
function boxBeside(heading: Element, own: Element): Element | undefined {
  let box = heading;
  for (let step = 0; step < MOST.up; step++) {
    const parent = box.parentElement;
    if (!parent) return undefined;
    if (parent.contains(own)) return box === heading ? undefined : box;
    box = parent;
  }
  return undefined;
}

function opensStory(box: Element, heading: Element): boolean {
  const blocks = readBlocks(box, () => false, { from: heading, most: NEXT });
  const [headline, ...others] = blocks;
  if (!headline || others.filter(isProse).length < STORY.next) return false;
  return isLinkLine(headline) || others.slice(0, MOST.head).some(isDated);
}

const isDated = ({ block: { text } }: SourcedBlock): boolean =>
  text.length <= MOST.line && printedDate(text) !== undefined;

const isProse = ({ block, linked }: SourcedBlock): boolean => block.text.length >= STORY.paragraph && linked < 0.3;
