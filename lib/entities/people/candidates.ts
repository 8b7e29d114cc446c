import { FOREIGN_ADDRESSES, type TokenSpan } from './around.ts';
import { isCapital, isNative, isParticle, isSurname, vietnameseName } from './name-words.ts';
import { isNoName, NEVER_FIRST } from './no-name.ts';
import type { BlockWords } from './read-block.ts';
import type { RuleName } from './rule-names.ts';
import { hashOf, LONGEST } from './tagger/evidence.ts';
import type { Reading } from './tagger/tag.ts';

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
  isPair: (first: string, second: string) => boolean,
): Candidate[] {
  const found: Map<number, Candidate>[] = blocks.map(() => new Map());
  const add = (block: number, first: number, to: number): Candidate | undefined => {
    const words = blocks[block];
    const from = words ? withoutAddress(words, first, to) : first;
    if (!words || to <= from || from < 0 || to > words.tokens.length) return undefined;
    const key = from * 64 + (to - from);
    const known = found[block]?.get(key);
    if (known) return known;
    for (let at = from; at < to; at += 1) if (words.taken[at]) return undefined;
    if (isNoName({ block, from, to }, words, isPair)) return undefined;
    const share = reading.posteriors[block]?.span('person', from, to) ?? 0;
    const one: Candidate = { block, from, to, share, echo: false, staged: false };
    found[block]?.set(key, one);
    return one;
  };
  blocks.forEach((words, block) => {
    proposeByTagger(reading, words, add);
    for (const rule of rules.get(block) ?? []) {
      const one = add(block, rule.from, rule.to);
      if (one) one.rule = rule;
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

/** "Shrimati Preeti Saran", "Dato' Seri Anwar Ibrahim": the address goes, the name stays. */
function withoutAddress({ tokens, lower }: BlockWords, first: number, to: number): number {
  let from = first;
  while (from < to && (NEVER_FIRST.has(lower[from] ?? '') || (from > first && tokens[from]?.kind === 'mark')))
    from += 1;
  return from < to ? from : first;
}

type Add = (block: number, from: number, to: number) => Candidate | undefined;

function proposeByTagger(reading: Reading, words: BlockWords, add: Add): void {
  const sure = reading.posteriors[words.block];
  if (!sure) return;
  const size = words.tokens.length;
  for (let from = 0; from < size; from += 1) {
    if (sure.begin('person', from) < LEAST) continue;
    for (let to = from + 1; to <= size && to - from <= MOST_TOKENS; to += 1) {
      if (sure.span('person', from, to) >= LEAST) add(words.block, from, to);
      if (to < size && sure.token('person', to) < LEAST / 2) break;
    }
  }
}

/** Other boundaries that a reader of names would try. */
function mended({ from, to }: TokenSpan, words: BlockWords): [number, number][] {
  const { tokens, lower } = words;
  const tries: [number, number][] = [];
  const isForeign = (at: number) => isCapital(tokens[at]) && !isNative(tokens[at]?.text ?? '');
  // "Shrimati Preeti Saran": the address goes, the name stays.
  let start = from;
  while (to - start > 1 && (FOREIGN_ADDRESSES.has(lower[start] ?? '') || tokens[start]?.kind === 'mark')) start += 1;
  if (start > from) tries.push([start, to]);
  // "Công Thương Hồ Thị Kim Thoa", "Lâm Đồng Trần Hồng Thái": a whole Vietnamese name at the end is the name.
  for (let at = from + 1; at < to - 1; at += 1)
    if (isSurname(tokens[at]?.text ?? '') && vietnameseName(tokens, at, to) === to - at) tries.push([at, to]);
  // "Hàn Quốc Moon Jae-in", "NATO Mark Rutte": a known place in front goes.
  const place = words.place[from] ?? 0;
  if (place > 0 && place < to - from) tries.push([from + place, to]);
  // "[Thị Kim Ngân]" after "Nguyễn": the surname belongs to it.
  if (isCapital(tokens[from - 1]) && isSurname(tokens[from - 1]?.text ?? '')) tries.push([from - 1, to]);
  // "[Leyen]" after "Ursula von der": particles tie it to what stands before.
  let left = from;
  while (left > 0 && isParticle(tokens[left - 1]?.text ?? '') && !isCapital(tokens[left - 1])) left -= 1;
  if (left < from && isCapital(tokens[left - 1]) && !isNative(tokens[from]?.text ?? '')) tries.push([left - 1, to]);
  // "[Anaya Gutiérrez]" after "Alberto", "[Huckabee Sanders]" after "Sarah".
  if (isCapital(tokens[from - 1]) && !isNative(tokens[from - 1]?.text ?? '')) tries.push([from - 1, to]);
  // "Heinz - Christian Strache", "Ho Hei - wah": a hyphen set between blanks.
  const hyphen = tokens[from - 1]?.text === '-' && isForeign(from - 2) && isForeign(from);
  if (hyphen && runStart(words, from - 2) < from) tries.push([runStart(words, from - 2), to]);
  if (
    tokens[to]?.text === '-' &&
    isForeign(to - 1) &&
    tokens[to + 1]?.kind === 'word' &&
    !isNative(tokens[to + 1]?.text ?? '')
  )
    tries.push([from, to + 2]);
  // 'Vũ "Nhôm"': a nickname between quotation marks goes with the name before it.
  const quoted = nicknameEnd(words, to);
  if (quoted > to) tries.push([from, quoted]);
  // "… với Donald Trump Như Tâm": the author's name closes the block.
  if (to === tokens.length || tokens[to]?.text === '(')
    for (let at = from + 1; at < to; at += 1)
      if (!isNative(tokens[at - 1]?.text ?? '') && tokens.slice(at, to).every(({ text }) => isNative(text)))
        tries.push([from, at], [at, to]);
  return tries;
}

/** Where the run of capitals before `at` that `at` ends begins. */
function runStart({ tokens }: BlockWords, at: number): number {
  let from = at;
  while (isCapital(tokens[from - 1])) from -= 1;
  return from;
}

/** Past the closing mark of a nickname of one or two words in quotation marks right behind a name; `at` where there is none. */
function nicknameEnd({ tokens }: BlockWords, at: number): number {
  if (!QUOTES.test(tokens[at]?.text ?? '') || !isCapital(tokens[at + 1])) return at;
  for (let end = at + 2; end <= at + 3; end += 1) if (QUOTES.test(tokens[end]?.text ?? '')) return end + 1;
  return at;
}
const QUOTES = /^["'“”‘’]$/;

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
