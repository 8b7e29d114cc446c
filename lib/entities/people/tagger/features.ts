import { hashText, mix } from '../../../text/hash.ts';
import { numberRoom } from '../../../text/number-room.ts';
import { type Context, HEAD } from './context.ts';
import { type Evidence, hashOf, LONGEST, LONGEST_RUN, titledLength } from './evidence.ts';
import { add, clear, HASHES, size } from './feature-list.ts';
import type { HashTable } from './hash-table.ts';
import { low, PAIR_BITS } from './model-file.ts';
import { EDGE, Surroundings } from './surroundings.ts';
import { FOREIGN, SHAPE, type Word } from './word-facts.ts';

const titledRoom = numberRoom(Int32Array);

const few = (seen = 0) => (seen > 3 ? 3 : seen);

/** What the features of all tokens of a run of capitals ask of it. */
interface RunFacts {
  from: number;
  to: number;
  /** What kinds of words it is made of. */
  pattern: number;
  /** Hash of its words. */
  whole: number;
  /** How often it stands in the article: at all, after a title, after the head of a place or a body. */
  written: number;
  titled: number;
  placed: number;
}

/** Writes the features of one token after the other as hashes into the same array. */
export class FeatureReader {
  readonly hashes = HASHES;
  readonly #words: readonly Word[];
  readonly #context: Context;
  readonly #evidence: Evidence;
  readonly #knownPairs: HashTable;
  readonly #place: number;
  /** Start and length of the titled string that covers each token: what `titledLength` found, spread over its tokens. */
  readonly #titledAt: Int32Array;
  readonly #around: Surroundings;
  #run: RunFacts = { from: -1, to: 0, pattern: 0, whole: 0, written: 0, titled: 0, placed: 0 };

  /** @param place 1 in the title of the article, 0 elsewhere */
  constructor(
    words: readonly Word[],
    context: Context,
    evidence: Evidence,
    place: number,
    tables: { pairs: HashTable; knownPairs: HashTable },
  ) {
    this.#words = words;
    this.#context = context;
    this.#evidence = evidence;
    this.#place = place;
    this.#around = new Surroundings(words, context, place, tables.pairs);
    this.#knownPairs = tables.knownPairs;
    this.#titledAt = titledRoom(words.length);
    for (let at = 0; at < words.length; ) {
      const to = context.runTo[at] as number;
      const length = to > at ? titledLength(evidence, words, at, to) : 0;
      if (length === 0) this.#titledAt[at] = 0;
      for (let i = 0; i < length; i++) this.#titledAt[at + i] = (length << 4) | (i + 1);
      at += Math.max(1, length);
    }
  }

  /** Puts all features of token `at` into `hashes`; gives back how many. */
  read(at: number): number {
    clear();
    this.#around.add(at);
    this.#addWords(at);
    return size();
  }

  /** As `read`, only those that no word has a part in: the same for all tokens with the same `surroundings`. */
  readSurroundings(at: number): number {
    clear();
    this.#around.add(at);
    return size();
  }

  /** As `read`, only those that are none of `readSurroundings`. */
  readWords(at: number): number {
    clear();
    this.#addWords(at);
    return size();
  }

  surroundings(at: number): number {
    return this.#around.key(at);
  }

