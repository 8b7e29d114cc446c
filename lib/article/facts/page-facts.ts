import { cleanWords } from '../../text/clean-text.ts';
import { withoutMarks } from '../../text/without-marks.ts';
import { DATELINE } from '../words/conventions.ts';
import { machineDate } from '../words/published-date.ts';
import { type ArticleFacts, articlesInJsonLd, crumbsInJsonLd } from './json-ld.ts';

/** What the head of a page tells about itself. */
export interface PageFacts {
  /** The `NewsArticle` of this page, or nothing. */
  newsArticle?: ArticleFacts;
  /** How many articles the page says it is: more than one with different headlines is a list. */
  articleCount: number;
  /** Possible wordings of the headline, best first. */
  titles: string[];
  descriptions: string[];
  publishedAt?: string;
  updatedAt?: string;
  section?: string;
  /** What the portal calls itself: never an author. */
  siteNames: string[];
}

/** Reads JSON-LD, Open Graph and the other meta elements. Nothing here says by itself that the page is an article, except JSON-LD. */
export function readPageFacts(doc: Document): PageFacts {
  const meta = metaOf(doc);
  const title = clean(doc.title);
  const ogTitle = meta('meta[property="og:title"]');
  const articles = articlesInJsonLd(doc);
  const headlines = new Set(articles.map((one) => fold(one.headline ?? '')));
  const printed = [title, ogTitle, ...headingTexts(doc)].map(fold);
  const newsArticle =
    articles.find((one) => one.headline && printed.some((text) => sameHeadline(text, fold(one.headline!)))) ??
    (headlines.size === 1 ? articles[0] : undefined);
  const publishedAt =
    machineDate(newsArticle?.publishedAt) ??
    machineDate(meta('meta[property="article:published_time"]')) ??
    machineDate(meta('meta[itemprop="datePublished"]')) ??
    machineDate(
      meta('meta[name="pubdate"], meta[name="date"], meta[name="publish-date"], meta[name="dc.date.issued" i]'),
    );
  const updatedAt =
    machineDate(newsArticle?.updatedAt) ??
    machineDate(
      meta('meta[property="article:modified_time"], meta[itemprop="dateModified"], meta[property="og:updated_time"]'),
    );
  const section =
    printedSection(doc, ogTitle || title) ||
    newsArticle?.section?.split(',')[0] ||
    crumbsInJsonLd(doc).find((name) => isSectionName(name) && !sameHeadline(fold(name), fold(ogTitle || title))) ||
    // "Multimedia,Y tế,Video": all that it has been filed under.
    meta('meta[property="article:section"]').split(',')[0];
  return {
    ...(newsArticle ? { newsArticle } : {}),
    articleCount: headlines.size,
    titles: unique([clean(newsArticle?.headline ?? ''), ogTitle, title]),
    descriptions: unique([
      clean(newsArticle?.description ?? ''),
      meta('meta[property="og:description"]'),
      meta('meta[name="description" i]'),
    ]),
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
    ...(section ? { section: clean(section) } : {}),
    siteNames: unique([
      meta('meta[property="og:site_name"]'),
      ...articles.map((one) => one.publisher ?? ''),
      // "Headline | Báo Nhỏ", "Headline - Báo Nhỏ": what stands behind the last bar names the site.
      /\s[|–—-]\s*([^|–—-]{2,40})$/.exec(title)?.[1] ?? '',
      // What leads to the front page, where it is no button.
      ...[clean(doc.querySelector('a[href="/"]')?.textContent ?? '')].filter(isSectionName),
    ]),
  };
}

const CRUMBS_NAME = /bread-?crumb|(?:^|[\s_-])(?:bread|crumbs?)(?:$|[\s_-])/i;
/** Links that say themselves that they are of the breadcrumb (dantri, VCCorp). */
const CRUMB_LINKS = 'a[data-content-name*="breadcrumb"], a[data-role="cate-name"]';

/** What a site calls all that it tells: no section, where the breadcrumb goes on to one. */
const ALL_NEWS = /^(?:tin(?: tức)?(?: (?:[-–&]|và) sự kiện)?|news|blog|bài viết|hỏi đáp)$/i;

/** The first link of the breadcrumb that is neither the home page nor all that the site tells. */
function printedSection(doc: Document, called: string): string {
  // Asked for one by one and sorted here: a list of such selectors takes the browser ten times as long.
  const named = Array.from(doc.querySelectorAll('[class*="bread" i], [class*="crumb" i]')).filter((box) =>
    CRUMBS_NAME.test(box.getAttribute('class') ?? ''),
  );
  const typed = Array.from(doc.querySelectorAll('[itemtype$="BreadcrumbList"]')).slice(0, 4);
  const boxes = [...new Set([...named.slice(0, 4), ...typed])]
    .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
    .slice(0, 4);
  const inBoxes = boxes.flatMap((box) => [...(box.localName === 'a' ? [box] : []), ...firstLinks(box)]);
  const names = [...inBoxes, ...Array.from(doc.querySelectorAll(CRUMB_LINKS)).slice(0, 4)]
    .map((link) => clean(link.textContent ?? ''))
    .filter(isSectionName);
  const [first = ''] = names;
  if (!ALL_NEWS.test(first)) return first;
  return names.find((name) => !ALL_NEWS.test(name) && !sameHeadline(fold(called), fold(name))) ?? first;
}

