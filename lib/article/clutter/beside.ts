import { comesBefore } from '../blocks/comes-before.ts';
import type { Clutter, ClutterReason } from '../page-reading.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { BOX_HEADINGS } from '../words/conventions.ts';
import { ruleFor } from '../words/rule-for.ts';

const SILENT = new Set('SCRIPT STYLE LINK META TEMPLATE NOSCRIPT HEAD TITLE BASE BR INPUT'.split(' '));

/** Class and id words of the Vietnamese CMS families for what stands around a story. In order: the first that meets counts. */
const NAME_REASONS: readonly [RegExp, ClutterReason][] = [
  [/comment|binh-?luan|(?:^|[-_ ])cmt(?:$|[-_ ])/, 'comments'],
  [/relat|lien-?quan|same-?cate|same-?news|cung-?chuyen-?muc|concern|tin-?khac|read-?more|before-after/, 'related'],
  [/most|xem-?nhieu|doc-?nhieu|trending|popular|hot-?news|tin-?moi/, 'most-read'],
  [/share|social|likeshare/, 'share'],
  [/(?:^|[-_ ])tags?(?:$|[-_ ])|keyword|tu-?khoa/, 'tags'],
  [/newslet|subscribe/, 'newsletter'],
  [/survey|poll|quiz|vote|rating|react|danh-?gia|cam-?nhan/, 'survey'],
  [/sponsor|tai-?tro|advertorial/, 'sponsored'],
  [/adsbygoogle|banner|(?:^|[-_ ])(?:ads?|adv|advert|quangcao|qc)(?:$|[-_ \d])|taboola|mgid|zone-?ad/, 'ad'],
  [/audio|podcast|(?:^|[-_ ])tts/, 'audio'],
  [/video|multimedia/, 'video'],
  [/popup|modal|overlay|sticky|login|paywall/, 'popup'],
];
/** Lines that tell what a box is when they stand first in it, linked or not. */
const ALONE = CLUTTER_LINES.filter(({ linked }) => !linked);
/** Boxes beside a story that are looked at; a page with more is made to hurt. */
export const MOST_BOXES = 5000;
/** Letters of a linked text from which it is a headline, not a section's name. */
const HEADLINE = 30;
/** Letters of a card to each link, of which picture and headline are two. */
const TEASED = 100;
/** Letters of a link on average under which links are a menu. */
const SHORT_LINK = 20;
const MASTHEAD =
  /header|masthead|mast-head|navbar|topbar|top-bar|main-?menu|menu-?main|logo|bread-?crumb|site-?nav|menu|nav(?:$|[-_ ])|[-_]nav/;

/**
 * What hangs beside the path from `<body>` to the article. The masthead (what stands before the story and calls itself so) is left out,
 * and so is everything that holds one of `furniture` (title first; lead, byline, date, lead picture).
 */
export function besideArticle(doc: Document, root: Element, furniture: readonly Element[]): Clutter[] {
  const stay = new Set<Element>([root]);
  for (const element of furniture)
    if (!root.contains(element) && !furniture.some((o) => o !== element && o.contains(element))) stay.add(element);
  const rootPath = new Set<Element>();
  for (let at = root.parentElement; at; at = at.parentElement) rootPath.add(at);
  const path = new Set<Element>(rootPath);
  for (const element of stay)
    for (let at = element.parentElement; at && !path.has(at); at = at.parentElement) path.add(at);
  const title = furniture[0];
  const found: Clutter[] = [];
  for (const element of path) {
    if (stay.has(element) || element === doc.documentElement) continue;
    let beforeArticle = true;
    // Asked once for each level of the path: the answer takes a walk along all siblings.
    const holdsTitle = title !== undefined && element.contains(title);
    let afterTitle = title !== undefined && !holdsTitle && comesBefore(title, element);
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (holdsTitle && !afterTitle && child.contains(title)) afterTitle = true;
      if (child === root || path.has(child)) {
        if (child === root || rootPath.has(child)) beforeArticle = false;
        continue;
      }
      if (found.length >= MOST_BOXES) return found;
      if (stay.has(child) || SILENT.has(child.tagName.toUpperCase())) continue;
      if (beforeArticle && (isMasthead(child) || isOwnFilmOrCover(child) || (afterTitle && isLeadPicture(child))))
        continue;
      if (isByline(child)) continue;
      found.push(...(beforeArticle ? [clutterOf(child)] : partsOf(child)));
    }
  }
  return found;
}

/** Boxes of a column, and how deep they are looked for. */
const PARTS = { most: 40, levels: 3 };
const BOX = /^(?:DIV|SECTION|ASIDE|ARTICLE|UL|FORM|FOOTER|TABLE)$/i;

