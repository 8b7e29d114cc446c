import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';

const PROSE = 80;
/** Steps up from a paragraph that may be the story's element: paragraph → column → wrapper. */
const WEIGHTS = [1, 0.5, 0.25];
/** What is looked at; a page with more is not told by its end. */
const MOST = { blocks: 12_000, letters: 1_200_000 };

/**
 * Where most of the prose stands: the simple and linear way for pages that Readability cannot take (too deep, too large) or finds nothing
 * on. Paragraphs give their letters to the element that holds them, and less to those above it.
 * @param isOther is it the box of another story?
 */
export function densestProse(page: Element, isOther: (element: Element) => boolean): Element | undefined {
  const scores = new Map<Element, number>();
  for (const one of readBlocks(page, (element) => isAside(element) || isOther(element), { most: MOST })) {
    if (!isProse(one)) continue;
    let at = holderOf(one.source.element, page);
    for (const weight of WEIGHTS) {
      if (!at) break;
      scores.set(at, (scores.get(at) ?? 0) + one.block.text.length * weight);
      at = at === page ? null : at.parentElement;
    }
  }
  let best: Element | undefined;
  for (const [element, score] of scores) if (!best || score > scores.get(best)!) best = element;
  return best;
}

/** A paragraph's parent; text that stands right in a larger element is held by that element itself. */
function holderOf(element: Element, page: Element): Element | null {
  if (element === page) return page;
  return /^(?:P|LI|BLOCKQUOTE|SPAN|B|STRONG|EM|I|FONT|FIGCAPTION)$/i.test(element.tagName)
    ? element.parentElement
    : element;
}

function isProse({ block, linked }: SourcedBlock): boolean {
  return block.text.length >= PROSE && linked < 0.3;
}

function isAside(element: Element): boolean {
  return /^(?:NAV|ASIDE|FOOTER|HEADER|FORM)$/i.test(element.tagName) && !holdsHeadline(element);
}

/** ASP.NET wraps its whole page in a form. */
function holdsHeadline(element: Element): boolean {
  return element.querySelector('h1, article, main') !== null;
}
