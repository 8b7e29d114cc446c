import { isBehindHeadline, LIST, lineOf, TEASER } from './clutter/teaser.ts';
import { portalHostOf } from './portals/hosts.ts';
import { isShadowed, trueDocument } from './true-document.ts';

/**
 * Letters of prose without which no page is an article: a little less than `refusal` asks for where the portal vouches
 * for its addresses, and elsewhere.
 */
const LEAST = { vouched: 110, unvouched: 145 };
/** Shorter lines are menus, names, dates and labels; of any story most of the text stands in longer ones. `refusal` counts the same way. */
export const SHORTEST_LINE = 20;
/** Texts that are looked at; a page with more is left to the reader. */
const MOST = 20_000;

const NO_PROSE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|LABEL|H\d)$/i;
const FOOTER = 'footer, [class*="footer" i], [id*="footer" i]';

/**
 * May there be a story on this page? A cheap look before the reader is loaded: the page calls itself an article in JSON-LD, or it shows as
 * much prose as the shortest article has, teasers and the footer left out. Yes for every page that `readPage` takes for an article, and for
 * some that it does not.
 * @param url chooses how much prose is asked for
 */
export function showsStory(doc: Document, url: string): boolean {
  return lookForStory(doc, url)(true);
}

/**
 * The same for a page that still comes: each call goes on where the one before it came to the end of what was there.
 * @returns a look, which is told whether the page is all there
 */
export function lookForStory(asGiven: Document, url: string): (isAll: boolean) => boolean {
  const doc = trueDocument(asGiven);
  let wanted = portalHostOf(url) ? LEAST.vouched : LEAST.unvouched;
  let seen = 0;
  let walker: TreeWalker | undefined;
  let run: Run | undefined;
  const teasers = { count: 0, letters: 0 };
  return (isAll) => {
    if (callsItselfArticle(doc)) return true;
    if (!doc.body || (isAll && isShadowed(doc))) return false;
    walker ??= doc.createTreeWalker(doc.body, 4);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (seen++ > MOST) return true;
      if (!/\S/.test(node.data)) continue;
      const { at, block } = lineOf(node);
      if (!block) continue;
      if (run?.block !== block) run = { block, first: at, letters: 0, counted: 0 };
      run.letters += node.data.replace(/\s+/g, ' ').length;
      if (run.letters < SHORTEST_LINE) continue;
      run.nature ??= natureOf(run);
      if (run.nature === 'none') continue;
      if (run.nature === 'teaser' && run.letters >= TEASER) Object.assign(run, { nature: 'prose', counted: 0 });
      const news = run.letters - run.counted;
      if (run.nature === 'prose') wanted -= news;
      else {
        if (run.counted === 0) teasers.count++;
        teasers.letters += news;
      }
      run.counted = run.letters;
      if (wanted <= 0) return true;
    }
    return isAll && teasers.count < LIST && wanted <= teasers.letters;
  };
}

type Nature = 'prose' | 'teaser' | 'none';

/** The letters of one block, links left out. */
interface Run {
  block: Element;
  /** What the block begins with. */
  first: Node;
  letters: number;
  /** Of the letters so many are counted. */
  counted: number;
  nature?: Nature;
}

function callsItselfArticle(doc: Document): boolean {
  for (const script of doc.querySelectorAll('script[type="application/ld+json" i]'))
    if (/(?:Article|BlogPosting)"/.test(script.textContent ?? '')) return true;
  return false;
}

function natureOf({ block, first }: Run): Nature {
  if (NO_PROSE.test(block.tagName) || block.closest('a')) return 'none';
  const footer = block.closest(FOOTER);
  // A wrapper of the whole page may speak of its footer, too.
  if (footer && footer.localName !== 'body' && !footer.querySelector('h1')) return 'none';
  return isBehindHeadline(first) ? 'teaser' : 'prose';
}
