import { live } from '../live-document.ts';
import { type PageMention, toLiveRange } from './mention-ranges.ts';

/** Finds the mention under a point of the window. The cost does not grow with the number of mentions on the page. */
export class MentionFinder {
  #byNode = new Map<Node, PageMention[]>();

  constructor(mentions: readonly PageMention[]) {
    for (const placed of mentions) {
      this.#add(placed.range.startContainer, placed);
      if (placed.range.endContainer !== placed.range.startContainer) this.#add(placed.range.endContainer, placed);
    }
  }

  /** The mention drawn at a point; kinds that name something win over a role on the same letters. */
  at(x: number, y: number): PageMention | undefined {
    const caret = live.caretPositionFromPoint(x, y);
    const here = caret && this.#byNode.get(caret.offsetNode);
    if (!here) return undefined;
    // The caret snaps to the nearest letter even far beside the line: only the boxes of the word tell whether the pointer is on it.
    const hits = here.filter((placed) => covers(placed, x, y));
    return hits.find((placed) => placed.mention.kind !== 'role') ?? hits[0];
  }

  #add(node: Node, placed: PageMention): void {
    const list = this.#byNode.get(node);
    if (list) list.push(placed);
    else this.#byNode.set(node, [placed]);
  }
}

function covers(placed: PageMention, x: number, y: number): boolean {
  for (const box of toLiveRange(placed.range)?.getClientRects() ?? []) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true;
  }
  return false;
}
