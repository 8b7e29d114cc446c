import type { Article, NoArticleReason } from './article.ts';
import { comesBefore } from './blocks/comes-before.ts';
import { outermost, protect } from './blocks/protect.ts';
import { readBlocks, type SourcedBlock } from './blocks/read-blocks.ts';
import { repeatSource } from './blocks/repeat-source.ts';
import { besideArticle, isSiteFooter, MOST_BOXES } from './clutter/beside.ts';
import { bodyClutter } from './clutter/body-clutter.ts';
import { knownInside, knownOnPage } from './clutter/known-clutter.ts';
import { cleanAuthors, hostNames, isLabelledSignature, signs } from './facts/authors.ts';
import { isFrontOrSearch, isOfOffice, isService, isStoryAddress, saysHeadline } from './facts/page-address.ts';
import { bareOf, isOneOf, type PageFacts, readPageFacts } from './facts/page-facts.ts';
import type { ArticleReading, Clutter, PageReading, ReadPageOptions } from './page-reading.ts';
import { commonClutter } from './portals/common-clutter.ts';
import { mayBeArticle } from './portals/gate.ts';
import { portalOf } from './portals/index.ts';
import { type Portal, selectorOf } from './portals/portal.ts';
import { captionsBelow } from './story/below-picture.ts';
import { isTakenFrom, labelledSignature, namesBehind } from './story/byline.ts';
import { inVietnam, namesAbove } from './story/date-line.ts';
import { clutterOfDropped, isNamed, signsFor, standsAside } from './story/dropped.ts';
import { type StoryPlace, storyByNature, storyByPortal } from './story/find-story.ts';
import { findFurniture, wordsOf } from './story/furniture.ts';
import { reportAround } from './story/live-entries.ts';
import { tellStory } from './story/tell-story.ts';
import { isPlaceStamp, isRightAligned } from './story/trim-story.ts';
import { storyUnderHeadline } from './story/under-headline.ts';
import { isShadowed, trueDocument } from './true-document.ts';
import { refusal } from './verdict/refusal.ts';
import { isVietnamese } from './words/is-vietnamese.ts';
import { isDateLine, printedDate } from './words/published-date.ts';

export type * from './page-reading.ts';

/** Letters of a story beyond which a page is no article but a book or a data dump, and reading it would hold the page up. */
const LONGEST = 2_000_000;
/** A reading on its way. */
type Reading = Generator<void, PageReading, void>;

/** Posts of other networks: what they hold until their script draws them is no text of the story. */
const EMBEDDED = '.tiktok-embed, .twitter-tweet, .instagram-media, .fb-post, .fb-video, .wp-embedded-content';
/** Slides that a script prints again at both ends of its row. */
const COPIES = '.swiper-slide-duplicate, .slick-cloned, .owl-item.cloned';
/** What is a headline by its markup. */
const HEADLINE = 'h1, [itemprop="headline"], .entry-title, .post-title';
const FILM = 'video, iframe:is([src*="youtube"], [src*="embed"], [src*="player"], [src*="video"])';
/** A name without the dash before it or the brackets around it: "(TTXVN)". */
const BARE = /^(?:[—–-]+\s*(.*)|\(([^()]*)\))$/u;
const PICTURE = 'img, picture, amp-img';
/** What is read of a story: enough to see that it is longer than that. */
const MOST = { blocks: 12_000, letters: LONGEST + 200_000 };

/**
 * Finds the article of a page: the portal's selectors, else Readability on a numbered clone, cross-checked with the metadata. Reads
 * only: the page stays byte for byte as it was. Never throws on any page; a page that is no article gives a reason instead.
 * @param url where the page comes from: chooses the portal
 */