  #wordAt(at: number): Word {
    return this.#words[at] ?? EDGE;
  }

  #addWords(at: number): void {
    const w = this.#words[at] as Word;
    const b = this.#wordAt(at - 1);
    const c = this.#wordAt(at + 1);
    this.#forms(at, b, w, c);
    this.#lexicon(at, b, w, c);
    if (w.shape >= SHAPE.title) {
      this.#known(at, b, w, c);
      this.#inRun(at, w);
      this.#article(at, w);
      if (w.lexical === FOREIGN || w.shape === SHAPE.capitals) this.#affixes(w);
    } else if ((this.#context.runFrom[at] as number) >= 0) this.#inRun(at, w);
  }

  #forms(at: number, b: Word, w: Word, c: Word): void {
    const opens = this.#context.opens[at] as number;
    const around = this.#around;
    add(1, w.id);
    add(2, mix(w.id, w.shape));
    add(3, mix(b.id, w.shape));
    add(4, mix(c.id, w.shape));
    add(5, mix(this.#wordAt(at - 2).id, w.shape));
    add(6, mix(this.#wordAt(at + 2).id, w.shape));
    add(7, around.two(at));
    add(8, around.two(at + 1));
    add(9, mix(around.two(at - 1), w.shape));
    add(10, mix(around.two(at + 2), w.shape));
    add(11, mix(mix(b.id, c.id), w.shape));
    add(16, (w.shape << 8) | (w.capital << 3) | (opens << 1) | this.#place);
    add(17, (b.capital << 12) | (w.capital << 8) | (c.capital << 4) | w.shape);
  }

  #lexicon(at: number, b: Word, w: Word, c: Word): void {
    const { head, sinceTitle } = this.#context;
    const before = head[at] as number;
    add(20, w.form);
    add(21, mix(b.form, w.form));
    add(22, mix(w.form, c.form));
    add(24, mix((before << 4) | w.shape, w.lexical));
    if (before !== HEAD.none) add(25, mix(before, w.id));
    add(27, mix(((sinceTitle[at] as number) << 8) | (b.shape << 4) | w.shape, w.lexical));
  }

  #known(at: number, b: Word, w: Word, c: Word): void {
    const next = c.shape >= SHAPE.title ? this.#knownPair(at + 1) : 0;
    const last = b.shape >= SHAPE.title ? this.#knownPair(at) : 0;
    const { head } = this.#context;
    add(90, (w.known << 4) | w.shape);
    add(91, (b.known << 8) | (w.known << 4) | c.known);
    add(92, (last << 8) | (next << 4) | w.known);
    add(93, (last << 12) | (next << 8) | (b.shape << 4) | c.shape);
    add(94, mix((w.known << 4) | next, mix(head[at] as number, last)));
  }

  /** What unlabelled news uses the token and the one before it for, both with a capital; 0 unknown. */
  #knownPair(at: number): number {
    return Math.max(0, this.#knownPairs.get(low(this.#around.two(at), PAIR_BITS)));
  }

  /** What all tokens of the run that begins at `from` have in common, read once. */
  #openRun(from: number, to: number): RunFacts {
    if (this.#run.from === from) return this.#run;
    const words = this.#words;
    const { runs, titled, placed } = this.#evidence;
    let pattern = 3;
    for (let i = from; i < to && i - from < 7; i++) {
      const word = words[i] as Word;
      pattern = mix(pattern, word.shape === SHAPE.capitals ? 3 : coarse(word));
    }
    const opening = hashOf(words, from, Math.min(to, from + LONGEST));
    this.#run = {
      from,
      to,
      pattern,
      whole: hashOf(words, from, Math.min(to, from + 7)),
      written: few(runs.get(hashOf(words, from, Math.min(to, from + LONGEST_RUN)))),
      titled: few(titled.get(opening)),
      placed: few(placed.get(opening)),
    };
    return this.#run;
  }

  #inRun(at: number, w: Word): void {
    const { runFrom, runTo, listFrom, head, sinceTitle, gazetteer } = this.#context;
    const from = runFrom[at] as number;
    const to = runTo[at] as number;
    const { pattern, whole } = this.#openRun(from, to);
    const length = Math.min(to - from, 7);
    const place = Math.min(at - from, 6);
    const first = this.#words[from] as Word;
    const last = this.#words[to - 1] as Word;
    const before = this.#words[from - 1] ?? EDGE;
    const farBefore = this.#words[from - 2] ?? EDGE;
    const after = this.#words[to] ?? EDGE;
    const where = (length << 3) | place;
    add(40, where);
    add(41, mix(where, w.lexical));
    add(42, mix(place === 0 ? 0 : 1, before.id));
    add(43, mix(place === 0 ? 0 : 1, mix(farBefore.id, before.id)));
    add(44, mix(to - at === 1 ? 0 : 1, after.id));
    add(45, mix(where, (head[from] as number) | ((sinceTitle[from] as number) << 4)));
    add(46, mix(first.lexical, mix(last.lexical, where)));
    add(47, mix(pattern, place));
    add(48, mix(mix(pattern, place), head[from] as number));
    add(49, mix(whole, place));
    add(50, mix(first.id, place));
    add(51, mix(last.id, mix(length, place)));
    add(52, mix(after.shape, mix(before.shape, where)));
    add(53, mix(gazetteer[from] as number, mix(where, head[from] as number)));
    add(54, mix(mix(before.id, after.id), place));
    add(55, mix(mix(first.id, before.id), place));
    const list = listFrom[at] as number;
    const listHead = (head[list] as number) | ((sinceTitle[list] as number) > 0 ? 8 : 0) | (list < from ? 16 : 0);
    add(56, mix(listHead, where));
    add(57, mix(listHead, mix(pattern, place)));
    add(58, mix(list < from ? 1 : 0, mix((this.#words[list - 1] ?? EDGE).id, place === 0 ? 0 : 1)));
    add(59, mix((first.capital << 4) | last.capital, where));
    add(35, mix(w.capital, mix(pattern, place)));
  }

  #article(at: number, w: Word): void {
    const { head } = this.#context;
    const { pairs, titled: names, placed } = this.#evidence;
    const run = this.#run;
    const { from, to } = run;
    const mine = head[from] === HEAD.title || head[from] === HEAD.address ? 1 : 0;
    const titled = this.#titledAt[at] as number;
    const isName =
      titled > 0
        ? few(
            this.#evidence.titled.get(
              hashOf(this.#words, at - (titled & 15) + 1, at - (titled & 15) + 1 + (titled >> 4)),
            ),
          )
        : 0;
    add(60, mix(titled, mine));
    add(61, (isName << 6) | (mine << 4) | Math.min(titled & 15, 3));
    add(69, (run.titled << 4) | (run.placed << 2) | (at === from ? 1 : 0));
    const alone = hashOf(this.#words, at, at + 1);
    add(36, (few(names.get(alone)) << 4) | (few(placed.get(alone)) << 2) | (to - from === 1 ? 1 : 0));
    const { small, capital, first, inside, last } = w.uses;
    const part = (few(first) << 4) | (few(inside) << 2) | few(last);
    add(62, mix(part, mine));
    add(63, mix(part, mix(to - from > 4 ? 5 : to - from, at - from > 4 ? 5 : at - from)));
    add(64, ((pairs.has(this.#around.two(at)) ? 1 : 0) << 6) | part);
    add(65, mix(part, w.lexical));
    const written = (few(small) << 4) | (few(capital) << 2) | (this.#context.opens[at] as number);
    add(66, written);
    add(67, mix(written, w.capital));
    add(68, mix(run.written, mix(to - from > 4 ? 5 : to - from, coarse(w))));
  }

  #affixes({ lower }: Word): void {
    for (let length = 1; length <= 3 && length < lower.length; length++) {
      add(70 + length, hashText(lower, 0, length));
      add(75 + length, hashText(lower, lower.length - length));
    }
    add(79, Math.min(lower.length, 10));
  }
}

/** Surname, name syllable, other syllable, foreign word, mark. */
function coarse(word: Word): number {
  if (word.lexical < 16) return word.lexical === FOREIGN ? 1 : word.lexical === 2 ? 2 : 4;
  const surname = Math.floor(((word.lexical - 16) >> 2) / 3);
  return surname > 0 ? 4 + surname : 8;
}
