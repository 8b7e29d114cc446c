import type { Article, NoArticleReason } from './article.ts';
import { besideArticle, reasonOf } from './beside.ts';
import { bodyClutter } from './body-clutter.ts';
import { DATELINE } from './conventions.ts';
import { type Furniture, findFurniture, isLeadByName, looksLikeLead } from './furniture.ts';
import { refusal } from './is-article.ts';
import { isVietnamese } from './is-vietnamese.ts';
import { fold, type PageFacts, readPageFacts, sameHeadline } from './page-facts.ts';
import type { Clutter, PageReading, ReadPageOptions } from './page-reading.ts';
import { mayBeArticle } from './portals/gate.ts';
import { portalOf } from './portals/index.ts';
import type { Portal } from './portals/portal.ts';
import { outermost, protect } from './protect.ts';
import { printedDate } from './published-date.ts';
import { readBlocks, type SourcedBlock } from './read-blocks.ts';
import { readabilitySurvivors } from './readability-survivors.ts';
import { dropMetaLines, dropSignOff, isPlaceStamp, onceEach, repeatsTitle } from './trim-story.ts';

export type * from './page-reading.ts';

/**
 * Finds the article of a page: the portal's selectors, else Readability on a numbered clone, cross-checked with the metadata. Reads
 * only: the page stays byte for byte as it was. Never throws on any page; a page that is no article gives a reason instead.
 * @param url where the page comes from: chooses the portal
 */
