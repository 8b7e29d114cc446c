import type { BlockKind } from '../article.ts';

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
/** Whole words: "desc_cation" is one, "elementor-location" and "publication" are none. */
export const CAPTION_CLASS =
  /caption|(?:^|[\s_-])cation|chuthich|chu-thich|pic-?note|(?:^|[\s_-])cap(?:$|\s)|(?:img|image|photo)[_-]?desc/i;

/** What is known of a root below which blocks are read. */
export class BlockKinds {
  readonly #root: Element;
  readonly #headed: ReadonlySet<Element>;
  readonly #cells = new Map<Element, BlockKind>();

  constructor(root: Element) {
    this.#root = root;
    this.#headed = aroundHeadlines(root);
  }

  /** What a block is by the elements around it. The inner tag tells more, but a paragraph inside a caption, quote or cell is what its box is. */
  of(element: Element): BlockKind {
    let at: Element | null = element;
    let found: BlockKind = 'paragraph';
    // Eight steps reach from a span to its cell or figure in every CMS that we saw, and bound the work on deep pages.
    for (let step = 0; at && step < 8; step++) {
      if (this.#headed.has(at)) break;
      const tag = at.tagName.toUpperCase();
      // A cell in which all stands that is read is there for the layout.
      const kind = at === this.#root && /^T[DH]$/.test(tag) ? undefined : KIND_OF_TAG[tag];
      if (kind === 'caption' || CAPTION_CLASS.test(at.getAttribute('class') ?? '')) return 'caption';
      if (kind === 'table-cell') {
        const ofCell = this.#ofCell(at);
        return ofCell === 'paragraph' ? found : ofCell;
      }
      // Words set large are a figure, too (WordPress).
      if (tag === 'FIGURE') return found === 'quote' ? found : 'caption';
      if (kind && (found === 'paragraph' || kind === 'quote')) found = kind;
      if (at === this.#root) break;
      at = at.parentElement;
    }
    return found;
  }

  #ofCell(cell: Element): BlockKind {
    const kind = this.#cells.get(cell) ?? kindOfCell(cell);
    this.#cells.set(cell, kind);
    return kind;
  }
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
  if (Array.from(cells).some(holdsStory)) return false;
  return (table.textContent ?? '').trim().length <= LAYOUT_CELL;
}