/** Short, and not the home page: what a section of a site may be called. */
export function isSectionName(text: string): boolean {
  return text.length >= 2 && text.length <= 40 && !/^(?:trang chủ|trang nhất|home)$/i.test(text);
}

function firstLinks(box: Element): Element[] {
  return Array.from(box.getElementsByTagName('a')).slice(0, 4);
}

function headingTexts(doc: Document): string[] {
  const texts: string[] = [];
  for (const heading of doc.getElementsByTagName('h1')) {
    if (texts.length === HEADINGS) break;
    texts.push(clean(heading.textContent ?? ''));
  }
  return texts;
}

/** Headings that are asked what the page is called. */
const HEADINGS = 5;

/** What the first meta element that meets a selector holds. The page is searched for all of them once: what it lacks would cost a walk each. */
function metaOf(doc: Document): (selector: string) => string {
  const metas = Array.from(doc.querySelectorAll('meta'));
  return (selector) => clean(metas.find((element) => element.matches(selector))?.getAttribute('content') ?? '');
}

function clean(text: string): string {
  return cleanWords(text.slice(0, 4000));
}

function unique(texts: string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}

const LETTER = /[\p{L}\p{N}]/u;

/** A text without case, blanks and punctuation: two printings of one headline are equal. */
export function fold(text: string): string {
  const small = text.slice(0, 2000).normalize('NFC').toLowerCase();
  let folded = '';
  let from = -1;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (isPlainLetter(code) || (code >= 0x80 && isLetterAt(small, at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      folded += small.slice(from, at);
      from = -1;
    }
  }
  return from < 0 ? folded : folded + small.slice(from);
}

/** Letters and figures that stand in nearly every Vietnamese word, told without the pattern. */
const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0x1ea0 && code <= 0x1ef9);

/** Is it one of the rest? Of a letter beyond the first plane both halves are. */
function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const start = code >= 0xdc00 && code < 0xe000 && at > 0 ? at - 1 : at;
  return LETTER.test(String.fromCodePoint(text.codePointAt(start)!));
}

/** Without the dateline, which one of two printings of a lead may lack. */
export const bare = (text: string): string => text.replace(DATELINE, '');

/** What may be initials or the name of a paper: "BHG - Sáng 5/3, …", "LamHaTimes – …", "Truyền hình Lâm Hà: …". */
const SITE_NAME = /^(\p{Lu}[\p{L}\d.&+ ]{1,39}?)\s*[-–—|:]\s+(?=[\p{Lu}\d“"])/u;

/** Before the name of a paper, folded: of two words without it teams may be called, too. */
const PRESS = /^(?:bao|tapchi)/;

/**
 * The same where the paper calls itself by initials that no list knows, or by its name.
 * @param site its names and its host
 * @example bareOf('BHG - Sáng 5/3, …', ['Báo Hà Giang']) // 'Sáng 5/3, …'
 */
export function bareOf(text: string, site: readonly string[]): string {
  const [dateline, short = ''] = SITE_NAME.exec(text) ?? [];
  const letters = withoutMarks(fold(short));
  const inOrder = /^[A-ZĐ]{2,6}$/.test(short) ? new RegExp(`^${[...letters].join('.*')}`) : undefined;
  const isOwn = (name: string) =>
    inOrder
      ? withoutMarks(initialsOf(name)).includes(letters) || inOrder.test(withoutMarks(name))
      : (short.includes(' ') ? withoutMarks(fold(name)) : withoutMarks(fold(name)).replace(PRESS, '')) === letters;
  return dateline && site.some(isOwn) ? text.slice(dateline.length) : bare(text);
}

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');

export const foldBare = (text: string): string => fold(bare(text));

/** The first letter or figure, small: most texts are told from a headline by it, and to fold them all takes long. */
export const opening = (text: string): string | undefined => /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase().charAt(0);

/**
 * Is a text one of these headlines, as `sameHeadline` has it?
 * @param wordings as printed; empty ones are none
 */
export function isOneOf(wordings: readonly string[]): (text: string) => boolean {
  const folded = wordings.map(fold);
  const openings = new Set(folded.map((wording) => wording.charAt(0)));
  return (text) => {
    if (!openings.has(opening(text) ?? '')) return false;
    const own = fold(text);
    return folded.some((wording) => sameHeadline(own, wording));
  };
}

/** Equal, or one opens with the other (headlines carry the portal's name behind them, long ones are cut). Arguments are folded. */
function sameHeadline(a: string, b: string): boolean {
  if (!a || !b) return false;
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 12 && long.startsWith(short);
}