export function readPage(doc: Document, url: string, options: ReadPageOptions = {}): PageReading {
  const page = doc.body ?? doc.documentElement;
  if (!page?.firstChild) return no('empty');
  const facts = readPageFacts(doc);
  const portal = options.withoutPortals ? undefined : portalOf(url);
  const portalRoot = portal && portalBody(doc, portal);
  if (!options.force && !portalRoot) {
    if (isFrontOrSearch(url) || (!facts.newsArticle && (facts.articleCount > 1 || !mayBeArticle(url))))
      return no('list');
  }
  const survivors = portalRoot ? undefined : readabilitySurvivors(doc);
  const root = portalRoot ?? survivors?.root;
  if (!root) return no(page.textContent?.trim() ? (options.force ? 'unsure' : 'list') : 'empty');

  const known = portal ? portalClutter(doc, portal, root) : [];
  const skipped = new Set<Element>(known.map(({ element }) => element));
  for (const { selector } of portal?.furniture ?? [])
    for (const element of root.querySelectorAll(selector)) skipped.add(element);
  const dropped: Clutter[] = [];
  const all = readBlocks(root, (element) => {
    if (skipped.has(element) || isPlaceStamp(element)) return true;
    if (!survivors?.dropped(element) || (survivors.isBeforeStory(element) && looksLikeLead(element))) return false;
    dropped.push({ element, reason: reasonOf(element) });
    return true;
  });
  const found = bodyClutter(all, root);
  const furniture = findFurniture(doc, root, facts, portal);
  const story = tellStory(
    all.filter((_, i) => !found.gone.has(i)),
    furniture,
    facts,
    doc,
  );
  if (!story) return no('empty');
  const printedAt = furniture.printedAt ?? story.printedAt;
  const publishedAt = printedAt?.includes('T') ? printedAt : (facts.publishedAt ?? printedAt);
  if (!options.force) {
    const evidence = {
      vouched: !!facts.newsArticle || (!!portalRoot && (mayBeArticle(url) || !!publishedAt)),
      title: story.title.block.text,
      dated: !!publishedAt,
      asksPassword: !!doc.querySelector('input[type="password"]'),
    };
    const reason = refusal(story.body, evidence);
    if (reason) return no(reason);
    if (!isVietnamese(story.body.map(({ block }) => block.text).join('\n'))) return no('not-vietnamese');
  }

  const { title, lead, authors } = story;
  const sourced = [title, ...(lead ? [lead] : []), ...story.body];
  const article: Article = {
    url,
    ...(portal ? { portal: portal.name } : {}),
    title: title.block.text,
    ...(lead ? { lead: lead.block.text.replace(DATELINE, '') } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(facts.updatedAt ? { updatedAt: facts.updatedAt } : {}),
    authors,
    ...(facts.section ? { section: facts.section } : {}),
    language: 'vi',
    blocks: sourced.map(({ block }) => block),
  };
  const keep = [...new Set([title.source.element, ...furniture.elements, ...story.furniture])].filter(
    (element) => !element.contains(root),
  );
  const blocks = sourced.map(({ source }) => source.element);
  const safe = protect(
    [...known, ...found.clutter, ...dropped.filter(({ reason }) => reason !== 'other')],
    [root, ...keep, ...blocks],
    [],
  );
  const beside = protect(besideArticle(doc, root, keep), [root, ...keep, ...blocks], [root, ...keep]);
  const boxes = outermost([...safe, ...beside]);
  const unnamed = (one: Clutter) => one.reason === 'other' || one.reason === 'footer';
  return {
    article,
    sources: sourced.map(({ source }) => source),
    root,
    keep,
    clutter: boxes.filter((one) => !unnamed(one)),
    beside: boxes.filter(unnamed),
  };
}

interface Story {
  title: SourcedBlock;
  lead?: SourcedBlock;
  body: SourcedBlock[];
  authors: string[];
  printedAt?: string;
  /** Elements inside the body that are the article's but not its text: dates, bylines. */
  furniture: Element[];
}

/** Puts headline, lead and body in order, each text once. */
function tellStory(found: SourcedBlock[], furniture: Furniture, facts: PageFacts, doc: Document): Story | undefined {
  let blocks = found;
  const dropped: SourcedBlock[] = [];
  // A printed headline inside the body beats a wording that stands somewhere above it (breadcrumb, pop-up).
  const inBody = titleInBody(blocks, facts.titles, furniture.title);
  const titleAt = !furniture.title || isHeadline(blocks[inBody]) ? inBody : -1;
  const title = blocks[titleAt] ?? furniture.title ?? titleInHead(doc, facts.titles) ?? blocks[0];
  if (!title) return undefined;
  if (titleAt >= 0) {
    const trimmed = dropMetaLines(blocks, titleAt);
    blocks = trimmed.blocks;
    dropped.push(...trimmed.dropped);
  }
  blocks = blocks.filter(
    (one) => one.source.element !== title.source.element && !repeatsTitle(one.block.text, title.block.text),
  );

  let lead = furniture.lead;
  const bare = (text: string) => fold(text.replace(DATELINE, ''));
  const opening = () => blocks.slice(0, 4).find((one) => one.block.kind !== 'caption');
  const first = opening();
  if (!lead && first) {
    const told = facts.descriptions.some((text) => sameHeadline(bare(first.block.text), bare(text)));
    if (told || isLeadByName(first)) lead = first;
  }
  if (lead) {
    const { source, block } = lead;
    blocks = blocks.filter((one) => one.source.element !== source.element);
    // Printed again as the first paragraph (vietnamplus); further down it is the story's own repetition.
    const again = opening();
    if (again && bare(again.block.text) === bare(block.text)) blocks = blocks.filter((one) => one !== again);
  }
  const authors = furniture.authors.length > 0 ? furniture.authors : (facts.newsArticle?.authors ?? []);
  const signed = dropSignOff(onceEach([...furniture.captions, ...blocks]), authors);
  dropped.push(...signed.dropped);
  const printedAt = dropped.map(({ block }) => printedDate(block.text)).find(Boolean);
  return {
    title: { ...title, block: { kind: 'title', text: title.block.text } },
    ...(lead ? { lead: { ...lead, block: { kind: 'lead' as const, text: lead.block.text } } } : {}),
    body: signed.blocks,
    authors: [...new Set(authors.map((name) => name.trim()).filter(Boolean))],
    ...(printedAt ? { printedAt } : {}),
    furniture: dropped.map(({ source }) => source.element),
  };
}

function isHeadline(one: SourcedBlock | undefined): boolean {
  return !!one?.source.element.closest('h1');
}

function no(reason: NoArticleReason): PageReading {
  return { article: null, reason };
}

/** Home pages and searches, by their address. */
function isFrontOrSearch(url: string): boolean {
  try {
    const { pathname } = new URL(url);
    return (
      /^\/(?:index\.\w+|home|trang-chu)?(?:\.html?)?$/.test(pathname) ||
      /\/(?:tim-kiem|search|tag|tags|tu-khoa|chu-de)(?:[/.]|$)/.test(pathname)
    );
  } catch {
    return false;
  }
}

/** Of several hits the one with most text: tuoitre has an empty pop-up of the same class. */
function portalBody(doc: Document, portal: Portal): Element | undefined {
  for (const { selector } of portal.body) {
    let best: Element | undefined;
    let most = 0;
    for (const element of Array.from(doc.querySelectorAll(selector)).slice(0, 5)) {
      const size = (element.textContent ?? '').trim().length;
      if (size > most) [best, most] = [element, size];
    }
    if (best) return best;
  }
  return undefined;
}

function portalClutter(doc: Document, portal: Portal, root: Element): Clutter[] {
  const clutter: Clutter[] = [];
  for (const { selector, reason } of portal.clutter) {
    for (const element of doc.querySelectorAll(selector))
      if (!element.contains(root)) clutter.push({ element, reason });
  }
  return clutter;
}

/** Index of the headline among the first blocks, or -1. */
function titleInBody(
  blocks: readonly SourcedBlock[],
  titles: readonly string[],
  known: SourcedBlock | undefined,
): number {
  const first = blocks.slice(0, 8);
  const same = first.findIndex(({ source }) => source.element === known?.source.element);
  if (same >= 0) return same;
  const byWording = first.findIndex(({ block }) => titles.some((title) => sameHeadline(fold(block.text), fold(title))));
  return byWording >= 0 ? byWording : first.findIndex(({ source }) => source.element.closest('h1'));
}

/** The `<title>` without the portal's name behind it: the only headline of pages that print none. */
function titleInHead(doc: Document, titles: readonly string[]): SourcedBlock | undefined {
  const element = doc.querySelector('title');
  const block = element ? readBlocks(element, () => false)[0] : undefined;
  if (!block) return undefined;
  const known = titles.find((title) => title.length < block.block.text.length && block.block.text.startsWith(title));
  const text = known ?? block.block.text.replace(/\s+[|–—-]\s+[^|–—]{2,40}$/, '');
  return { ...block, block: { kind: 'title', text } };
}
