import type { SourcedBlock } from '../blocks/read-blocks.ts';
import type { ClutterReason } from '../page-reading.ts';
import { type Columns, columnsOf, isLinkLine, isProse, proseOf } from './block-boxes.ts';

/** The body of an article, as the questions for what is none of it see it. */
export interface Body {
  blocks: readonly SourcedBlock[];
  root: Element;
  columns: Columns;
  /** Numbers of the blocks that are prose. */
  prose: readonly number[];
  /** The first of them, or the first words under a picture; -1 where there are none. */
  first: number;
  /** The last of them; -1 where there is none. */
  last: number;
  /** A page that is mostly links is a list: what its links say is all there is. */
  linksAreFew: boolean;
  /** Numbers of the blocks that count the pictures of a gallery, and of those that tell the hour of an entry. */
  counters: ReadonlySet<number>;
  hours: ReadonlySet<number>;
}

/** What is none of the story's. */
export interface Box {
  /** What is hidden; nothing where the blocks alone are no part of the text. */
  element?: Element;
  reason: ClutterReason;
  /** Numbers of its blocks, `to` exclusive. */
  from: number;
  to: number;
  /** Its first words told it. */
  inWords?: true;
  /** A run of lone links between the paragraphs. */
  isLone?: true;
}

/** A question asked of a block: the boxes that begin there, none of them where it stays; nothing where the next question is to be asked. */
export type Question = (i: number, body: Body) => readonly Box[] | undefined;

/** One box as the answer; of the one block `from`, where no end is given. */
export const boxOf = (
  element: Element,
  reason: ClutterReason,
  from: number,
  to = from + 1,
  more: Pick<Box, 'inWords' | 'isLone'> = {},
): [Box] => [{ element, reason, from, to, ...more }];

/** The block is the story's, and no other question is asked. */
export const STAYS: readonly Box[] = [];

/** Letters of the words under a picture: stories told in pictures have no other prose. */
const CAPTION = 40;

export function bodyOf(blocks: readonly SourcedBlock[], root: Element): Body {
  const lettersOf = (some: readonly SourcedBlock[]) => some.reduce((sum, { block }) => sum + block.text.length, 0);
  const prose = proseOf(blocks);
  const last = lastOf(blocks, prose);
  // Lists below the story tell nothing of the links in it.
  const told = last < 0 ? blocks : blocks.slice(0, last + 1);
  return {
    blocks,
    root,
    columns: columnsOf(blocks),
    prose,
    first: prose[0] ?? blocks.findIndex((one) => one.block.text.length >= CAPTION && one.linked < 0.5),
    last,
    linksAreFew: lettersOf(told.filter(isLinkLine)) <= lettersOf(told) * 0.35,
    counters: countersOf(blocks),
    hours: hoursOf(blocks),
  };
}

/** Headlines below a story; of a list there are more. */
const CARDS = 6;

/** The last paragraph: teasers of a few other stories below two of them are none. */
function lastOf(blocks: readonly SourcedBlock[], prose: readonly number[]): number {
  const last = prose.at(-1) ?? -1;
  const isStory = prose.length > 1 && blocks.slice(last).filter(isLinkLine).length <= CARDS;
  return isStory ? last : blocks.findLastIndex(isProse);
}

/** Words on a picture that sells something, a label: no sentence and no caption. */
export function isShort({ block }: SourcedBlock): boolean {
  return block.kind === 'paragraph' && block.text.length <= 80 && !/[.…:!?]["”]?$/.test(block.text);
}

/** All counters of a gallery: "1/7" to "7/7". Days of one month are fewer or more. */
function countersOf(blocks: readonly SourcedBlock[]): ReadonlySet<number> {
  const counters = new Map<number, number[]>();
  blocks.forEach(({ block: { text } }, i) => {
    const count = text.length < 8 && /^(\d+) ?\/ ?(\d+)$/.exec(text);
    if (!count) return;
    const of = counters.get(Number(count[2])) ?? [];
    if (Number(count[1]) === of.length + 1) counters.set(Number(count[2]), [...of, i]);
  });
  return new Set([...counters].flatMap(([all, some]) => (some.length === all ? some : [])));
}

/** Entries of a report that goes on by the hour, and letters of what stands below each: a player prints two times. */
const ENTRIES = { least: 3, letters: 10 };

/** Numbers of the blocks that tell the hour of such an entry: "16:45" above what happened then. */
function hoursOf(blocks: readonly SourcedBlock[]): ReadonlySet<number> {
  const isTold = (one: SourcedBlock | undefined) => one && one.block.text.length >= ENTRIES.letters && !isLinkLine(one);
  const hours = [...blocks.keys()].filter((i) => /^\d{1,2}:\d\d$/.test(blocks[i]!.block.text) && isTold(blocks[i + 1]));
  return new Set(hours.length >= ENTRIES.least ? hours : []);
}
