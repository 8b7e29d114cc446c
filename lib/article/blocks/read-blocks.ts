import { cleanWords, lettersIn } from '../../text/clean-text.ts';
import type { Block, BlockKind } from '../article.ts';
import type { BlockSource } from '../page-reading.ts';
import { trueDocument } from '../true-document.ts';
import { isDateLine } from '../words/published-date.ts';
import { blockSource, type Segment } from './block-source.ts';
import { isHidden, isInline, NO_TEXT } from './element-nature.ts';

export interface SourcedBlock {
  block: Block;
  source: BlockSource;
  /** Share of the letters that stand in links, 0 to 1. */
  linked: number;
  /** The whole block is set in bold. */
  bold: boolean;
}

const KIND_OF_TAG: Record<string, BlockKind> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
  BLOCKQUOTE: 'quote',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  TD: 'table-cell',
  TH: 'table-cell',
};
// The inner tag tells more, but a paragraph inside a caption, quote or cell is what its box is.
const ENDS_SENTENCE = /[.!?…:;]["”’)\]]*\s*$/;
/** Whole words: "desc_cation" is one, "elementor-location" and "publication" are none. */
export const CAPTION_CLASS =
  /caption|(?:^|[\s_-])cation|chuthich|chu-thich|pic-?note|(?:^|[\s_-])cap(?:$|\s)|(?:img|image|photo)[_-]?desc/i;

/** For a tree walker. */
const ELEMENTS_AND_TEXTS = 5;

/** How far reading goes. Both ends lie below the root. */
export interface Bounds {
  /** Reading begins here. */
  from?: Node;
  /** Reading stops before this element. */
  until?: Element;
  /** Reading stops when so much has been read; the last text is cut. */
  most?: { blocks: number; letters: number };
}

const NO_LIMIT = { blocks: Number.POSITIVE_INFINITY, letters: Number.POSITIVE_INFINITY };

/**
 * The text of everything below `root` in reading order, as blocks. Changes nothing, keeps no recursion, linear in the page.
 *
 * A line break ends a block when it is doubled, when what stands before it ends a sentence (bodies of loose text with `<br>`), where bold
 * type ends with it (headlines, leads and subheads of old sites), and beside a line that says when.
 * @param skip elements that are left out with all that they hold
 */
export function readBlocks(root: Element, skip: (element: Element) => boolean, bounds: Bounds = {}): SourcedBlock[] {
  const { from = root, until, most = NO_LIMIT } = bounds;
  let left = most.letters;
  const blocks: SourcedBlock[] = [];
  let segments: Segment[] = [];
  let raw = '';
  // The last sign of `raw`: asked for there, it would be put together anew for each text.
  let last = '';
  let linkedLetters = 0;
  let boldLetters = 0;
  let letters = 0;
  let breaks = 0;
  let linkDepth = 0;
  let boldDepth = 0;
  const cells = new Map<Element, BlockKind>();
  const headed = aroundHeadlines(root);

  const append = (text: string) => {
    raw += text;
    if (text) last = text.charAt(text.length - 1);
  };
  const flush = () => {
    if (letters > 0) {
      const text = cleanWords(raw);
      if (text) {
        const element = commonElement(segments, root);
        const bold = boldLetters >= letters * 0.98;
        const kind = kindOf(element, root, cells, headed);
        blocks.push({
          block: { kind: kind === 'paragraph' && bold && isSubhead(text) ? 'heading' : kind, text },
          source: blockSource(element, segments, raw),
          linked: linkedLetters / letters,
          bold,
        });
      }
    }
    segments = [];
    raw = '';
    linkedLetters = boldLetters = letters = breaks = 0;
  };

  // A walker goes where the tree goes: a form gives for its `nextSibling` a field of that name.
  const walker = trueDocument(root.ownerDocument).createTreeWalker(root, ELEMENTS_AND_TEXTS);
  walker.currentNode = from;
  let node: Node | null = from;
  while (node && node !== until && left > 0 && blocks.length < most.blocks) {
    let inside: Node | null = null;
    if (node.nodeType === 3) {
      const whole = (node as Text).data;
      const data = whole.length > left ? whole.slice(0, left) : whole;
      left -= data.length;
      const size = lettersIn(data);
      const boldEnds = boldDepth === 0 && boldLetters === letters && linkedLetters === 0;
      if (
        size > 0 &&
        breaks > 0 &&
        (breaks > 1 || boldEnds || ENDS_SENTENCE.test(raw.slice(-40)) || isDated(raw, data))
      )
        flush();
      if (size > 0 && breaks > 0 && raw) append(' ');
      if (size > 0) breaks = 0;
      if (raw && data && isGlued(last, data.charAt(0))) append(' ');
      if (data) segments.push({ node: node as Text, start: raw.length });
      append(data);
      letters += size;
      if (linkDepth > 0) linkedLetters += size;
      if (boldDepth > 0) boldLetters += size;
    } else {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      if (tag === 'BR') breaks++;
      else if (!NO_TEXT.has(tag) && !(element !== root && (isHidden(element) || skip(element)))) {
        if (!isInline(tag)) flush();
        if (tag === 'A') linkDepth++;
        if (tag === 'B' || tag === 'STRONG') boldDepth++;
        inside = walker.firstChild();
        if (!inside) leave(element);
      } else if (!isInline(tag)) flush();
    }
    node = inside ?? walker.nextSibling();
    while (!node && walker.parentNode()) {
      leave(walker.currentNode as Element);
      node = walker.nextSibling();
    }
  }
  flush();
  return blocks;

  function leave(element: Element) {
    const tag = element.tagName.toUpperCase();
    if (!isInline(tag)) flush();
    if (tag === 'A') linkDepth--;
    if (tag === 'B' || tag === 'STRONG') boldDepth--;
  }
}

/** Pages made by a script set the parts of a line in elements without a blank between: "Bến Đình sáng 12/11.Ảnh: Minh Thư". No word goes on like this. */
const isGlued = (before: string, after: string): boolean => /[\p{Ll}\d.!?…”]/u.test(before) && /\p{Lu}/u.test(after);

/** Is one of two lines parted by a line break a date? Old sites set headline, date and lead in one box. */
const isDated = (above: string, below: string): boolean =>
  isDateLine(above) || (/^\s*[\p{Lu}\d([]/u.test(below) && isDateLine(below));

/** Short, bold and no sentence: the Vietnamese press sets its subheads as `<p><strong>…</strong></p>`. */
function isSubhead(text: string): boolean {
  return text.length < 140 && !/[.…]["”]?$/.test(text);
}

/** The innermost element around all segments. */
function commonElement(segments: Segment[], root: Element): Element {
  const filled = segments.filter((segment) => segment.node.data.trim() !== '');
  const first = filled[0]?.node ?? segments[0]?.node;
  const last = filled[filled.length - 1]?.node;
  let element: Element | null = first?.parentElement ?? root;
  // Bounded: a run of text that needs more steps than this stands in markup made to be deep.
  for (let step = 0; element && element !== root && last && !element.contains(last); step++) {
    element = step < 30 ? element.parentElement : root;
  }
  return element ?? root;
}

function kindOf(
  element: Element,
  root: Element,
  cells: Map<Element, BlockKind>,
  headed: ReadonlySet<Element>,
): BlockKind {
  let at: Element | null = element;
  let found: BlockKind = 'paragraph';
  // Eight steps reach from a span to its cell or figure in every CMS that we saw, and bound the work on deep pages.
  for (let step = 0; at && step < 8; step++) {
    if (headed.has(at)) break;
    const tag = at.tagName.toUpperCase();
    // A cell in which all stands that is read is there for the layout.
    const kind = at === root && /^T[DH]$/.test(tag) ? undefined : KIND_OF_TAG[tag];
    if (kind === 'caption' || CAPTION_CLASS.test(at.getAttribute('class') ?? '')) return 'caption';
    if (kind === 'table-cell') {
      const ofCell = cells.get(at) ?? kindOfCell(at);
      cells.set(at, ofCell);
      return ofCell === 'paragraph' ? found : ofCell;
    }
    if (tag === 'FIGURE') return 'caption';
    if (kind && (found === 'paragraph' || kind === 'quote')) found = kind;
    if (at === root) break;
    at = at.parentElement;
  }
  return found;
}

/** Headlines of a page, and steps up from one to its column. */
const HEADLINES = { most: 4, up: 12 };

/** What stands around a headline is a column, whatever its markup calls it: a quotation, the item of a list, a picture with words on it. */
function aroundHeadlines(root: Element): Set<Element> {
  const around = new Set<Element>();
  const headlines = root.getElementsByTagName('h1');
  for (let i = 0; i < HEADLINES.most; i++) {
    let at = headlines[i]?.parentElement;
    for (let step = 0; at && step < HEADLINES.up; step++, at = at.parentElement) around.add(at);
  }
  return around;
}

/** Letters in a cell beyond which its table is there for the layout of the page; so is that of a cell with three paragraphs. */
const LAYOUT_CELL = 1000;

/** Old CMS set a picture and its caption as the rows of a table, and old sites their whole page as the cells of one. */
function kindOfCell(cell: Element): BlockKind {
  const letters = (cell.textContent ?? '').trim().length;
  if (letters > LAYOUT_CELL || cell.getElementsByTagName('p')[2] || holdsStory(cell)) return 'paragraph';
  const table = cell.closest('table');
  if (letters >= BESIDE_PICTURE && (isAloneInRows(cell) || isBesidePicture(cell))) return 'paragraph';
  return table && isPictureTable(table) ? 'caption' : 'table-cell';
}

/** Two boxes in a cell with a sentence each: short news in a page that is laid out as a table. */
function holdsStory(cell: Element): boolean {
  const boxes = Array.from(cell.querySelectorAll('p, div:not(:has(p, div, table))')).slice(0, 40);
  return boxes.filter((box) => (box.textContent ?? '').trim().length >= BESIDE_PICTURE).length > 1;
}

/** Letters of a lead beside its picture or in a row of its own. */
const BESIDE_PICTURE = 80;

/** A bold text in the only row of a table whose other cell is a picture, or a sentence in one that opens a story: offices set a lead like this. */
function isBesidePicture(cell: Element): boolean {
  const row = cell.parentElement!;
  if (row.childElementCount !== 2 || row.parentElement!.childElementCount !== 1) return false;
  if (
    !cell.querySelector('b, strong') &&
    !(/[.…]["”]?\s*$/.test(cell.textContent ?? '') && isFirst(row.closest('table')!))
  )
    return false;
  const other = cell.previousElementSibling ?? cell.nextElementSibling!;
  return other.querySelector('img') !== null && !/\S/.test(other.textContent ?? '');
}

/** Does nothing but the headline and its day stand before a table in its box? */
function isFirst(table: Element): boolean {
  let before = table.previousElementSibling;
  for (let step = 0; before && step < 8; step++, before = before.previousElementSibling)
    if ((before.textContent ?? '').trim().length >= BESIDE_PICTURE) return false;
  return before === null;
}

/** Rows from which a table of single cells is the column of a page: headline, day, lead, story. */
const ROWS = 4;

/** Is the cell one of a column that is laid out as a table? */
function isAloneInRows(cell: Element): boolean {
  const rows = cell.parentElement!.parentElement!.children;
  return (
    rows.length >= ROWS &&
    Array.from(rows)
      .slice(0, 20)
      .every((row) => row.childElementCount === 1)
  );
}

/** No more than four cells, one of them with a picture, and none with a story. */
function isPictureTable(table: Element): boolean {
  const cells = table.getElementsByTagName('td');
  const heads = table.getElementsByTagName('th');
  if (cells[4] || heads[4] || cells.length + heads.length > 4 || !table.querySelector('img')) return false;
  return (table.textContent ?? '').trim().length <= LAYOUT_CELL;
}
