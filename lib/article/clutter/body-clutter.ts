import type { SourcedBlock } from '../blocks/read-blocks.ts';
import type { Clutter } from '../page-reading.ts';
import { reasonOf } from './beside.ts';
import { isProse, isStatement } from './block-boxes.ts';
import { type Body, type Box, bodyOf, type Question } from './body.ts';
import { commentsOfReplies, fieldsOfReaders, isVoteCount } from './of-readers.ts';
import { cardOfOther, fewWords, keywords, labelledList, lineOfLink, otherStory, tableCell } from './told-by-build.ts';
import { boxHeading, clutterLine, contents, counter, donation, labelledLink } from './told-in-words.ts';

/** What is asked of each block, in this order, until one of them answers. */
const QUESTIONS: readonly Question[] = [
  cardOfOther,
  tableCell,
  counter,
  clutterLine,
  donation,
  contents,
  boxHeading,
  labelledLink,
  keywords,
  fewWords,
  labelledList,
  otherStory,
  lineOfLink,
];

/**
 * The boxes inside the body that are none of the story's, found by how the press words and builds them: headings ("Đọc thêm") with what
 * belongs to them, lines such as "0:00 / 0:00", paragraphs that are one link.
 * @param dropped elements of the root that were left out before, as they stand on the page
 * @returns elements with the reason, the numbers of the blocks that go with them, and how many runs of lone links were among them
 */
export function bodyClutter(
  blocks: readonly SourcedBlock[],
  root: Element,
  dropped: readonly Element[] = [],
): { clutter: Clutter[]; gone: Set<number>; loneLinks: number } {
  const body = bodyOf(blocks, root);
  const ofReaders = clutterOfReaders(body, dropped);
  const clutter = [...ofReaders];
  const gone = new Set<number>();
  let loneLinks = 0;
  for (let i = 0; i < blocks.length; i++) {
    if (gone.has(i)) continue;
    if (ofReaders.some(({ element }) => element.contains(blocks[i]!.source.element))) {
      gone.add(i);
      continue;
    }
    for (const { element, reason, from, to, inWords, isLone } of firstAnswer(i, body)) {
      if (element) clutter.push({ element, reason, ...(inWords ? { inWords } : {}) });
      for (let at = from; at < to; at++) gone.add(at);
      if (isLone) loneLinks++;
    }
  }
  return { clutter: clutter.filter(({ element }) => element !== root), gone, loneLinks };
}

function firstAnswer(i: number, body: Body): readonly Box[] {
  for (const question of QUESTIONS) {
    const boxes = question(i, body);
    if (boxes) return boxes;
  }
  return [];
}

/** Surveys, forms and what readers wrote. */
function clutterOfReaders({ blocks, root, columns, first }: Body, dropped: readonly Element[]): Clutter[] {
  const fields = fieldsOfReaders(
    root,
    (letters) =>
      blocks
        .filter((one) => one.block.text.length >= letters && (isProse(one) || isStatement(one.block.text)))
        .map(({ source }) => source.element),
    blocks.filter(({ block }) => isVoteCount(block.text)).map(({ source }) => source.element),
  );
  const replies = commentsOfReplies(dropped, root, columns, blocks[first]);
  return [
    // The knobs of a player ask nothing.
    ...fields
      .filter((element) => !element.querySelector('video, audio'))
      .map((element): Clutter => {
        const reason = reasonOf(element);
        return { element, reason: reason === 'other' ? 'survey' : reason };
      }),
    ...replies.map((element): Clutter => ({ element, reason: 'comments' })),
  ];
}
