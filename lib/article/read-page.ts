import type { Article, NoArticleReason } from './article.ts';
import { besideArticle } from './beside.ts';
import { bodyClutter, isLinkLine } from './body-clutter.ts';
import { DATELINE, SIGN_OFF } from './conventions.ts';
import { findFurniture } from './furniture.ts';
import { isVietnamese } from './is-vietnamese.ts';
import { fold, readPageFacts, sameHeadline } from './page-facts.ts';
import type { Clutter, PageReading, ReadPageOptions } from './page-reading.ts';
import { portalOf } from './portals/index.ts';
import type { Portal } from './portals/portal.ts';
import { readBlocks, type SourcedBlock } from './read-blocks.ts';
import { readabilitySurvivors } from './readability-survivors.ts';

export type * from './page-reading.ts';

/** Less than this is a stub, a caption or a login wall, not a story (letters of body, captions included). */
const SHORTEST = 120;

/**
 * Finds the article of a page: the portal's selectors, else Readability on a numbered clone, cross-checked with the metadata. Reads
 * only: the page stays byte for byte as it was. Never throws on any page; a page that is no article gives a reason instead.
 * @param url where the page comes from: chooses the portal
 */
export function readPage(doc: Document, url: string, options: ReadPageOptions = {}): PageReading {
  const page = doc.body ?? doc.documentElement;
  if (!page) return no('empty');
  const facts = readPageFacts(doc);
  const portal = options.withoutPortals ? undefined : portalOf(url);
  const portalRoot = portal && portalBody(doc, portal);
  if (!options.force && !portalRoot && (isHome(url) || (!facts.newsArticle && facts.articleCount > 1)))
    return no('list');

  const survivors = portalRoot ? undefined : readabilitySurvivors(doc);
  const root = portalRoot ?? survivors?.root;
  if (!root) return no(options.force || facts.newsArticle ? 'empty' : 'list');

  const known = portal ? portalClutter(doc, portal, root) : [];
  const skipped = new Set<Element>(known.map(({ element }) => element));
  const notText = portal ? portal.furniture.map(({ selector }) => selector).join(',') : '';
  const notTextElements = new Set<Element>(notText ? root.querySelectorAll(notText) : []);
  const all = readBlocks(
    root,
    (element) => skipped.has(element) || notTextElements.has(element) || !!survivors?.dropped(element),
  );
  const found = bodyClutter(all, root);
  let blocks = all.filter((_, i) => !found.gone.has(i));

  if (!options.force) {
    const reason = refusal(blocks, doc, !!portalRoot, !!facts.newsArticle);
    if (reason) return no(reason);
  }

  const furniture = findFurniture(doc, root, facts, portal);
  const keep = [...furniture.elements];
  const title = furniture.title ?? titleInBody(blocks, facts.titles) ?? titleInHead(doc, facts.titles) ?? blocks[0];
  if (!title) return no('empty');
  const titleFold = fold(title.block.text);
  blocks = blocks.filter((one) => one.source.element !== title.source.element && !repeatsTitle(one, titleFold));

  let lead = furniture.lead;
  if (!lead) {
    const at = blocks.findIndex((one) => one.block.kind !== 'caption');
    const first = at >= 0 && at < 3 ? blocks[at] : undefined;
    if (
      first &&
      facts.descriptions.some((text) =>
        sameHeadline(fold(first.block.text.replace(DATELINE, '')), fold(text.replace(DATELINE, ''))),
      )
    ) {
      lead = first;
      blocks.splice(at, 1);
    }
  } else {
    blocks = blocks.filter((one) => one.source.element !== lead!.source.element);
    const at = blocks.findIndex((one) => one.block.kind !== 'caption');
    const leadFold = fold(lead.block.text.replace(DATELINE, ''));
    if (at >= 0 && at < 4 && fold(blocks[at]!.block.text.replace(DATELINE, '')) === leadFold) blocks.splice(at, 1);
  }
  blocks = onceEach([...furniture.captions, ...blocks]);
  const authors = furniture.authors.length > 0 ? furniture.authors : (facts.newsArticle?.authors ?? []);
  const signed = dropSignOff(blocks, authors);
  keep.push(...signed.elements);

  const sourced: SourcedBlock[] = [{ ...title, block: { kind: 'title', text: title.block.text } }];
  if (lead) sourced.push({ ...lead, block: { kind: 'lead', text: lead.block.text } });
  sourced.push(...signed.blocks);
  const text = sourced.map(({ block }) => block.text).join('\n');
  if (!options.force && !isVietnamese(text)) return no('not-vietnamese');

  const publishedAt = furniture.printedAt?.includes('T')
    ? furniture.printedAt
    : (facts.publishedAt ?? furniture.printedAt);
  const article: Article = {
    url,
    ...(portal ? { portal: portal.name } : {}),
    title: title.block.text,
    ...(lead ? { lead: lead.block.text.replace(DATELINE, '') } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(facts.updatedAt ? { updatedAt: facts.updatedAt } : {}),
    authors: [...new Set(authors.map((name) => name.trim()).filter(Boolean))],
    ...(facts.section ? { section: facts.section } : {}),
    language: 'vi',
    blocks: sourced.map(({ block }) => block),
  };
  const safe = protect([...known, ...found.clutter], sourced, keep, root);
  const beside = protect(besideArticle(doc, root, keep), sourced, keep, root);
  return {
    article,
    sources: sourced.map(({ source }) => source),
    root,
    keep,
    clutter: outermost([...safe, ...beside.filter(({ reason }) => reason !== 'other' && reason !== 'footer')]),
    beside: beside.filter(({ reason }) => reason === 'other' || reason === 'footer'),
  };
}

function no(reason: NoArticleReason): PageReading {
  return { article: null, reason };
}

function isHome(url: string): boolean {
  try {
    return /^\/(?:index\.\w+|home)?$/.test(new URL(url).pathname);
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

function refusal(
  blocks: readonly SourcedBlock[],
  doc: Document,
  hasBody: boolean,
  hasFacts: boolean,
): NoArticleReason | undefined {
  const letters = blocks.reduce((sum, { block, linked }) => sum + block.text.length * (1 - linked), 0);
  if (letters === 0) return 'empty';
  if (letters < SHORTEST)
    return doc.querySelector('input[type="password"]') ? 'login-wall' : hasBody || hasFacts ? 'too-short' : 'list';
  if (hasBody || hasFacts) return undefined;
  // Neither the portal nor the metadata vouch for it: it must look like running prose, not like headlines with teasers.
  const prose = blocks.filter(({ block, linked }) => block.text.length >= 100 && linked < 0.5).length;
  const headlines = blocks.filter((one) => isLinkLine(one)).length;
  if (headlines * 2 >= prose) return 'list';
  return prose >= 3 && letters >= 600 ? undefined : 'unsure';
}

function titleInBody(blocks: readonly SourcedBlock[], titles: readonly string[]): SourcedBlock | undefined {
  const first = blocks.slice(0, 6);
  return (
    first.find(({ block }) => titles.some((title) => sameHeadline(fold(block.text), fold(title)))) ??
    first.find(({ source }) => source.element.closest('h1'))
  );
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

/** The headline again, alone or as the name of a picture ("… ảnh 1"). */
function repeatsTitle({ block }: SourcedBlock, titleFold: string): boolean {
  if (block.text.length > 400) return false;
  const own = fold(block.text);
  return own === titleFold || (own.startsWith(titleFold) && /^(?:ảnh|hình)\d{1,2}$/.test(own.slice(titleFold.length)));
}

/** A caption that is printed twice, in the picture and under it, counts once. */
function onceEach(blocks: SourcedBlock[]): SourcedBlock[] {
  return blocks.filter((one, i) => {
    const before = blocks[i - 1];
    return !(
      before &&
      one.block.text === before.block.text &&
      (one.block.kind === 'caption' || before.block.kind === 'caption' || one.block.text.length > 20)
    );
  });
}

/** Takes the byline off the end of the story: it is furniture, not text. */
function dropSignOff(
  blocks: SourcedBlock[],
  authors: readonly string[],
): { blocks: SourcedBlock[]; elements: Element[] } {
  const names = new Set(authors.map(fold));
  const elements: Element[] = [];
  let end = blocks.length;
  for (let i = blocks.length - 1; i > 0 && i >= blocks.length - 3; i--) {
    const { block, source } = blocks[i]!;
    if (block.kind === 'caption' || block.text.length > 80) break;
    if (
      !names.has(fold(block.text)) &&
      !SIGN_OFF.test(block.text) &&
      !(isRightAligned(source.element) && block.text.length < 60)
    )
      break;
    elements.push(source.element);
    end = i;
  }
  return { blocks: blocks.slice(0, end), elements };
}

function isRightAligned(element: Element): boolean {
  let at: Element | null = element;
  for (let step = 0; at && step < 4; step++, at = at.parentElement) {
    if (at.getAttribute('align') === 'right' || /text-align\s*:\s*right/i.test(at.getAttribute('style') ?? ''))
      return true;
    if (/author|source|signature/i.test(at.getAttribute('class') ?? '')) return true;
  }
  return false;
}

/** Never hide what overlaps the article: its blocks, its furniture, the pictures of its captions. */
function protect(
  clutter: Clutter[],
  blocks: readonly SourcedBlock[],
  keep: readonly Element[],
  root: Element,
): Clutter[] {
  const above = new Set<Element>();
  for (const element of [root, ...keep, ...blocks.map(({ source }) => source.element)]) {
    for (let at: Element | null = element; at && !above.has(at); at = at.parentElement) above.add(at);
  }
  return clutter.filter(({ element }) => !above.has(element));
}

function outermost(clutter: Clutter[]): Clutter[] {
  const all = new Set(clutter.map(({ element }) => element));
  const seen = new Set<Element>();
  return clutter.filter(({ element }) => {
    if (seen.has(element)) return false;
    seen.add(element);
    for (let at = element.parentElement, step = 0; at && step < 60; at = at.parentElement, step++)
      if (all.has(at)) return false;
    return true;
  });
}
