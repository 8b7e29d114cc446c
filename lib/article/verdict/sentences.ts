import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isTold, lettersOf } from './measures.ts';

/** Letters of a sentence. */
const SHORTEST = 40;
/** Share of the letters that stand side by side. */
export const TOGETHER = 0.7;

/** A line with the length and the end of a sentence, mostly unlinked. */
export const isSentence = ({ block: { text }, linked }: SourcedBlock): boolean =>
  linked < 0.3 && text.length >= SHORTEST && /[.!?…:]["”)]*$/.test(text);

/** Sentences of a paragraph. */
export const sentencesIn = (text: string): number => text.split(/(?<=[.!?…]["”]?) (?=["“]?\p{Lu})/u).length;

interface Sum {
  count: number;
  letters: number;
}

/** Containers into which an advert parts a story, and sentences in each of them: posts of a forum are more, or shorter. */
const PARTS = { most: 3, sentences: 2 };

/** What stands in a few columns side by side, by the box around them. */
function inParts(columns: ReadonlyMap<Element | null, Sum>): Map<Element, Sum> {
  const boxes = new Map<Element, Sum[]>();
  for (const [column, sum] of columns) {
    const box = column?.parentElement;
    if (!box || columns.has(box) || sum.count < PARTS.sentences) continue;
    const sums = boxes.get(box) ?? [];
    if (sums.push(sum) === 1) boxes.set(box, sums);
  }
  const parted = [...boxes].filter(([, sums]) => sums.length > 1 && sums.length <= PARTS.most);
  return new Map(
    parted.map(([box, sums]) => [
      box,
      sums.reduce((all, { count, letters }) => ({ count: all.count + count, letters: all.letters + letters })),
    ]),
  );
}

/**
 * How many sentences stand side by side in one element, where they make up most of the page.
 * @param told letters of all lines that tell something
 */
export function sentencesTogether(blocks: readonly SourcedBlock[], told: number): number {
  const columns = new Map<Element | null, Sum>();
  /** Is there a picture in a box? Each is looked through once. */
  const pictured = new Map<Element, boolean>();
  const isPictured = (box: Element): boolean => {
    if (!pictured.has(box)) pictured.set(box, box.querySelector('img, picture, amp-img') !== null);
    return pictured.get(box)!;
  };
  for (const one of blocks) {
    const { block, source } = one;
    if (block.kind === 'heading') continue;
    // A list may be one of pictures with their words.
    const item = block.kind === 'list-item' ? source.element.closest('li') : null;
    if (block.kind === 'list-item' && !(item && isPictured(item))) continue;
    if (!isSentence(one)) continue;
    // Lines parted by line breaks share their element, paragraphs the one around it, words under pictures the one around these.
    const { element } = source;
    const column = (element.closest('p') ?? element).parentElement;
    // The picture may stand in the column or beside it, or in a row of its own.
    const slide = [column, column?.parentElement].find((box) => box && isPictured(box));
    const gallery = slide && !slide.closest('a') ? (slide.closest('table') ?? slide).parentElement : null;
    for (const at of new Set([element, column, gallery])) {
      const sum = columns.get(at) ?? { count: 0, letters: 0 };
      columns.set(at, { count: sum.count + 1, letters: sum.letters + block.text.length });
    }
  }
  columns.delete(null);
  for (const [box, sum] of inParts(columns)) columns.set(box, sum);
  // Who was elected, who gets a medal: a list without links tells something, too, and what it stands in is no less a story.
  const listed = blocks.filter((one) => one.block.kind === 'list-item' && one.linked === 0 && isTold(one));
  const least = (told - lettersOf(listed)) * TOGETHER;
  const most = [...columns.values()].filter(({ letters }) => letters >= least);
  return Math.max(0, ...most.map(({ count }) => count));
}
