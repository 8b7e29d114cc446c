import type { Article, NoArticleReason } from './article.ts';
import { repeatSource } from './blocks/repeat-source.ts';
import { bodyClutter } from './clutter/body-clutter.ts';
import { knownInside } from './clutter/known-clutter.ts';
import { hostNames } from './facts/authors.ts';
import { isFrontOrSearch, isService, isStoryAddress } from './facts/page-address.ts';
import { bareOf, type PageFacts, readPageFacts } from './facts/page-facts.ts';
import type { PageReading, ReadPageOptions } from './page-reading.ts';
import { commonClutter } from './portals/common-clutter.ts';
import { mayBeArticle } from './portals/gate.ts';
import { portalOf } from './portals/index.ts';
import type { Portal } from './portals/portal.ts';
import { findFurniture } from './story/above/furniture.ts';
import { storyByDensity, storyByNature, storyByPortal } from './story/place/find-story.ts';
import { reportAround } from './story/place/live-entries.ts';
import { nextStories } from './story/place/next-stories.ts';
import type { StoryPlace } from './story/place/story-place.ts';
import { storyUnderHeadline } from './story/place/under-headline.ts';
import { laterThan } from './story/signed/times.ts';
import { boxesAround } from './story/told/boxes-around.ts';
import { creditsOf } from './story/told/credits.ts';
import { isTooLarge, readBody } from './story/told/read-body.ts';
import { asRoundUp } from './story/told/round-up.ts';
import { tellStory } from './story/told/tell-story.ts';
import { isShadowed, trueDocument } from './true-document.ts';
import { evidenceOf } from './verdict/evidence.ts';
import { refusal } from './verdict/refusal.ts';
import { isVietnamese } from './words/is-vietnamese.ts';

export type * from './page-reading.ts';

/** A reading on its way. */
type Reading = Generator<void, PageReading, void>;

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

/** Letters of the head of a page, or of its foot. */
const HEAD = 400;

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
  const others = nextStories(doc, facts.titles);
  const known = portal && storyByPortal(doc, portal, others);
  yield;
  if (known) {
    const reading = yield* readStory(doc, url, known, facts, portal, options);
    if (reading.article) return reading;
    // The portal's selectors may be out of date and meet something else by now.
    if (reading.reason !== 'empty' && reading.reason !== 'too-short') return reading;
    const place = storyByNature(doc, page, others);
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
  const place = storyByNature(doc, page, others);
  if (!place) return no(page.textContent?.trim() ? (options.force ? 'unsure' : 'list') : 'empty');
  yield;
  const own = reportAround(storyUnderHeadline(doc, place, facts.titles) ?? place);
  const reading = yield* readStory(doc, url, own, facts, portal, options);
  if (reading.article || (/list|unsure/.test(reading.reason) && (own.root.textContent ?? '').trim().length > HEAD))
    return reading;
  if (!/empty|too-short|list|unsure/.test(reading.reason)) return reading;
  // What was found is the head of the page alone, or its foot.
  const denser = storyByDensity(page, others);
  if (!denser || denser.root.contains(own.root) || own.root.contains(denser.root)) return reading;
  yield;
  const other = yield* readStory(doc, url, reportAround(denser), facts, portal, options);
  return other.article ? other : reading;
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
  if (isTooLarge(root)) return no('too-long');
  const rules = portal?.clutter ?? commonClutter;
  const inside = knownInside(root, rules);
  const body = readBody(place, portal, inside);
  if (!body) return no('too-long');
  const blocks = asRoundUp(body.blocks, !!facts.newsArticle || (!!portal && mayBeArticle(url)));
  const { dropped } = body;
  yield;
  const found = bodyClutter(
    blocks,
    root,
    dropped.map(({ element }) => element),
  );
  const furniture = findFurniture(doc, place, facts, portal);
  yield;
  const own = blocks.filter((_, i) => !found.gone.has(i));
  const story = tellStory(own, furniture, facts, root);
  if (!story) return no('empty');
  const site = [...facts.siteNames, ...hostNames(url), ...(portal ? [portal.name] : [])];
  const { authors, publishedAt } = creditsOf({ story, furniture, facts, own, dropped, site });
  if (!options.force) {
    const page = { doc, url, root, facts, portal, loneLinks: found.loneLinks };
    const reason = refusal(story.body, evidenceOf(page, story, authors, publishedAt));
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
  const numbers = new Map(sourced.map(({ source }, block) => [source, block]));
  const belongs = [title.source.element, ...furniture.elements, ...story.furniture];
  return {
    article,
    sources: sourced.map(({ source }) => source),
    repeats: story.repeats.flatMap(({ of, copy }) => {
      const block = numbers.get(of.source);
      return block === undefined ? [] : [{ block, source: repeatSource(of.block.text, copy) }];
    }),
    ...boxesAround({ doc, root, sourced, furniture: belongs, clutter: found.clutter, dropped, inside, rules, authors }),
  };
}

function no(reason: NoArticleReason): PageReading {
  return { article: null, reason };
}