/** A column of which nothing is known box by box, where it holds nothing but boxes. */
function partsOf(element: Element, level = 1): Clutter[] {
  const whole = clutterOf(element);
  if (whole.reason !== 'other' || whole.inWords) return [whole];
  if (isPaging(element)) return [];
  if (level > PARTS.levels) return [whole];
  const { childNodes } = element;
  const isFilled = (node: Node) => /\S/.test(node.textContent ?? '');
  if (childNodes.length > PARTS.most || !isFilled(element)) return [whole];
  const parts = Array.from(childNodes).filter((node) => (node.nodeType === 3 ? isFilled(node) : node.nodeType === 1));
  const shown = parts.filter(({ nodeName }) => !SILENT.has(nodeName)) as Element[];
  if (shown.length === 0 || shown.some((part) => !BOX.test(part.nodeName) && isFilled(part))) return [whole];
  return shown.flatMap((part) => (isByline(part) ? [] : partsOf(part, level + 1)));
}

function nameOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`.toLowerCase().slice(0, 400);
}

/** What stands above a story and says whose page it is. */
export function isMasthead(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (tag === 'HEADER' || tag === 'NAV' || element.getAttribute('role') === 'banner') return true;
  if (!MASTHEAD.test(nameOf(element))) return false;
  // A box of headlines can be called a menu, too.
  const { links, linked } = glance(element);
  return linked <= links * HEADLINE;
}

/** A footer that is called so closes a story, not the page. */
const OF_STORY = /article|detail|post|entry|story/;

/** Who publishes the site and under which licence; not what closes a story or a quotation. */
export function isSiteFooter(element: Element): boolean {
  const named = nameOf(element);
  const called = /(?:^|[\s_-])footer(?:$|[\s_-])/.test(named) && !OF_STORY.test(named) && !/box|card|note/.test(named);
  if (!called && !/^FOOTER$/i.test(element.tagName)) return false;
  return !element.closest('article, blockquote, figure') && element.querySelector('h1') === null;
}

/** Short, and called a byline by its markup: it may stand below the story. */
export function isByline(element: Element): boolean {
  if (!/author|byline|tac-?gia/.test(nameOf(element))) return false;
  const size = (element.textContent ?? '').trim().length;
  // "Mới nhất từ Lê Thị Mai" heads other stories.
  return size > 0 && size < 100 && !clutterOf(element).inWords;
}

/** The other pages of the same story: "1 2 3 Trang sau". */
export function isPaging(element: Element): boolean {
  const { total, links } = glance(element);
  if (links === 0 || links > MOST_PAGES || total > links * SHORT_LINK) return false;
  const numbers = Array.from(element.getElementsByTagName('a'), (link) => Number(link.textContent));
  return numbers.some((number) => number === 2 || number === 1);
}

/** Links of such a line. */
const MOST_PAGES = 30;

/** A picture or film between the headline and the body that no `figure` marks: the article's own. */
function isLeadPicture(element: Element): boolean {
  const picture = element.matches('img, picture, video') || element.querySelector('img, picture, video') !== null;
  return picture && element.querySelectorAll('a').length <= 1 && (element.textContent ?? '').trim().length < 300;
}

/** A film or the cover of a long form above the headline: the page's own, where nothing in its box leads elsewhere and nothing calls it an advert. */
function isOwnFilmOrCover(element: Element): boolean {
  const isFilm = element.matches('video') || element.querySelector('video') !== null;
  if (!isFilm && !element.matches('img, picture') && element.querySelector('img, picture') === null) return false;
  if (element.querySelectorAll('a').length > (isFilm ? 1 : 0) || (element.textContent ?? '').trim().length >= 300)
    return false;
  return !NAME_REASONS.some(([pattern, reason]) => reason === 'ad' && pattern.test(namesOf(element)));
}

/** @param name class and id words, small, as `namesOf` gives them */
export function reasonByName(name: string): ClutterReason | undefined {
  return NAME_REASONS.find(([pattern]) => pattern.test(name))?.[1];
}

/** Why a box is there: by its heading, then by its name, then by what it is made of. */
export const reasonOf = (element: Element): ClutterReason => clutterOf(element).reason;

/** The same, with a note where its first words told it. */
export function clutterOf(element: Element): Clutter {
  const tag = element.tagName.toUpperCase();
  if ((tag === 'FOOTER' && !element.closest('article')) || element.getAttribute('role') === 'contentinfo')
    return { element, reason: 'footer' };
  if (tag === 'INS' || tag === 'ZONE') return { element, reason: 'ad' };
  const opening = glance(element, true);
  const whole = opening.linkedFirst ? glance(element) : undefined;
  const told = whole && isMenu(whole) ? undefined : reasonInWords(opening.texts);
  return told
    ? { element, reason: told, inWords: true }
    : { element, reason: reasonByMake(element, whole ?? glance(element)) };
}

function reasonByMake(element: Element, { linked, total, links, longest }: ReturnType<typeof glance>): ClutterReason {
  const name = namesOf(element);
  if (/footer|copyright/.test(name) && !OF_STORY.test(name)) return 'footer';
  const named = reasonByName(name);
  if (named) return named;
  if (element.tagName.toUpperCase() === 'IFRAME') return 'ad';
  // What leads to places on the same page: contents, entries of a live report.
  if (/^#./.test(element.querySelector('a')?.getAttribute('href') ?? '')) return 'other';
  if (links >= 3 && linked >= total * 0.5 && linked >= links * SHORT_LINK) return 'related';
  if (links >= 4 && longest >= HEADLINE && total <= links * TEASED) return 'related';
  if (linked >= total * 0.8 && leadsToTags(element)) return 'tags';
  // One card: a linked headline, with or without a teaser.
  return longest >= HEADLINE && linked >= total * 0.5 ? 'related' : 'other';
}

const TAG_PAGE = /\/(?:tags?|tu-khoa|chu-de|label|topic)[/?]/;

/** Is each link of an element one to all stories with a keyword? */
export function leadsToTags(element: Element): boolean {
  const links = element.matches('a') ? [element] : Array.from(element.getElementsByTagName('a'));
  return links.length > 0 && links.every((link) => TAG_PAGE.test(link.getAttribute('href') ?? ''));
}

/** Sections of the site, one short link after the other: "Mới nhất", "Thời sự", "Thế giới". */
function isMenu({ linkedFirst, links, linked, total }: ReturnType<typeof glance>): boolean {
  return linkedFirst && links >= 4 && linked >= total * 0.5 && linked < links * SHORT_LINK;
}

/** By the first texts of a box. */
function reasonInWords(texts: readonly string[]): ClutterReason | undefined {
  // Parts of one line may have boxes of their own: "Theo dõi", "Báo Lâm Hà", "trên Google News".
  for (const [i, text] of [...texts, texts.join(' ')].entries()) {
    // What parts two words of a line tells nothing of it.
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const heading = ruleFor(text, BOX_HEADINGS);
    if (heading) return heading.reason;
    const line = ruleFor(text, ALONE);
    // Lists of films print how long each takes, entries of a live report the hour.
    const isTime = line?.reason === 'audio' && /^\d/.test(text);
    if (line && !(isTime && (i > 0 || texts.some(({ length }) => length >= HEADLINE)))) return line.reason;
  }
  return undefined;
}

/** Names of a box and of the boxes in it that hold all that it holds: Bootstrap wraps a share bar in rows and columns. */
export function namesOf(element: Element): string {
  let names = nameOf(element);
  let at = element;
  for (let step = 0; step < 4 && at.childElementCount === 1; step++) {
    at = at.firstElementChild!;
    names += ` ${nameOf(at)}`;
  }
  return names;
}

/** Steps up from a text to the link around it: a card has boxes of its own for its words and for the headline among them. */
const IN_LINK = 4;

function isInLink(parent: Element): boolean {
  let at: Element | null = parent;
  for (let step = 0; at && step < IN_LINK; step++, at = at.parentElement)
    if (at.tagName.toUpperCase() === 'A') return true;
  return false;
}

/** What is more than one blank. Most texts have none of it, and need not be made anew. */
const BLANKS = /\s{2,}|[^\S ]/g;

/**
 * The first texts of an element and how much of it is linked; looks at no more than 400 nodes.
 * @param opening the first texts alone: what tells of the whole is left open
 */
export function glance(
  element: Element,
  opening = false,
): {
  texts: string[];
  linked: number;
  total: number;
  links: number;
  /** Letters of the longest text in a link. */
  longest: number;
  /** The first text is a link. */
  linkedFirst: boolean;
} {
  const texts: string[] = [];
  let linked = 0;
  let total = 0;
  let links = 0;
  let longest = 0;
  let linkedFirst = false;
  const walker = element.ownerDocument.createTreeWalker(element, 5);
  for (let seen = 0, node = walker.nextNode(); node && seen < 400; seen++, node = walker.nextNode()) {
    if (node.nodeType === 1) {
      if ((node as Element).tagName.toUpperCase() === 'A') links++;
      continue;
    }
    const parent = node.parentElement;
    if (!parent || SILENT.has(parent.tagName.toUpperCase())) continue;
    const text = (node as Text).data.slice(0, 2000).trim().replace(BLANKS, ' ');
    if (!text) continue;
    if (texts.length < 3) texts.push(text);
    else if (opening) break;
    total += text.length;
    if (isInLink(parent)) {
      if (total === text.length) linkedFirst = true;
      linked += text.length;
      longest = Math.max(longest, text.length);
    }
  }
  return { texts, linked, total, links, longest, linkedFirst };
}
