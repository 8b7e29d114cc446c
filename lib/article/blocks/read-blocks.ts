import { lettersIn } from '../../text/clean-text.ts';
import type { Block } from '../article.ts';
import type { BlockSource } from '../page-reading.ts';
import { trueDocument } from '../true-document.ts';
import { blockSource } from './block-source.ts';
import { isHidden, isInline, NO_TEXT, tagOf } from './element-nature.ts';
import { BlockKinds } from './kind-of-block.ts';
import { OpenBlock } from './open-block.ts';

export interface SourcedBlock {
  block: Block;
  source: BlockSource;
  /** Share of the letters that stand in links, 0 to 1. */
  linked: number;
  /** The whole block is set in bold. */
  bold: boolean;
  /** It is a part of a page that sums up other stories (`story/round-up.ts`): no teaser of one. */
  summedUp?: true;
}

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
 * @param skip elements that are left out with all that they hold
 */
export function readBlocks(root: Element, skip: (element: Element) => boolean, bounds: Bounds = {}): SourcedBlock[] {
  const { from = root, until, most = NO_LIMIT } = bounds;
  const reader = new BlockReader(root, most.letters);
  // A walker goes where the tree goes: a form gives for its `nextSibling` a field of that name.
  const walker = trueDocument(root.ownerDocument).createTreeWalker(root, ELEMENTS_AND_TEXTS);
  walker.currentNode = from;
  let node: Node | null = from;
  while (node && node !== until && reader.left > 0 && reader.blocks.length < most.blocks) {
    let inside: Node | null = null;
    if (node.nodeType === 3) reader.text(node as Text);
    else {
      const element = node as Element;
      const tag = tagOf(element);
      if (tag === 'BR') reader.lineBreak();
      else if (!NO_TEXT.has(tag) && !(element !== root && (isHidden(element) || skip(element)))) {
        reader.enter(tag);
        inside = walker.firstChild();
        if (!inside) reader.leave(tag);
      } else reader.passOver(tag);
    }
    node = inside ?? walker.nextSibling();
    while (!node && walker.parentNode()) {
      reader.leave(tagOf(walker.currentNode as Element));
      node = walker.nextSibling();
    }
  }
  reader.close();
  return reader.blocks;
}

/** Makes blocks of what a walk through a tree comes by. Tags are in capitals. */
class BlockReader {
  readonly blocks: SourcedBlock[] = [];
  /** Letters that may still be read. */
  left: number;
  readonly #root: Element;
  readonly #kinds: BlockKinds;
  #open = new OpenBlock();
  #links = 0;
  #bolds = 0;
  #headlines = 0;

  constructor(root: Element, letters: number) {
    this.#root = root;
    this.left = letters;
    this.#kinds = new BlockKinds(root);
  }

  text(node: Text): void {
    const whole = node.data;
    const data = whole.length > this.left ? whole.slice(0, this.left) : whole;
    this.left -= data.length;
    const piece = {
      node,
      data,
      letters: lettersIn(data),
      linked: this.#links > 0,
      bold: this.#bolds > 0,
      headline: this.#headlines > 0,
    };
    if (this.#open.endsBefore(piece)) this.close();
    this.#open.add(piece);
  }

  lineBreak(): void {
    this.#open.breaks++;
  }

  enter(tag: string): void {
    this.passOver(tag);
    if (tag === 'A') this.#links++;
    if (tag === 'B' || tag === 'STRONG') this.#bolds++;
    if (tag === 'H1') this.#headlines++;
  }

  leave(tag: string): void {
    this.passOver(tag);
    if (tag === 'A') this.#links--;
    if (tag === 'B' || tag === 'STRONG') this.#bolds--;
    if (tag === 'H1') this.#headlines--;
  }

  /** An element that does not flow in the line parts what stands before from what stands behind. */
  passOver(tag: string): void {
    if (!isInline(tag)) this.close();
  }

  close(): void {
    const open = this.#open;
    if (open.segments.length === 0 && open.breaks === 0) return;
    this.#open = new OpenBlock();
    const { text, isBold, linked } = open;
    if (!text) return;
    const element = open.elementIn(this.#root);
    const kind = this.#kinds.of(element);
    this.blocks.push({
      block: { kind: kind === 'paragraph' && isBold && isSubhead(text) ? 'heading' : kind, text },
      source: blockSource(element, open.segments, open.raw),
      linked,
      bold: isBold,
    });
  }
}

/** Short, bold and no sentence: the Vietnamese press sets its subheads as `<p><strong>…</strong></p>`. */
function isSubhead(text: string): boolean {
  return text.length < 140 && !/[.…]["”]?$/.test(text);
}
