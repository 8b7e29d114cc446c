import { comesBefore } from '../../blocks/comes-before.ts';
import { isHidden } from '../../blocks/element-nature.ts';
import { CAPTION_CLASS } from '../../blocks/kind-of-block.ts';
import { clutterOf, glance, reasonOf } from '../../clutter/beside.ts';
import type { Portal } from '../../portals/portal.ts';
import { densestProse } from './densest-prose.ts';
import { readabilitySurvivors, type Survivors } from './readability-survivors.ts';
import { continuedIn, partsOf } from './story-parts.ts';
import type { StoryPlace } from './story-place.ts';

const nothingDropped = () => false;

/**
 * By the portal's selectors. Of several hits the one with most text, and what else is a part of its story: tuoitre has an empty pop-up of the same class.
 * @param others boxes of whole other stories
 */
export function storyByPortal(doc: Document, portal: Portal, others: readonly Element[]): StoryPlace | undefined {
  for (const { selector } of portal.body) {
    const all = Array.from(doc.querySelectorAll(selector)).slice(0, MOST_HITS);
    const hits = all.filter((hit) => !others.some((other) => other.contains(hit)));
    let best = hits[0];
    if (hits.length > 1) {
      const sizes = hits.map((element) => (element.textContent ?? '').trim().length);
      best = hits[sizes.indexOf(Math.max(...sizes))];
    }
    // Infographics: nothing but pictures.
    if (best?.textContent?.trim() || best?.querySelector('img, picture, amp-img'))
      return placeOf(partsOf(best, hits), { root: best, start: best, dropped: nothingDropped });
  }
  return undefined;
}

/** Long forms have a place of this name for each of their sections. */
const MOST_HITS = 40;

/**
 * A place with all the containers in which its story goes on.
 * @param parts those, in the order of the page
 * @param found what is known of one of them
 */
function placeOf(parts: readonly Element[], found: StoryPlace): StoryPlace {
  const [first] = parts;
  if (!first || parts.length === 1) return found;
  let { root } = found;
  while (root.parentElement && !parts.every((part) => root.contains(part))) root = root.parentElement;
  const own = new Set(parts);
  return {
    root,
    start: comesBefore(found.start, first) || first.contains(found.start) ? found.start : first,
    dropped: (element) => {
      if (own.has(element) || parts.some((part) => element.contains(part))) return false;
      const isInPart = parts.some((part) => part.contains(element));
      const isGone = found.root.contains(element) ? found.dropped(element) : !isInPart;
      return isGone && (isInPart || !isPictureAmong(element, parts));
    },
  };
}

/** A picture with its caption in a section of its own between two of a long form, and what stands in such a section. */
function isPictureAmong(element: Element, parts: readonly Element[]): boolean {
  let box: Element | null = element;
  for (let step = 0; box && step < 3 && !box.querySelector(PICTURE); step++) box = box.parentElement;
  if (!box?.querySelector(PICTURE) || !comesBefore(parts[0]!, box) || !comesBefore(box, parts.at(-1)!)) return false;
  const letters = (box.textContent ?? '').trim().length;
  return letters <= 500 && !box.querySelector('a, button, form, h1, h2, h3') && reasonOf(box) === 'other';
}

/**
 * By what the page is made of: Readability, and where it finds nothing or must not try, the densest prose.
 * @param others boxes of whole other stories
 */
export function storyByNature(doc: Document, page: Element, others: readonly Element[]): StoryPlace | undefined {
  const survivors = readabilitySurvivors(doc, others);
  if (survivors) {
    const root = mainCell(ownMain(doc, survivors) ?? survivors.root);
    const parts = survivors.columns.map(continuedIn).find(({ length }) => length > 1) ?? [];
    return placeOf(parts, {
      ...survivors,
      root,
      dropped: (element) =>
        survivors.dropped(element) &&
        !isOwnLead(element) &&
        !isOwnPicture(element) &&
        !isOwnQuote(element) &&
        !isBetween(element, survivors.dropped) &&
        !isParagraphBetween(element, survivors.dropped),
    });
  }
  return storyByDensity(page, others);
}

/** Where the densest prose stands. */
export function storyByDensity(page: Element, others: readonly Element[]): StoryPlace | undefined {
  const isOther = (element: Element) => others.includes(element);
  const root = densestProse(page, isOther);
  return root && { root, start: root, dropped: isOther };
}

/** The page's one `main` in which headline and story stand, where what was found reaches beyond it: who publishes the site may say so in a sentence. */
function ownMain(doc: Document, { root, columns }: Survivors): Element | undefined {
  const [main, other] = doc.getElementsByTagName('main');
  if (
    !main ||
    other ||
    !root.contains(main) ||
    !columns.every((column) => main.contains(column)) ||
    !main.querySelector('h1')
  )
    return undefined;
  return main;
}

/** Share of the text of a row from which a cell is the column of the story, and what stands beside it are others. */
const MAIN = 0.8;

