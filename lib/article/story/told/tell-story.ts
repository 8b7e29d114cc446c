import { comesBefore } from '../../blocks/comes-before.ts';
import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import type { SourcedBlock } from '../../blocks/read-blocks.ts';
import type { Repetition } from '../../blocks/repeat-source.ts';
import { isLabelledSignature, looksLikeNames } from '../../facts/authors.ts';
import { foldBare, type PageFacts } from '../../facts/page-facts.ts';
import { isDateLine, printedDate } from '../../words/published-date.ts';
import type { Furniture } from '../above/furniture.ts';
import { isTakenFrom } from '../signed/byline.ts';
import { isOffice, namesAbove, namesApart, withHour, wordsApart } from '../signed/date-line.ts';
import { signedFormAt } from '../signed/signed-form.ts';
import { leadOfStory, openingsOf } from './story-lead.ts';
import { type StoryTitle, titleOfStory } from './story-title.ts';
import { dropMetaLines, dropSignOff, onceEach, repeatsOf } from './trim-story.ts';

export interface Story {
  title: SourcedBlock;
  lead?: SourcedBlock;
  body: SourcedBlock[];
  /** What the page prints a second time, in the order of the page. */
  repeats: Repetition[];
  printedAt?: string;
  /** Lines below the story that are none of it: the byline, mostly. */
  signOff: string[];
  /** Names beside the date right above the story. */
  named: string[];
  /** Elements inside the body that are the article's but not its text: dates, bylines. */
  furniture: Element[];
}

/** Puts headline, lead and body in order, each text once. */
export function tellStory(
  found: readonly SourcedBlock[],
  furniture: Furniture,
  facts: PageFacts,
  root: Element,
): Story | undefined {
  const headline = titleOfStory(found, facts.titles, furniture.title, root.ownerDocument);
  if (!headline) return undefined;
  const telling = new Telling(found, headline, furniture);
  telling.dropAbove(root);
  telling.dropTitleAgain();
  telling.dropOpening();
  telling.takeLead(facts.descriptions);
  telling.dropOpening();
  const named = telling.namedAbove();
  telling.putCaptionsFirst();
  telling.dropForm();
  const signOff = telling.dropSignOff();
  return { ...telling.story(), signOff, named };
}

/** A story while it is told: what of the found blocks is left, and what was taken away. */
class Telling {
  readonly #found: readonly SourcedBlock[];
  readonly #headline: StoryTitle;
  readonly #known: Furniture;
  #lead: SourcedBlock | undefined;
  #blocks: SourcedBlock[];
  /** Lines above and below the story that are none of it, in the order of the page. */
  readonly #dropped: SourcedBlock[] = [];
  /** The form with which a printed decree closes. */
  #form: SourcedBlock[] = [];
  readonly #repeats: Repetition[];

  constructor(found: readonly SourcedBlock[], headline: StoryTitle, known: Furniture) {
    this.#found = found;
    this.#blocks = [...found];
    this.#headline = headline;
    this.#known = known;
    this.#repeats = [...known.repeats];
  }

  /** Menu, breadcrumb, date and byline above the story. */
  dropAbove(root: Element): void {
    const { at } = this.#headline;
    const known = this.#known.title?.source.element;
    // A headline thrown out of the body, below the name of the site.
    if (at < 0 && known && root.contains(known))
      this.#blocks = this.#blocks.filter(
        ({ block, source }) => block.kind === 'caption' || comesBefore(known, source.element),
      );
    if (at >= 0 || this.#isOpenedBy(known, root)) {
      const trimmed = dropMetaLines(this.#blocks, at);
      this.#blocks = trimmed.blocks;
      this.#dropped.push(...trimmed.dropped);
    } else {
      // Right above the story: "Được đăng bởi Mai Thu vào T7, 18/04/2026 - 06:30" (Drupal).
      const from = this.#blocks.findIndex(({ block }) => block.kind !== 'paragraph' || !isDateLine(block.text));
      this.#dropped.push(...this.#blocks.splice(0, Math.max(0, from)));
    }
  }

