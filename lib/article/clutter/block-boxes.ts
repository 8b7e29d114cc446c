import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { ruleFor } from '../words/rule-for.ts';
import { leadsToOwnPage } from './teaser.ts';

/** What a block is among the others of the body, and the boxes around it. */

/** A block of its own that is nothing but a link to another page, without the full stop of a sentence. */
export function isLinkLine({ block, linked, source }: SourcedBlock): boolean {
  const own = linked < 0.9 && linked >= 0.6 && DATED.test(block.text) ? 1 : linked;
  if (own < 0.9 || block.text.length < 12 || /[.…:]["”]?$/.test(block.text)) return false;
  const link = source.element.closest('a') ?? source.element.querySelector('a');
  if (link && (leadsToOwnPage(link) || leadsToPicture(link))) return false;
  return !isNameInTable({ block, source });
}

/** Letters of a name that leads to its own page: a school in a table of marks, a share in one of prices. */
const NAME = 45;
/** Letters of what the table tells of it. */
const BESIDE_NAME = 60;

/** A linked name in one of several rows of a table, beside a cell that is no link. */
function isNameInTable({ block, source }: Pick<SourcedBlock, 'block' | 'source'>): boolean {
  if (block.kind !== 'table-cell' || block.text.length > NAME) return false;
  const cell = source.element.closest('td, th');
  if (!cell?.closest('table')?.getElementsByTagName('tr')[2]) return false;
  return [cell.previousElementSibling, cell.nextElementSibling].some((other) => {
    const letters = (other?.textContent ?? '').trim().length;
    return letters > 0 && letters <= BESIDE_NAME && !other!.querySelector('a, img');
  });
}

/** When the other story came out: "Cầu Trắng đóng một làn (10/11/2026)". */
const DATED = /\d\/\d{1,2}(?:\/\d{4})?\)?$/;

/** A picture and what is written below it may lead to the picture's own file. */
export const leadsToPicture = (link: Element): boolean =>
  /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(link.getAttribute('href') ?? '');

/** A paragraph of some length. */
export function isProse({ block, linked }: SourcedBlock): boolean {
  return block.text.length >= 100 && linked < 0.5;
}

/** A whole sentence that neither asks anything nor thanks who reads it. */
export function isStatement(text: string): boolean {
  return /[.…]["”]?$/.test(text) && !ruleFor(text, CLUTTER_LINES);
}

/** The numbers of the paragraphs of some length that are no teasers right behind the headline of another story. */
export function proseOf(blocks: readonly SourcedBlock[]): number[] {
  return [...blocks.keys()].filter((i) => isProse(blocks[i]!) && !(blocks[i - 1] && isLinkLine(blocks[i - 1]!)));
}

/** The largest element whose first text is block `i`, within the body and smaller than the story. */
export function boxOpenedBy(
  i: number,
  blocks: readonly SourcedBlock[],
  root: Element,
  prose: number,
): { element: Element; end: number } {
  let element = blocks[i]!.source.element;
  let end = i + 1;
  const before = blocks[i - 1]?.source.element;
  // A label may be loose words in its box.
  let at: Element | null = element;
  for (let step = 0; step < 12; step++) {
    if (!at || at === root || (before && at.contains(before))) break;
    let to = end;
    while (to < blocks.length && at.contains(blocks[to]!.source.element)) to++;
    // A heading may open the wrapper of the whole story, too: most of the prose tells.
    const inside = proseOf(blocks.slice(i, to)).length;
    if (inside > 1 && inside > prose * 0.6) break;
    element = at;
    end = to;
    at = at.parentElement;
  }
  return { element, end };
}

/** The elements in which the story's paragraphs stand side by side, and the numbers of the first and the last of these. */
export function columnsOf(blocks: readonly SourcedBlock[]): Columns {
  const columns = new Map<Element, [number, number]>();
  blocks.forEach((one, i) => {
    const { element } = one.source;
    const column = isProse(one) && (element.closest('p') ?? element).parentElement;
    if (!column) return;
    const first = columns.get(column)?.[0];
    // What follows a linked headline is its teaser, unless the column has begun with it.
    if (first === undefined) columns.set(column, [i, i]);
    else if (!isLinkLine(blocks[i - 1]!)) columns.set(column, [first, i]);
  });
  return new Map([...columns].filter(([, [first, last]]) => last > first));
}

export type Columns = ReadonlyMap<Element, readonly [number, number]>;

/** Does a column of the story that has begun before block `i` go on behind it? */
export function goesOnBehind(i: number, columns: Columns): boolean {
  return [...columns.values()].some(([first, last]) => first < i && i < last);
}

/** The largest element around block `at` that holds only blocks from `from` to `end`. */
export function outermostOwn(
  at: number,
  from: number,
  end: number,
  blocks: readonly SourcedBlock[],
  root: Element,
): Element {
  let element = blocks[at]!.source.element;
  const before = blocks[from - 1]?.source.element;
  const after = blocks[end]?.source.element;
  for (let step = 0; step < 12; step++) {
    const parent = element.parentElement;
    if (!parent || parent === root || (before && parent.contains(before)) || (after && parent.contains(after))) break;
    element = parent;
  }
  return element;
}

/** The numbers of the blocks around block `i` that stand in a box: the first, and the one behind the last. */
export function rangeWithin(box: Element, i: number, blocks: readonly SourcedBlock[]): [number, number] {
  let [from, to] = [i, i + 1];
  while (from > 0 && box.contains(blocks[from - 1]!.source.element)) from--;
  while (to < blocks.length && box.contains(blocks[to]!.source.element)) to++;
  return [from, to];
}
