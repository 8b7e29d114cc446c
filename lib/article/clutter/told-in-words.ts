import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isLabelledSignature } from '../facts/authors.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { BOX_HEADINGS, ENDS_THE_ARTICLE } from '../words/conventions.ts';
import { ruleFor } from '../words/rule-for.ts';
import { boxOpenedBy, type Columns, goesOnBehind, isLinkLine, outermostOwn } from './block-boxes.ts';
import { boxOf, type Question } from './body.ts';
import { leadsDown } from './contents.ts';
import { endOfDonation } from './donations.ts';
import { boxOfPublisher } from './of-publisher.ts';

const IN_WORDS = { inWords: true } as const;

/** "1/7", "2/7" …: what counts the pictures of a gallery. */
export const counter: Question = (i, { blocks, counters }) =>
  counters.has(i) ? boxOf(blocks[i]!.source.element, 'other', i) : undefined;

/** A line by its words: "0:00 / 0:00", "Theo dõi chúng tôi trên …", with the publisher's box or the film that it opens. */
export const clutterLine: Question = (i, { blocks, root, first, columns, hours }) => {
  const { block, source, linked } = blocks[i]!;
  const line = hours.has(i) ? undefined : ruleFor(block.text, CLUTTER_LINES);
  if (!line || source.element === root || (line.linked && linked < 0.6)) return undefined;
  const box = line.publisher && i > first ? boxOfPublisher(i, blocks, root, first) : undefined;
  if (box) return boxOf(box.element, line.reason, ...box.range, IN_WORDS);
  const film = /video|clip/i.test(block.text) ? filmAround(blocks[i + 1], root, columns) : undefined;
  return [...boxOf(source.element, line.reason, i, i + 1, IN_WORDS), ...(film ? boxOf(film, 'video', i + 1) : [])];
};

/** Where readers are asked to give: accounts, addresses, what to write with the money. */
export const donation: Question = (i, { blocks, root, first }) => {
  if (i <= first || blocks[i]!.source.element === root) return undefined;
  const end = endOfDonation(i, blocks);
  if (end <= i) return undefined;
  return numbers(i, end).flatMap((at) => boxOf(outermostOwn(at, i, end, blocks, root), 'other', at, at + 1, IN_WORDS));
};

/** A line of the contents, which leads down the page: it stays where it is and is no text of the story. */
export const contents: Question = (i, { blocks }) => {
  const { source, linked } = blocks[i]!;
  return linked >= 0.9 && leadsDown(source.element) ? [{ reason: 'other', from: i, to: i + 1 }] : undefined;
};

/** A heading by its words, with what belongs to it: "Đọc thêm", "Tin liên quan", "Bình luận". */
export const boxHeading: Question = (i, body) => {
  const { blocks, root, prose } = body;
  const heading = ruleFor(blocks[i]!.block.text, BOX_HEADINGS);
  if (!heading || blocks[i]!.source.element === root) return undefined;
  const { reason } = heading;
  const box = boxOpenedBy(i, blocks, root, prose.length);
  // "E-MAGAZINE" may stand above the headline, in one box with it and the lead.
  const headed = blocks.slice(i + 1, box.end).some((one) => one.linked < 0.5 && one.source.element.closest('h1'));
  if (box.end > i + 1 && !headed) return boxOf(box.element, reason, i, box.end, IN_WORDS);
  // No box around it: what follows belongs to it as long as it is made of links, or for good when the story is over.
  const over =
    ENDS_THE_ARTICLE.has(reason) &&
    i > body.first &&
    !goesOnBehind(i, body.columns) &&
    // Keywords stand above a story, too, and it may be made of short lines.
    prose.filter((at) => at > i).length * 2 <= prose.length &&
    looksLikeList(blocks.slice(i + 1));
  let end = i + 1;
  while (end < blocks.length && (over || isLinkLine(blocks[end]!))) end++;
  return numbers(i, end)
    .filter((at) => !isLabelledSignature(blocks[at]!.block.text))
    .flatMap((at) => boxOf(outermostOwn(at, i, end, blocks, root), reason, at, at + 1, at === i ? IN_WORDS : {}));
};

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** The box of a film and of the words below it: another one than the story's where a line invites to see it. */
function filmAround(words: SourcedBlock | undefined, root: Element, columns: Columns): Element | undefined {
  const box = words?.source.element.parentElement;
  if (!box || box === root || columns.has(box) || words.block.text.length > 200) return undefined;
  return box.querySelector('video, iframe') ? box : undefined;
}

/** Mostly headlines and teasers: at least a third of the lines are links, headings, dates or short. */
function looksLikeList(blocks: readonly SourcedBlock[]): boolean {
  if (blocks.length === 0) return true;
  const items = blocks.filter(
    (one) => one.linked >= 0.6 || one.block.kind === 'heading' || one.block.text.length < 40,
  ).length;
  return items * 3 >= blocks.length;
}