  /** A headline that stands in the body before all else and was thrown out of it: what follows are date, byline and the like, too. */
  #isOpenedBy(headline: Element | undefined, root: Element): boolean {
    const [first] = this.#blocks;
    return !!headline && !!first && root.contains(headline) && comesBefore(headline, first.source.element);
  }

  dropTitleAgain(): void {
    const { title } = this.#headline;
    const repeatsTitle = repeatsOf(title.block.text);
    this.#blocks = this.#blocks.filter((one) => {
      if (isPartOf(one, title)) return false;
      const again = repeatsTitle(one.block.text);
      if (again) this.#repeats.push({ of: title, copy: one });
      return !again;
    });
  }

  /** Lines right above the story that say when, or who wrote it. */
  dropOpening(): void {
    const from = this.#blocks.findIndex((one, i) => !opensWithLine(one) && !isNamesAboveDay(one, this.#blocks[i + 1]));
    this.#dropped.push(...this.#blocks.splice(0, from < 0 ? this.#blocks.length : from));
  }

  takeLead(descriptions: readonly string[]): void {
    const { title } = this.#headline;
    const known = this.#known.lead?.source.element === title.source.element ? undefined : this.#known.lead;
    const lead = known ?? leadOfStory(this.#blocks, title, descriptions);
    if (!lead) return;
    this.#lead = lead;
    this.#blocks = this.#blocks.filter((one) => !isPartOf(one, lead));
    // Printed again as the first paragraph (vietnamplus); further down it is the story's own repetition.
    const [again] = openingsOf(this.#blocks);
    if (again && foldBare(again.block.text) === foldBare(lead.block.text)) {
      this.#blocks = this.#blocks.filter((one) => one !== again);
      this.#repeats.push({ of: lead, copy: again });
    }
  }

  /** Names beside a day above the story; what stands above the headline is not beside a day below it. */
  namedAbove(): string[] {
    const { title } = this.#headline;
    const isAbove = (one: SourcedBlock | undefined) => !!one && comesBefore(one.source.element, title.source.element);
    return namesAbove(
      this.#dropped.flatMap((one, i) =>
        isAbove(this.#dropped[i - 1]) && !isAbove(one) ? [title.block.text, namesApart(one)] : [namesApart(one)],
      ),
    );
  }

  /** The captions of pictures above the story open it; each line once. */
  putCaptionsFirst(): void {
    const { captions } = this.#known;
    const leading = new Set(captions.map(({ source }) => source.element));
    const others = this.#blocks.filter(({ source }) => !leading.has(source.element));
    const once = onceEach([...captions, ...others]);
    this.#blocks = once.blocks;
    this.#repeats.push(...once.repeats);
  }

  dropForm(): void {
    this.#form = this.#blocks.splice(signedFormAt(this.#blocks));
  }

  /** Takes away what stands below the story, and tells it. */
  dropSignOff(): string[] {
    const signed = dropSignOff(this.#blocks, this.#known.authors, this.#lead ? 0 : 1);
    this.#blocks = signed.blocks;
    this.#dropped.push(...signed.dropped);
    return signed.dropped.map(({ block }) => block.text);
  }

  story(): Omit<Story, 'signOff' | 'named'> {
    const { title } = this.#headline;
    const lead = this.#lead;
    const printedAt = this.#printedAt();
    return {
      title: { ...title, block: { kind: 'title', text: title.block.text } },
      ...(lead ? { lead: { ...lead, block: { kind: 'lead' as const, text: lead.block.text } } } : {}),
      body: this.#blocks,
      repeats: inOrder(this.#repeats, [...this.#known.captions, ...this.#found]),
      ...(printedAt ? { printedAt } : {}),
      furniture: [...this.#dropped, ...this.#form].map(({ source }) => source.element),
    };
  }

  /** The first day among the lines above and below, with the hour of the line behind it. */
  #printedAt(): string | undefined {
    for (const [i, { block, source }] of this.#dropped.entries()) {
      const published = printedDate(wordsApart(source.element, block.text));
      if (published) return withHour({ published }, this.#dropped[i + 1]).published;
    }
    return undefined;
  }
}

/** A line above a story that says when, or who wrote it; set to the right, the name and below it the office. */
function opensWithLine({ block: { kind, text }, source }: SourcedBlock): boolean {
  if (kind !== 'heading' && kind !== 'paragraph' && kind !== 'table-cell') return false;
  if (kind !== 'heading' && (isDateLine(text) || isLabelledSignature(text) || isTakenFrom(text))) return true;
  return isRightAligned(source.element) && (looksLikeNames(text) || isOffice(text));
}

/** Names in a line of their own above the day: themes of today print both below the lead. */
const isNamesAboveDay = ({ block: { kind, text } }: SourcedBlock, next: SourcedBlock | undefined): boolean =>
  kind === 'paragraph' && looksLikeNames(text) && next?.block.kind === 'paragraph' && isDateLine(next.block.text);

/** The same block, or another one of its element: of loose text with line breaks all stands in one. */
function isPartOf(one: SourcedBlock, of: SourcedBlock): boolean {
  const { element } = of.source;
  if (one.source.element !== element) return false;
  const isLoose = element.querySelector('br') !== null && element.closest('h1, h2, h3') === null;
  return !isLoose || one.block.text === of.block.text;
}

function inOrder(repeats: readonly Repetition[], page: readonly SourcedBlock[]): Repetition[] {
  const places = new Map(page.map((one, i) => [one, i]));
  const placeOf = ({ copy }: Repetition) => places.get(copy) ?? -1;
  return repeats.toSorted((a, b) => placeOf(a) - placeOf(b));
}
