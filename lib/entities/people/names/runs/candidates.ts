import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { settled } from '../../boundaries/boundaries.ts';
import { mended } from '../../boundaries/other-boundaries.ts';
import { isPaper, papersOf } from '../../boundaries/papers.ts';
import { isNoName } from '../../no-names/no-name.ts';
import type { IsPair } from '../../tagger/everyday-pairs.ts';
import { hashOf, LONGEST } from '../../tagger/evidence.ts';
import type { Reading } from '../../tagger/tag.ts';
import { isOfFamily } from '../../words/family.ts';
import { isNative, isSurname } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import { romanEnd } from './roman-in-brackets.ts';
import type { RuleName } from './rule-names.ts';
import { runEnd } from './run-ends.ts';
import { soundEnd, spellingEnd } from './sound-in-brackets.ts';

/** A stretch that may be a person's name, with who proposed it. */
export interface Candidate extends TokenSpan {
  /** How probable the tagger alone takes it to be. */
  share: number;
  rule?: RuleName;
  /** Proposed because the same string is a likely name elsewhere in the article. */
  echo: boolean;
  staged: boolean;
}

/** Below this the tagger's own proposals are left out. */
const LEAST = 0.03;
/** From here on a name's string is looked for in the whole article. */
const LIKELY = 0.5;
/** Longest name proposed, in tokens. */
const MOST_TOKENS = 9;

/**
 * Everything that could be a person's name: what the tagger holds possible, what the rules find, boundaries mended, and the strings
 * and short forms of likely names wherever else they stand. Linear: each token opens a bounded number.
 */
export function findCandidates(
  reading: Reading,
  blocks: readonly BlockWords[],
  rules: ReadonlyMap<number, readonly RuleName[]>,
  staged: readonly TokenSpan[],
  isPair: IsPair,
): Candidate[] {
  const found: Map<number, Candidate>[] = blocks.map(() => new Map());
  const spans: Map<number, Candidate | undefined>[] = blocks.map(() => new Map());
  const keyOf = (from: number, to: number) => from * 64 + (to - from);
  const add = (block: number, first: number, last: number): Candidate | undefined => {
    const words = blocks[block];
    const asked = keyOf(first, last);
    if (!words || last <= first || first < 0 || last > words.tokens.length) return undefined;
    if (spans[block]?.has(asked)) return spans[block]?.get(asked);
    const { from, to } = settled({ block, from: first, to: last }, words);
    const one = found[block]?.get(keyOf(from, to)) ?? make(words, from, to);
    spans[block]?.set(asked, one);
    // What the tagger gave to a boundary that cannot be goes to the one that is.
    if (one && (from !== first || to !== last))
      one.share = Math.min(1, one.share + (reading.posteriors[block]?.span('person', first, last) ?? 0));
    return one;
  };
  const papers = papersOf(blocks);
  const make = (words: BlockWords, from: number, to: number): Candidate | undefined => {
    const { block } = words;
    for (let at = from; at < to; at += 1) if (words.taken[at]) return undefined;
    const span = { block, from, to };
    if (isNoName(span, words, isPair) || isPaper(span, words, papers)) return undefined;
    const share = reading.posteriors[block]?.span('person', from, to) ?? 0;
    const one: Candidate = { block, from, to, share, echo: false, staged: false };
    found[block]?.set(keyOf(from, to), one);
    spans[block]?.set(keyOf(from, to), one);
    return one;
  };
  blocks.forEach((words, block) => {
    proposeByTagger(reading, words, add);
    for (const rule of rules.get(block) ?? []) {
      const one = add(block, rule.from, rule.to);
      if (one) one.rule = rule;
    }
    for (let at = 1; at < words.tokens.length; at += 1) {
      // "bà [Thái]": a surname that is a country too.
      if (words.address[at - 1] === 1 && isCapital(words.tokens[at]) && !isCapital(words.tokens[at + 1]))
        add(block, at, at + 1);
      const run = isForeignStart(at, words) ? runEnd(words, at) : at;
      if (run > at && isOfFamily(at, run, words)) add(block, at, run);
      const end = soundEnd(at, words) || romanEnd(at, words) || spellingEnd(at, words);
      if (end > 0) add(block, at + 1, end);
    }
    for (const one of [...(found[block]?.values() ?? [])])
      for (const [from, to] of mended(one, words)) add(block, from, to);
  });
  for (const { block, from, to } of staged) {
    const one = add(block, from, to);
    if (one) one.staged = true;
  }
  echo(reading, blocks, found, add);
  return found.flatMap((list) => [...list.values()].sort((a, b) => a.from - b.from || a.to - b.to));
}

const isForeignStart = (at: number, { tokens }: BlockWords): boolean =>
  isCapital(tokens[at]) &&
  !isCapital(tokens[at - 1]) &&
  !isNative(tokens[at]?.text ?? '') &&
  !isAllCaps(tokens[at]?.text ?? '');

type Add = (block: number, from: number, to: number) => Candidate | undefined;

function proposeByTagger(reading: Reading, words: BlockWords, add: Add): void {
  const sure = reading.posteriors[words.block];
  if (!sure) return;
  const size = words.tokens.length;
  for (const stretch of sure.stretches)
    for (let { from } = stretch; from < stretch.to; from += 1) {
      if (sure.begin('person', from) < LEAST) continue;
      for (let to = from + 1; to <= size && to - from <= MOST_TOKENS; to += 1) {
        if (sure.span('person', from, to) >= LEAST) add(words.block, from, to);
        if (to < size && sure.token('person', to) < LEAST / 2) break;
      }
    }
}

/** Looks for the strings of likely names, and for their short forms, where nothing likely stands yet. */
function echo(
  reading: Reading,
  blocks: readonly BlockWords[],
  found: readonly Map<number, Candidate>[],
  add: Add,
): void {
  const strings = new Set<number>();
  for (const list of found)
    for (const { block, from, to, share, rule } of list.values()) {
      if ((share < LIKELY && !rule?.titled) || to - from > LONGEST) continue;
      const words = reading.blocks[block];
      if (!words) continue;
      strings.add(hashOf(words, from, to));
      if (to - from === 1 || share < LIKELY) continue;
      strings.add(hashOf(words, to - 1, to));
      if (!isSurname(blocks[block]?.tokens[from]?.text ?? '')) strings.add(hashOf(words, from, from + 1));
      if (to - from > 2) strings.add(hashOf(words, to - 2, to));
    }
  if (strings.size === 0) return;
  blocks.forEach((words, block) => {
    const read = reading.blocks[block];
    if (!read) return;
    for (let from = 0; from < words.tokens.length; ) {
      const length = isCapital(words.tokens[from]) ? longestOf(strings, read, from) : 0;
      if (length > 0) {
        const size = found[block]?.size;
        const one = add(block, from, from + length);
        if (one && found[block]?.size !== size) one.echo = true;
        if (one) for (const [start, to] of mended(one, words)) add(block, start, to);
      }
      from += Math.max(1, length);
    }
  });
}

function longestOf(strings: ReadonlySet<number>, words: Reading['blocks'][number], from: number): number {
  for (let length = Math.min(LONGEST, words.length - from); length > 0; length -= 1)
    if (strings.has(hashOf(words, from, from + length))) return length;
  return 0;
}
