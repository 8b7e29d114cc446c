import { comesBefore } from '../../blocks/comes-before.ts';
import { isHidden } from '../../blocks/element-nature.ts';
import { isRightAligned } from '../../blocks/is-right-aligned.ts';
import { readBlocks, type SourcedBlock } from '../../blocks/read-blocks.ts';
import { clutterOf } from '../../clutter/beside.ts';
import { isLinkLine } from '../../clutter/block-boxes.ts';
import { looksLikeNames } from '../../facts/authors.ts';
import { isSignOff } from '../../words/conventions.ts';
import { isDateLine } from '../../words/published-date.ts';

/** What a container must hold to be a part of a story of which another one is known. */
const PART = { paragraphs: 2, letters: 200 };
const PROSE = 80;
/** The same of its end, right behind the part before and in a box of the same element that opens with a sentence. */
const END = { paragraphs: 1, letters: PROSE };
/** Containers that are looked at behind the known one. */
const BEHIND = 8;
const MOST = { blocks: 400, letters: 60_000 };
/** Where readers write, and what they wrote. */
const OF_READERS = '[class*="cmt" i], [class*="comment" i], [class*="binh-luan" i], [class*="binhluan" i]';

/**
 * The containers in which a story goes on: long forms set each section in one of its own, and templates part the story where an advert
 * stands. Other places that the portal's selector meets, and what follows right behind and is made of the same stuff.
 * @param known where the portal says that the story stands
 * @param hits every place that the selector meets, `known` among them
 */
export function partsOf(known: Element, hits: readonly Element[]): Element[] {
  const long = new Set(hits.filter((hit) => hit === known || isPart(hit, known)));
  const rows = new Set(Array.from(long, ({ parentElement }) => parentElement));
  const parts = hits.filter((hit) => long.has(hit) || (rows.has(hit.parentElement) && isSection(hit, known)));
  return [...parts, ...partsBeside(known, parts.at(-1)!, true)];
}

/** Steps up from a container to the one that stands in a row with others. */
const UP = 3;
/** Share of a wrapper that what it wraps holds at least. */
const WRAPPED = 0.8;

/** The same where no portal names them: what stands in a row with the known one, before or behind it. In the order of the page. */
export function continuedIn(known: Element): Element[] {
  // Beside a headline stand other things than parts of a story; the row in which both stand may have others below.
  let isWrapped = true;
  for (let at = known, step = 0; step < UP; step++) {
    const parent = at.parentElement;
    if (!parent || /^(?:BODY|HTML|TR)$/i.test(at.tagName)) break;
    const parts = isWrapped
      ? [...partsBeside(known, at, false).toReversed(), known, ...partsBeside(known, at, true)]
      : [known];
    if (parts.length === 1) parts.push(...cellsBelow(known, at));
    if (parts.length > 1) return parts;
    isWrapped &&= !parent.querySelector('h1') && lettersOf(at) >= lettersOf(parent) * WRAPPED;
    at = parent;
  }
  return [known];
}

/** The cells of the same column in the rows below, where a story stands in several rows and each has other stories beside it. */
function cellsBelow(known: Element, cell: Element): Element[] {
  const cells: Element[] = [];
  const first = cell.parentElement!;
  const at = first.children[1] ? Array.prototype.indexOf.call(first.children, cell) : -1;
  let row = first.nextElementSibling;
  for (let step = 0; row && at >= 0 && step < BEHIND; step++, row = row.nextElementSibling) {
    const below = row.children[at];
    if (!below || lettersOf(below) < PROSE) continue;
    const isLike =
      row.className === first.className && below.tagName === cell.tagName && below.className === cell.className;
    const [opening] = isLike ? readBlocks(below, () => false, { most: HEAD }) : [];
    if (
      !isSentence(opening) ||
      !isPart(below, known, END) ||
      !isSetLike(below, known) ||
      isSigned(cells.at(-1) ?? known)
    )
      break;
    cells.push(below);
  }
  return cells;
}

const CONTAINER = /^(?:DIV|SECTION|ARTICLE|MAIN)$/i;
/** What a column beside the story is called, and a box below it that tells of who made it. */
const OTHERWISE =
  /(?:^|[\s_-])(?:right|left|bio|info|note|source|nguon)(?:$|[\s_-])|aside|sidebar|col-\w+-[1-4]\b|author|tac-?gia|copyright|about/i;
/** How a box of its own opens that tells of them, above a few sentences. */
const OF_MAKERS = /^(?:(?:.{1,20} )?về (?:chúng tôi|tác giả)|giới thiệu|liên hệ|tác giả|thông tin|lưu ý)(?!\p{L})/iu;
/** Boxes behind which no story goes on. */
const CLOSING = /comments|tags|newsletter|footer/;

