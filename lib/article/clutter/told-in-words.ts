import type { SourcedBlock } from '../blocks/read-blocks.ts';
import { isLabelledSignature } from '../facts/authors.ts';
import { CLUTTER_LINES } from '../words/clutter-lines.ts';
import { BOX_HEADINGS, ENDS_THE_ARTICLE } from '../words/conventions.ts';
import { ruleFor } from '../words/rule-for.ts';
import { boxOpenedBy, type Columns, goesOnBehind, isLinkLine, outermostOwn, rangeWithin } from './block-boxes.ts';
import { type Body, boxOf, type Question } from './body.ts';
import { leadsDown } from './contents.ts';
import { endOfDonation } from './donations.ts';
import { boxOfPublisher } from './of-publisher.ts';

/** Somebody does something while they read, watch or share: "Theo dõi trận đấu trên YouTube, ông quên cả bữa cơm." */
const TELLS = /, (?:ông|bà|anh|chị|cô|cụ|cậu|em|họ|cả) .*[.!?…]["”]?$/;

const IN_WORDS = { inWords: true } as const;

/** "1/7", "2/7" …: what counts the pictures of a gallery. */
export const counter: Question = (i, { blocks, counters }) =>
  counters.has(i) ? boxOf(blocks[i]!.source.element, 'other', i) : undefined;

/** A line by its words: "0:00 / 0:00", "Theo dõi chúng tôi trên …", with the publisher's box or the film that it opens. */
export const clutterLine: Question = (i, body) => {
  const { blocks, root, first, columns, hours } = body;
  const { block, source, linked } = blocks[i]!;
  const line = hours.has(i) ? undefined : ruleFor(block.text, CLUTTER_LINES);
  if (!line || source.element === root || TELLS.test(block.text) || (line.linked && linked < 0.6)) return undefined;
  const box = line.publisher && i > first ? boxOfPublisher(i, blocks, root, first) : undefined;
  if (box) return boxOf(box.element, line.reason, ...box.range, IN_WORDS);
  const above = line.closes && boxClosedBy(i, body);
  if (above) return boxOf(above.element, line.reason, above.from, i + 1, IN_WORDS);
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
  if (!heading || blocks[i]!.source.element === root || TELLS.test(blocks[i]!.block.text)) return undefined;
  const { reason } = heading;
  const above = heading.closes && boxClosedBy(i, body);
  if (above) return boxOf(above.element, reason, above.from, i + 1, IN_WORDS);
  const box = boxOpenedBy(i, blocks, root, prose.length);
  // "E-MAGAZINE" may stand above the headline, in one box with it and the lead.
  const headed = blocks.slice(i + 1, box.end).some((one) => one.linked < 0.5 && one.source.element.closest('h1'));
  // "Xem thêm" is what opens the rest of the story, too: paragraphs without a link.
  const opens = reason === 'related' && prose.filter((at) => at > i && at < box.end).length > 1;
  if (opens && !box.element.querySelector('a, img')) return boxOf(blocks[i]!.source.element, reason, i);
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

/** Letters of a summary, and of its label. */
const SUMMARY = { letters: 1000, label: 40 };

/** The largest box that ends with block `i`, opens with a label or the item of a list, and holds neither headline nor a column of the story. */
function boxClosedBy(i: number, { blocks, root, columns }: Body): { element: Element; from: number } | undefined {
  let box: { element: Element; from: number } | undefined;
  for (let at = blocks[i]!.source.element.parentElement; at && at !== root && !columns.has(at); at = at.parentElement) {
    const [from, to] = rangeWithin(at, i, blocks);
    if (to > i + 1 || (at.textContent ?? '').length > SUMMARY.letters || at.querySelector('h1')) break;
    const { kind, text } = blocks[from]!.block;
    if (from < i && (kind === 'list-item' || text.length <= SUMMARY.label)) box = { element: at, from };
  }
  return box;
}

/** Letters of a linked headline. */
const HEADLINE = 25;

/** A label of other stories and the headline of one on the same line: "Đừng bỏ lỡ" and a link. */
export const labelledLink: Question = (i, { blocks, root }) => {
  const { block, source, linked } = blocks[i]!;
  if (linked < 0.5 || source.element === root) return undefined;
  const headline = (source.element.querySelector('a')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (headline.length < HEADLINE || !block.text.endsWith(headline)) return undefined;
  const label = ruleFor(block.text.slice(0, -headline.length).trim(), BOX_HEADINGS);
  return label && /related|most-read/.test(label.reason)
    ? boxOf(outermostOwn(i, i, i + 1, blocks, root), label.reason, i, i + 1, IN_WORDS)
    : undefined;
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
