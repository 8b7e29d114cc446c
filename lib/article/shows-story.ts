import { portalHostOf } from './portals/hosts.ts';
import { trueDocument } from './true-document.ts';

/**
 * Letters of prose without which no page is an article, for `refusal` in `is-article.ts`: where the portal vouches for its addresses, and
 * elsewhere.
 */
const LEAST = { vouched: 120, unvouched: 350 };
/** Shorter texts are menus, dates and names; of any story most of the text stands in longer ones. */
const SHORTEST = 20;
/** A teaser is shorter: from here on a text counts whatever it stands behind. */
const TEASER = 300;
/** Letters of a link from which it is a headline of another story. */
const HEADLINE = 30;
/** Texts that are looked at; a page with more is left to the reader. */
const MOST = 20_000;
/** Steps back from a text to what stands before it. */
const BACK = 3;

const IN_LINE = /^(?:B|I|EM|STRONG|SPAN|FONT|U|S|SUP|SUB|ABBR|MARK|TIME|SMALL)$/i;
const NO_PROSE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|LABEL|H\d)$/i;
const FOOTER = 'footer, [class*="footer" i], [id*="footer" i]';

/**
 * May there be a story on this page? A cheap look before the reader is loaded: the page calls itself an article in JSON-LD, or it shows as
 * much prose as the shortest article has, teasers and the footer left out. Yes for every page that `readPage` takes for an article, and for
 * some that it does not.
 * @param url chooses how much prose is asked for
 */
export function showsStory(doc: Document, url: string): boolean {
  return lookForStory(doc, url)();
}

/** The same for a page that still comes: each call goes on where the one before it came to the end of what was there. */
export function lookForStory(asGiven: Document, url: string): () => boolean {
  const doc = trueDocument(asGiven);
  let wanted = portalHostOf(url) ? LEAST.vouched : LEAST.unvouched;
  let seen = 0;
  let walker: TreeWalker | undefined;
  return () => {
    if (callsItselfArticle(doc)) return true;
    if (!doc.body) return false;
    walker ??= doc.createTreeWalker(doc.body, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (seen++ > MOST) return true;
      if (node.length < SHORTEST) continue;
      const letters = node.data.trim().length;
      if (letters < SHORTEST || !isProse(node, letters)) continue;
      wanted -= letters;
      if (wanted <= 0) return true;
    }
    return false;
  };
}

function callsItselfArticle(doc: Document): boolean {
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]'))
    if (/Article"/.test(script.textContent ?? '')) return true;
  return false;
}

function isProse(text: Text, letters: number): boolean {
  let at: Node = text;
  let block = text.parentElement;
  while (block && IN_LINE.test(block.tagName)) {
    at = block;
    block = block.parentElement;
  }
  if (!block || NO_PROSE.test(block.tagName) || block.closest('a')) return false;
  const footer = block.closest(FOOTER);
  // A wrapper of the whole page may speak of its footer, too.
  if (footer && footer.localName !== 'body' && !footer.querySelector('h1')) return false;
  return letters >= TEASER || !isBehindHeadline(at);
}

/** Right behind the linked headline of another story: a teaser. */
function isBehindHeadline(text: Node): boolean {
  let at: Node | null = text;
  for (let step = 0; at && step < BACK; ) {
    const before: Node | null = at.previousSibling;
    if (!before) {
      at = at.parentNode;
      step++;
      continue;
    }
    at = before;
    const size = before.nodeType === 8 ? 0 : (before.textContent ?? '').trim().length;
    if (size === 0) continue;
    if (before.nodeType !== 1) return false;
    const element = before as Element;
    const link = element.tagName === 'A' ? element : element.querySelector('a');
    const linked = (link?.textContent ?? '').trim().length;
    return linked >= HEADLINE && linked >= size * 0.8;
  }
  return false;
}
