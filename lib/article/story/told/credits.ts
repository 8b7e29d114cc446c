import { firstBehind } from '../../../text/first-behind.ts';
import { comesBefore } from '../../blocks/comes-before.ts';
import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import { glance } from '../../clutter/beside.ts';
import { cleanAuthors, isLabelledSignature, signs } from '../../facts/authors.ts';
import type { PageFacts } from '../../facts/page-facts.ts';
import type { Clutter } from '../../page-reading.ts';
import { isDateLine, printedDate } from '../../words/published-date.ts';
import { type Furniture, wordsOf } from '../above/furniture.ts';
import { isTakenFrom, labelledSignature, namesBehind } from '../signed/byline.ts';
import { isDayAlone, namesAbove } from '../signed/date-line.ts';
import { publicationOf } from '../signed/times.ts';
import type { Story } from './tell-story.ts';

/** A name without the dash before it or the brackets around it: "(TTXVN)". */
const BARE = /^(?:[—–-]+\s*(.*)|\(([^()]*)\))$/u;

/** What a reading has found so far. */
interface Found {
  story: Story;
  furniture: Furniture;
  facts: PageFacts;
  /** The blocks of the story, and the boxes that were left out. */
  own: readonly SourcedBlock[];
  dropped: readonly Clutter[];
  /** What the site calls itself: nobody's name. */
  site: readonly string[];
}

/** Who wrote it and when it was published, as printed around the story and as the metadata have it. */
export function creditsOf(found: Found): { authors: string[]; publishedAt: string | undefined } {
  const { story, furniture, facts, own, dropped } = found;
  const above = linesAbove(dropped, own);
  const printedAt =
    furniture.printedAt ?? story.printedAt ?? above.filter(isDateLine).map(printedDate)[0] ?? dateBelow(dropped, own);
  return {
    authors: authorsOf(namesOf(found), found.site),
    publishedAt: publicationOf(printedAt, facts.publishedAt) ?? furniture.updatedAt,
  };
}

/** Names of who may have written it, most trusted first. */
function namesOf({ story, furniture, facts, own, dropped }: Found): readonly (readonly string[])[] {
  const above = linesAbove(dropped, own, story.title.source.element);
  const lost = dropped.flatMap(
    ({ element }) => labelledSignature(element) ?? (isRightAligned(element) ? (element.textContent ?? '') : []),
  );
  lost.push(...namesBehind(dropped, own.at(-1)?.source.element));
  const signed = writtenBy([...story.signOff, ...lost].map((text) => text.trim().replace(BARE, '$1$2')).filter(signs));
  const onLines = [...furniture.named, ...story.named, ...namesAbove(above)];
  // "Theo …" below a story is where it was taken from; whoever stands beside the date wrote it.
  const areTaken = (names: readonly string[]) => names.length > 0 && names.every(isTakenFrom);
  const below = areTaken(signed) ? [onLines, signed] : [signed, onLines];
  const bylines = [furniture.authors, facts.newsArticle?.authors ?? [], onLines.filter(isLabelledSignature), ...below];
  const ranked = areTaken(furniture.authors) ? [onLines, ...bylines] : bylines;
  return [...ranked, facts.newsArticle?.offices ?? []];
}

/** Letters of a headline, a lead, a paragraph. */
const LINE = 30;

/** Short lines above the story that Readability threw away: date and byline, where a lead stands before them. */
function linesAbove(dropped: readonly Clutter[], own: readonly SourcedBlock[], title?: Element): string[] {
  // Links of the menu may have stayed before the headline.
  const told = own.filter(({ block }) => block.text.length >= LINE);
  const story = (told[2] ?? told.at(-1) ?? own.at(-1))?.source.element;
  return dropped.flatMap(({ element }) => {
    const text = wordsOf(element).replace(/\s+/g, ' ').trim();
    return story && text.length < 120 && comesBefore(element, story) && !(title && comesBefore(element, title))
      ? [text]
      : [];
  });
}

/** Lines below the story among which its day stands. */
const BELOW = 3;

/** The day on a line of its own right below the story that Readability threw away; other stories have theirs beside their headlines. */
function dateBelow(dropped: readonly Clutter[], own: readonly SourcedBlock[]): string | undefined {
  const last = own.at(-1)?.source.element;
  const from = last ? firstBehind(dropped, ({ element }) => comesBefore(last, element)) : 0;
  const line = dropped
    .slice(from, from + BELOW)
    .find(({ element }) => isDayAlone(wordsOf(element)) && isAlone(element));
  return line && printedDate(wordsOf(line.element));
}

/** Letters of a linked headline. */
const HEADLINE = 25;

const isAlone = (element: Element): boolean => glance(element.nextElementSibling ?? element).longest < HEADLINE;

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