/** The containers on one side of another one, or of what is wrapped around it, in which the story of the known one goes on. */
function partsBeside(known: Element, from: Element, behind: boolean): Element[] {
  const parts: Element[] = [];
  // Does nothing but an advert stand between?
  let isNext = behind;
  let at: Element | null = from;
  for (let step = 0; step < BEHIND; step++) {
    at = behind ? at.nextElementSibling : at.previousElementSibling;
    if (!at) break;
    if (lettersOf(at) < PROSE) continue;
    const head = readBlocks(at, () => false, { most: HEAD });
    const { reason, inWords } = clutterOf(at);
    // What stands behind a sentence at its head tells of a box inside: related stories close the part that they stand in.
    const isOther = reason === 'other' || (inWords === true && isSentence(head[0]));
    if (!isOther && CLOSING.test(reason)) break;
    if (reason === 'ad') continue;
    const last = parts.at(-1) ?? known;
    isNext =
      isOther &&
      CONTAINER.test(at.tagName) &&
      !OTHERWISE.test(`${at.className} ${at.id}`) &&
      isPart(at, known, isNext && isSentence(head[0]) && at.tagName === last.tagName ? END : PART) &&
      isSetLike(at, known) &&
      !opensAnother(head) &&
      (behind ? !isSigned(last) : isBelowHeadline(at, known));
    if (isNext) parts.push(at);
    isNext &&= behind;
  }
  return parts;
}

/** What of a box is its head. */
const HEAD = { blocks: 4, letters: 2000 };

const isSentence = (one: SourcedBlock | undefined): boolean =>
  one !== undefined && one.block.text.length >= PROSE && one.linked === 0 && /[.!?…]["”)]*$/.test(one.block.text);

const lettersOf = (element: Element): number => (element.textContent ?? '').trim().length;

/** Stands it between the headline and the story? */
function isBelowHeadline(element: Element, known: Element): boolean {
  const headline = Array.from(element.ownerDocument.querySelectorAll('h1')).findLast((h1) => comesBefore(h1, known));
  return !!headline && comesBefore(headline, element);
}

/** Do lines before its first paragraph tell of something else: the linked headline of another story or its day, who made the page? */
function opensAnother(head: readonly SourcedBlock[]): boolean {
  const prose = head.findIndex(({ block, linked }) => block.text.length >= PROSE && linked < 0.3);
  return head
    .slice(0, prose < 0 ? head.length : prose)
    .some((one) => isLinkLine(one) || isDateLine(one.block.text) || OF_MAKERS.test(one.block.text));
}

/** Are the paragraphs of two containers made of the same elements? */
function isSetLike(element: Element, known: Element): boolean {
  const own = new Set(proseIn(known).map(holderOf));
  const others = proseIn(element).map(holderOf);
  return others.filter((tag) => own.has(tag)).length * 2 >= others.length;
}

const holderOf = ({ source }: SourcedBlock): string | undefined =>
  source.element.closest('p, li, td, figcaption, blockquote, div')?.tagName;

/** Letters of a signature. */
const SIGNATURE = 60;

/** Does a container close with who wrote it? */
function isSigned(element: Element): boolean {
  const last = readBlocks(element, () => false, { most: MOST }).at(-1);
  if (!last || last.block.kind === 'caption' || last.block.text.length > SIGNATURE) return false;
  if (last.source.element.closest('h2, h3, h4')) return false;
  return isSignOff(last.block.text) || looksLikeNames(last.block.text) || isRightAligned(last.source.element);
}

/** A place of the same name beside the known one or another long one, short as it may be: columns and pictures of a long form. */
function isSection(hit: Element, known: Element): boolean {
  if (isHidden(hit) || isWrittenByReaders(hit)) return false;
  const text = (hit.textContent ?? '').trim();
  return text !== '' && !(known.textContent ?? '').includes(text) && !isNextStory(hit, known);
}

/** Behind a headline of its own: portals load the next story below. */
function isNextStory(hit: Element, known: Element): boolean {
  const around = hit.parentElement ?? hit;
  return Array.from(around.querySelectorAll('h1')).some(
    (h1) => comesBefore(known, h1) && !known.contains(h1) && (hit.contains(h1) || comesBefore(h1, hit)),
  );
}

function isPart(element: Element, known: Element, least = PART): boolean {
  if (element.contains(known) || known.contains(element) || isNextStory(element, known)) return false;
  // The end of a story may have the box for comments in its container.
  const isOfReaders = least === END ? element.matches(OF_READERS) : isWrittenByReaders(element);
  if (isHidden(element) || isOfReaders) return false;
  const prose = proseIn(element);
  if (prose.length < least.paragraphs) return false;
  if (prose.reduce((sum, { block }) => sum + block.text.length, 0) < least.letters) return false;
  // The same story once more, for another width of the window.
  const told = new Set(proseIn(known).map(({ block }) => block.text));
  return !prose.some(({ block }) => told.has(block.text));
}

/** A related story beside the text may count its comments: only a box of some length is one of readers' words. */
function isWrittenByReaders(element: Element): boolean {
  if (element.matches(OF_READERS) || element.querySelector('textarea')) return true;
  return Array.from(element.querySelectorAll(OF_READERS)).some((box) => (box.textContent ?? '').trim().length >= PROSE);
}

function proseIn(element: Element): SourcedBlock[] {
  return readBlocks(element, () => false, { most: MOST }).filter(
    ({ block, linked }, i, all) =>
      block.text.length >= PROSE && linked < 0.3 && !(all[i - 1] && isLinkLine(all[i - 1]!)),
  );
}