export function readPage(asGiven: Document, url: string, options: ReadPageOptions = {}): PageReading {
  const steps = readPageInSteps(asGiven, url, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with a pause wherever the work may be left for a moment: on a slow phone the whole would be felt. */
export function* readPageInSteps(asGiven: Document, url: string, options: ReadPageOptions = {}): Reading {
  const doc = trueDocument(asGiven);
  const page = doc.body ?? doc.documentElement;
  // Chrome's viewer is a page around the file; Firefox lets nobody into its own.
  if (doc.contentType === 'application/pdf') return no('pdf');
  if (!page?.firstChild) return no('empty');
  if (isShadowed(doc)) return no('unsure');
  const facts = readPageFacts(doc);
  const portal = options.withoutPortals ? undefined : portalOf(url);
  const known = portal && storyByPortal(doc, portal);
  yield;
  if (known) {
    const reading = yield* readStory(doc, url, known, facts, portal, options);
    if (reading.article) return reading;
    // The portal's selectors may be out of date and meet something else by now.
    if (reading.reason !== 'empty' && reading.reason !== 'too-short') return reading;
    const place = storyByNature(doc, page);
    if (!place || place.root.contains(known.root)) return reading;
    yield;
    const other = yield* readStory(doc, url, place, facts, portal, options);
    return other.article ? other : reading;
  }
  if (!options.force) {
    if (isFrontOrSearch(url)) return no('list');
    // A portal that we know may have new addresses.
    const isElsewhere = !mayBeArticle(url) && !isStoryAddress(url);
    if (!facts.newsArticle && (isService(url) || facts.articleCount > 1 || isElsewhere)) return no('list');
  }
  const place = storyByNature(doc, page);
  if (!place) return no(page.textContent?.trim() ? (options.force ? 'unsure' : 'list') : 'empty');
  yield;
  const own = reportAround(storyUnderHeadline(doc, place, facts.titles) ?? place);
  return yield* readStory(doc, url, own, facts, portal, options);
}

/** Reads the story that stands at `place`, with all that belongs to it. */
function* readStory(
  doc: Document,
  url: string,
  place: StoryPlace,
  facts: PageFacts,
  portal: Portal | undefined,
  options: ReadPageOptions,
): Reading {
  const { root } = place;
  const rules = portal?.clutter ?? commonClutter;
  const inside = knownInside(root, rules);
  const skipped = new Set<Element>(inside.map(({ element }) => element));
  for (const element of root.querySelectorAll(selectorOf(portal?.furniture))) skipped.add(element);
  for (const element of root.querySelectorAll(`${EMBEDDED}, ${COPIES}`)) skipped.add(element);
  const dropped: Clutter[] = [];
  const read = readBlocks(
    root,
    (element) => {
      if (skipped.has(element) || isPlaceStamp(element)) return true;
      if (!place.dropped(element) && !isSiteFooter(element)) return false;
      dropped.push(dropped.length < MOST_BOXES ? clutterOfDropped(element) : { element, reason: 'other' });
      return true;
    },
    { most: MOST },
  );
  if (read.length >= MOST.blocks) return no('too-long');
  const all = captionsBelow(read, root);
  if (all.reduce((sum, { block }) => sum + block.text.length, 0) > LONGEST) return no('too-long');
  yield;
  const found = bodyClutter(
    all,
    root,
    dropped.map(({ element }) => element),
  );
  const furniture = findFurniture(doc, place, facts, portal);
  yield;
  const own = all.filter((_, i) => !found.gone.has(i));
  const story = tellStory(own, furniture, facts, root);
  if (!story) return no('empty');
  const above = linesAbove(dropped, own);
  const below = linesAbove(dropped, own, story.title.source.element);
  const printedAt = furniture.printedAt ?? story.printedAt ?? above.filter(isDateLine).map(printedDate)[0];
  const publishedAt = publicationOf(printedAt, facts.publishedAt) ?? furniture.updatedAt;
  const lost = dropped.flatMap(
    ({ element }) => labelledSignature(element) ?? (isRightAligned(element) ? (element.textContent ?? '') : []),
  );
  lost.push(...namesBehind(dropped, own.at(-1)?.source.element));
  const signed = writtenBy([...story.signOff, ...lost].map((text) => text.trim().replace(BARE, '$1$2')).filter(signs));
  const site = [...facts.siteNames, ...hostNames(url), ...(portal ? [portal.name] : [])];
  const onLines = [...furniture.named, ...story.named, ...namesAbove(below)];
  const bylines = [furniture.authors, facts.newsArticle?.authors ?? [], onLines.filter(isLabelledSignature), signed];
  // "Theo …" below a story is where it was taken from; whoever stands beside the date wrote it.
  const isTaken = furniture.authors.length > 0 && furniture.authors.every(isTakenFrom);
  const ranked = isTaken ? [onLines, ...bylines] : [...bylines, onLines];
  const authors = authorsOf([...ranked, facts.newsArticle?.offices ?? []], site);
  if (!options.force) {
    const ownAddress = isStoryAddress(url) || saysHeadline(url, story.title.block.text);
    const { element: heading } = story.title.source;
    const isCalled = () => !doc.head?.contains(heading) && isOneOf(facts.titles)(story.title.block.text);
    const headed = heading.closest(HEADLINE) !== null || isCalled();
    const evidence = {
      vouched: !!facts.newsArticle || (!!portal && mayBeArticle(url)),
      told: !!facts.newsArticle,
      signed: authors.length > 0 && headed && ownAddress,
      official: isOfOffice(url) && headed && ownAddress,
      headed,
      title: story.title.block.text,
      ownAddress,
      published: publishedAt,
      lead: story.lead?.block.text ?? '',
      loneLinks: found.loneLinks,
      pictured: facts.newsArticle && root.querySelector(PICTURE) ? (story.lead?.block.text.length ?? 0) : 0,
      filmed: () => doc.querySelector(FILM) !== null,
      asksPassword: !!doc.querySelector('input[type="password"]'),
    };
    const reason = refusal(story.body, evidence);
    if (reason) return no(reason);
    const told = story.body.length > 0 || !story.lead ? story.body : [story.lead];
    if (!isVietnamese(told.map(({ block }) => block.text).join('\n'))) return no('not-vietnamese');
  }

  yield;
  const { title, lead } = story;
  const sourced = [title, ...(lead ? [lead] : []), ...story.body];
  const updatedAt = laterThan(publishedAt, facts.updatedAt ?? furniture.updatedAt);
  const section = facts.section ?? furniture.section;
  const article: Article = {
    url,
    ...(portal ? { portal: portal.name } : {}),
    title: title.block.text,
    ...(lead ? { lead: bareOf(lead.block.text, site) } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(updatedAt ? { updatedAt } : {}),
    authors,
    ...(section ? { section } : {}),
    language: 'vi',
    blocks: sourced.map(({ block }) => block),
  };
  const blocks = sourced.map(({ source }) => source.element);
  const numbers = new Map(sourced.map(({ source }, block) => [source, block]));
  const column = cellOf(root, blocks);
  const keep = [...new Set([title.source.element, ...furniture.elements, ...story.furniture])].filter(
    (element) => !element.contains(root),
  );
  const kept = [column, ...keep, ...blocks];
  const beside = protect(besideArticle(doc, column, keep), kept, [column, ...keep]);
  const known = knownOnPage(root, inside, new Set(beside.map(({ element }) => element)), rules);
  const named = [
    ...known,
    ...found.clutter,
    ...dropped.filter((one) => isNamed(one) || standsAside(one.element, sourced)),
  ];
  return {
    article,
    sources: sourced.map(({ source }) => source),
    repeats: story.repeats.flatMap(({ of, copy }) => {
      const block = numbers.get(of.source);
      return block === undefined ? [] : [{ block, source: repeatSource(of.block.text, copy) }];
    }),
    root: column,
    keep,
    ...sortClutter(protect(named, kept, []), beside, authors),
  };
}

/** Old sites lay their page out as a table: the cell in which all of the story stands. */
function cellOf(root: Element, own: readonly Element[]): Element {
  let at = root;
  while (/^(?:TABLE|TBODY|TR)$/i.test(at.tagName)) {
    const cell = Array.from(at.children).find((child) => own.every((one) => child.contains(one)));
    if (!cell) break;
    at = cell;
  }
  return at;
}

/** Boxes that we know for clutter, and what merely stands beside the article. */
function sortClutter(
  named: readonly Clutter[],
  beside: readonly Clutter[],
  authors: readonly string[],
): Pick<ArticleReading, 'clutter' | 'beside'> {
  const boxes = outermost([...named, ...beside]);
  const sorted: ReturnType<typeof sortClutter> = { clutter: [], beside: [] };
  for (const one of boxes) {
    if (one.reason === 'other' && !one.inWords && signsFor(authors, one.element)) continue;
    sorted[isNamed(one) && one.reason !== 'footer' ? 'clutter' : 'beside'].push(one);
  }
  return sorted;
}

function no(reason: NoArticleReason): PageReading {
  return { article: null, reason };
}

/** Short lines above the story that Readability threw away: date and byline, where a lead stands before them. */
function linesAbove(dropped: readonly Clutter[], own: readonly SourcedBlock[], title?: Element): string[] {
  const story = own[Math.min(2, own.length - 1)]?.source.element;
  return dropped.flatMap(({ element }) => {
    const text = wordsOf(element).replace(/\s+/g, ' ').trim();
    return story && text.length < 120 && comesBefore(element, story) && !(title && comesBefore(element, title))
      ? [text]
      : [];
  });
}

/** Who took the pictures signs for the whole only where nobody signs for the words. */
function writtenBy(lines: readonly string[]): readonly string[] {
  const ofWords = lines.filter((line) => !/^ảnh ?:/i.test(line));
  return ofWords.length > 0 ? ofWords : lines;
}

/** The first source that names somebody: byline, metadata, sign-off. Portals often name themselves in the metadata. */
function authorsOf(sources: readonly (readonly string[])[], site: readonly string[]): string[] {
  for (const names of sources) {
    const clean = cleanAuthors(names, site);
    if (clean.length > 0) return clean;
  }
  return [];
}

/** The printed time, as readers see it; the metadata's where the print tells no hour, or another day than the metadata by far. */
function publicationOf(printed: string | undefined, told: string | undefined): string | undefined {
  if (!printed || !told) return printed ?? told;
  const apart = Math.abs(Date.parse(printed.slice(0, 10)) - Date.parse(told.slice(0, 10)));
  if (printed.includes('T') && !(apart > 2 * 86_400_000)) return printed;
  const here = inVietnam(told);
  return here.startsWith(printed) ? here : told;
}

/** A time of change before the publication is the time of a draft (tienphong). */
function laterThan(publishedAt: string | undefined, updatedAt: string | undefined): string | undefined {
  if (!publishedAt || !updatedAt) return updatedAt;
  const instant = (date: string) =>
    Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) || !date.includes('T') ? date : `${date}+07:00`);
  return instant(updatedAt) < instant(publishedAt) - 60_000 && updatedAt.includes('T') ? undefined : updatedAt;
}