function mainCell(root: Element): Element {
  const size = (element: Element) => (element.textContent ?? '').trim().length;
  let at = root;
  while (/^(?:TABLE|TBODY|TR)$/i.test(at.tagName)) {
    const least = /^TR$/i.test(at.tagName) ? size(at) * MAIN : size(at);
    const cell: Element | undefined = Array.from(at.children).find((child) => size(child) >= least);
    if (!cell) break;
    at = cell;
  }
  return at;
}

/** A whole sentence set as a heading, which Readability takes for the headline once more where they share some words. */
function isOwnLead(element: Element): boolean {
  if (!/^H[23]$/i.test(element.tagName) || element.querySelector('a')) return false;
  const text = (element.textContent ?? '').trim();
  return text.length >= 60 && text.length <= 700 && /[.…]["”]?$/.test(text);
}

const PICTURE = 'img, picture, video, amp-img';

/**
 * A picture with a caption and without a link, as a figure, as the old table of two rows or as a box whose caption is called so: Readability drops
 * lead pictures that stand beside the body. Pictures of other stories lead there.
 */
function isOwnPicture(element: Element): boolean {
  const letters = (element.textContent ?? '').trim().length;
  if (letters < 15 || letters > 500 || element.querySelector('a')) return false;
  if (isCaption(element)) return element.previousElementSibling?.querySelector(PICTURE) != null;
  if (!element.querySelector(PICTURE)) return false;
  return /^(?:FIGURE|TABLE)$/i.test(alone(element).tagName) || Array.from(element.children).some(isCaption);
}

const isCaption = (element: Element): boolean => CAPTION_CLASS.test(element.getAttribute('class') ?? '');

/** Words of somebody in the story set large in a box of their own, with who said them; nothing in it leads elsewhere. */
function isOwnQuote(element: Element): boolean {
  if (!/^(?:ASIDE|BLOCKQUOTE|DIV|FIGURE)$/i.test(element.tagName)) return false;
  const quote = element.matches('blockquote') ? element : element.querySelector('blockquote');
  if (!quote || element.querySelector('a, h1, h2, h3, form')) return false;
  const letters = (element.textContent ?? '').trim().length;
  return letters <= 500 && (quote.textContent ?? '').trim().length >= letters * 0.5;
}

/** Letters of a box of figures or of one subhead between two paragraphs. */
const BOX = { least: 10, most: 1500 };

/**
 * A box between two paragraphs that stay, without a link or a field, which nothing calls by another name: Readability drops what is named
 * "sidebar", "header" or "extra".
 */
function isBetween(element: Element, dropped: (element: Element) => boolean): boolean {
  if (!/^(?:ASIDE|DIV|SECTION|HEADER)$/i.test(element.tagName)) return false;
  if (!standsBetween(element, (one) => /^P$/i.test(one.tagName) && !dropped(one), 1)) return false;
  if (element.querySelector('a, button, form, h1, iframe, input, ins, textarea') || isHidden(element)) return false;
  const letters = (element.textContent ?? '').trim().length;
  return letters >= BOX.least && letters <= BOX.most && reasonOf(element) === 'other';
}

/** Letters of a sentence, letters of a link that is the headline of another story, and boxes between that may have gone. */
const SENTENCE = { least: 60, headline: 30, gone: 3 };

/**
 * A whole sentence between two paragraphs that stay, set as they are: Readability drops what is named "comment", and a box with many links. No words
 * of its own tell that it is something else.
 */
function isParagraphBetween(element: Element, dropped: (element: Element) => boolean): boolean {
  if (!/^(?:P|DIV)$/i.test(element.tagName) || !isSentence(element)) return false;
  const isLike = (one: Element) => one.tagName === element.tagName && isSentence(one) && !dropped(one);
  if (!standsBetween(element, isLike, SENTENCE.gone)) return false;
  const { linked, total, longest } = glance(element);
  return linked <= total * 0.5 && longest < SENTENCE.headline && !clutterOf(element).inWords;
}

function isSentence(element: Element): boolean {
  if (element.querySelector('p, div, ul, table, img, button, input, h2, h3')) return false;
  const text = (element.textContent ?? '').trim();
  return text.length >= SENTENCE.least && /[.!?…]["”)]?$/.test(text);
}

/** Is one of the nearest elements on either side like this? */
function standsBetween(element: Element, isLike: (element: Element) => boolean, most: number): boolean {
  return (['previousElementSibling', 'nextElementSibling'] as const).every((side) => {
    let at = element[side];
    for (let step = 1; at && step < most && !isLike(at); step++) at = at[side];
    return at !== null && isLike(at);
  });
}

/** Inside a box that holds nothing else, what it holds. */
function alone(element: Element): Element {
  let at = element;
  for (let step = 0; step < 3 && /^DIV$/i.test(at.tagName) && at.childElementCount === 1; step++)
    at = at.firstElementChild!;
  return at;
}
