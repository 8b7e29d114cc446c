import { hashText, mix } from '../../../text/hash.ts';
import { smallArray } from '../../../text/small-array.ts';
import { type Context, HEAD } from './context.ts';
import { type Evidence, hashOf, LONGEST, titledLength } from './evidence.ts';
import type { HashTable } from './hash-table.ts';
import { EVERYDAY_BITS, low, PAIR_BITS } from './model-file.ts';
import { FOREIGN, SHAPE, type Word } from './word-facts.ts';

/** Room for the features of one token; more are dropped. */
const ROOM = 112;
/** One for all readers: no two are at work at a time, and browsers take microseconds to make one. */
const HASHES = new Int32Array(ROOM);
/** Stands for every place beyond the block. */
const EDGE: Word = {
  text: '',
  lower: '',
  kind: 'mark',
  id: 1,
  shape: 7,
  lexical: 7,
  capital: 0,
  known: 0,
};

const few = (count: number | undefined) => (count === undefined ? 0 : count > 3 ? 3 : count);

/** Writes the features of one token after the other as hashes into the same array. */
export class FeatureReader {
  readonly hashes = HASHES;
  count = 0;
  readonly #words: readonly Word[];
  readonly #context: Context;
  readonly #evidence: Evidence;
  readonly #pairs: HashTable;
  readonly #knownPairs: HashTable;
  readonly #place: number;
  /** Start and length of the titled string that covers each token: what `titledLength` found, spread over its tokens. */
  readonly #titledAt: Int32Array;

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
    this.#pairs = tables.pairs;
    this.#knownPairs = tables.knownPairs;
    this.#titledAt = smallArray(Int32Array, words.length);
    for (let at = 0; at < words.length; ) {
      const to = context.runTo[at] as number;
      const length = to > at ? titledLength(evidence, words, at, to) : 0;
      for (let i = 0; i < length; i++) this.#titledAt[at + i] = (length << 4) | (i + 1);
      at += Math.max(1, length);
    }
  }

  /** Puts the features of token `at` into `hashes`, `count` of them. */
  read(at: number): void {
    this.count = 0;
    const w = this.#words[at] as Word;
    const b = this.#words[at - 1] ?? EDGE;
    const c = this.#words[at + 1] ?? EDGE;
    const a = this.#words[at - 2] ?? EDGE;
    const d = this.#words[at + 2] ?? EDGE;
    this.#forms(at, a, b, w, c, d);
    this.#lexicon(at, b, w, c);
    if (w.shape >= SHAPE.title) {
      this.#known(at, b, w, c);
      this.#run(at, w);
      this.#article(at, b, w);
      if (w.lexical === FOREIGN || w.shape === SHAPE.capitals) this.#affixes(w);
    } else if ((this.#context.runFrom[at] as number) >= 0) this.#run(at, w);
  }

  #add(template: number, value: number): void {
    if (this.count < ROOM) this.hashes[this.count++] = mix(Math.imul(template, 0x1000193), value);
  }

  #forms(at: number, a: Word, b: Word, w: Word, c: Word, d: Word): void {
    const opens = this.#context.opens[at] as number;
    this.#add(1, w.id);
    this.#add(2, mix(w.id, w.shape));
    this.#add(3, mix(b.id, w.shape));
    this.#add(4, mix(c.id, w.shape));
    this.#add(5, mix(a.id, w.shape));
    this.#add(6, mix(d.id, w.shape));
    this.#add(7, mix(b.id, w.id));
    this.#add(8, mix(w.id, c.id));
    this.#add(9, mix(mix(a.id, b.id), w.shape));
    this.#add(10, mix(mix(c.id, d.id), w.shape));
    this.#add(11, mix(mix(b.id, c.id), w.shape));
    const shapes = ((b.shape << 8) | (w.shape << 4) | c.shape) >>> 0;
    this.#add(12, shapes);
    this.#add(13, (a.shape << 12) | shapes);
    this.#add(14, (shapes << 4) | d.shape);
    this.#add(15, (w.shape << 2) | (opens << 1) | this.#place);
    this.#add(16, (w.shape << 8) | (w.capital << 3) | (opens << 1) | this.#place);
    this.#add(17, (b.capital << 12) | (w.capital << 8) | (c.capital << 4) | w.shape);
  }

  #lexicon(at: number, b: Word, w: Word, c: Word): void {
    const { head, sinceTitle, gazetteer } = this.#context;
    const before = head[at] as number;
    this.#add(20, mix(w.lexical, w.shape));
    this.#add(21, mix(mix(b.lexical, b.shape), mix(w.lexical, w.shape)));
    this.#add(22, mix(mix(w.lexical, w.shape), mix(c.lexical, c.shape)));
    this.#add(23, (before << 4) | w.shape);
    this.#add(24, mix((before << 4) | w.shape, w.lexical));
    if (before !== HEAD.none) this.#add(25, mix(before, w.id));
    this.#add(26, ((sinceTitle[at] as number) << 4) | w.shape);
    this.#add(27, mix(((sinceTitle[at] as number) << 8) | (b.shape << 4) | w.shape, w.lexical));
    this.#add(28, ((gazetteer[at] as number) << 4) | ((gazetteer[at + 1] ?? 0) << 2) | (gazetteer[at - 1] ?? 0));
    this.#add(29, mix(((gazetteer[at] as number) << 8) | (before << 4) | w.shape, c.shape));
    const next = this.#pairs.get(low(mix(w.id, c.id), EVERYDAY_BITS)) > 0 ? 1 : 0;
    const last = this.#pairs.get(low(mix(b.id, w.id), EVERYDAY_BITS)) > 0 ? 1 : 0;
    this.#add(30, (next << 9) | (last << 8) | (c.shape << 4) | w.shape);
    this.#add(31, (next << 9) | (last << 8) | (b.shape << 4) | w.shape);
  }

  #known(at: number, b: Word, w: Word, c: Word): void {
    const next = c.shape >= SHAPE.title ? Math.max(0, this.#knownPairs.get(low(mix(w.id, c.id), PAIR_BITS))) : 0;
    const last = b.shape >= SHAPE.title ? Math.max(0, this.#knownPairs.get(low(mix(b.id, w.id), PAIR_BITS))) : 0;
    const { head } = this.#context;
    this.#add(90, (w.known << 4) | w.shape);
    this.#add(91, (b.known << 8) | (w.known << 4) | c.known);
    this.#add(92, (last << 8) | (next << 4) | w.known);
    this.#add(93, (last << 12) | (next << 8) | (b.shape << 4) | c.shape);
    this.#add(94, mix((w.known << 4) | next, mix(head[at] as number, last)));
  }

  #run(at: number, w: Word): void {
    const { runFrom, runTo, listFrom, head, sinceTitle, gazetteer } = this.#context;
    const from = runFrom[at] as number;
    const to = runTo[at] as number;
    const length = Math.min(to - from, 7);
    const place = Math.min(at - from, 6);
    const first = this.#words[from] as Word;
    const last = this.#words[to - 1] as Word;
    const before = this.#words[from - 1] ?? EDGE;
    const farBefore = this.#words[from - 2] ?? EDGE;
    const after = this.#words[to] ?? EDGE;
    const where = (length << 3) | place;
    this.#add(40, where);
    this.#add(41, mix(where, w.lexical));
    this.#add(42, mix(place === 0 ? 0 : 1, before.id));
    this.#add(43, mix(place === 0 ? 0 : 1, mix(farBefore.id, before.id)));
    this.#add(44, mix(to - at === 1 ? 0 : 1, after.id));
    this.#add(45, mix(where, (head[from] as number) | ((sinceTitle[from] as number) << 4)));
    this.#add(46, mix(first.lexical, mix(last.lexical, where)));
    let pattern = 3;
    for (let i = from; i < to && i - from < 7; i++) {
      const word = this.#words[i] as Word;
      pattern = mix(pattern, word.shape === SHAPE.capitals ? 3 : coarse(word));
    }
    this.#add(47, mix(pattern, place));
    this.#add(48, mix(mix(pattern, place), head[from] as number));
    this.#add(49, mix(hashOf(this.#words, from, Math.min(to, from + 7)), place));
    this.#add(50, mix(first.id, place));
    this.#add(51, mix(last.id, mix(length, place)));
    this.#add(52, mix(after.shape, mix(before.shape, where)));
    this.#add(53, mix(gazetteer[from] as number, mix(where, head[from] as number)));
    this.#add(54, mix(mix(before.id, after.id), place));
    this.#add(55, mix(mix(first.id, before.id), place));
    const list = listFrom[at] as number;
    const listHead = (head[list] as number) | ((sinceTitle[list] as number) > 0 ? 8 : 0) | (list < from ? 16 : 0);
    this.#add(56, mix(listHead, where));
    this.#add(57, mix(listHead, mix(pattern, place)));
    this.#add(58, mix(list < from ? 1 : 0, mix((this.#words[list - 1] ?? EDGE).id, place === 0 ? 0 : 1)));
    this.#add(59, mix((first.capital << 4) | last.capital, where));
    this.#add(35, mix(w.capital, mix(pattern, place)));
  }

  #article(at: number, b: Word, w: Word): void {
    const { runFrom, runTo, head } = this.#context;
    const { parts, pairs, small, capital, runs, titled: names, placed } = this.#evidence;
    const from = runFrom[at] as number;
    const to = runTo[at] as number;
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
    this.#add(60, mix(titled, mine));
    this.#add(61, (isName << 6) | (mine << 4) | Math.min(titled & 15, 3));
    const whole = hashOf(this.#words, from, Math.min(to, from + LONGEST));
    this.#add(69, (few(names.get(whole)) << 4) | (few(placed.get(whole)) << 2) | (at === from ? 1 : 0));
    const alone = hashOf(this.#words, at, at + 1);
    this.#add(36, (few(names.get(alone)) << 4) | (few(placed.get(alone)) << 2) | (to - from === 1 ? 1 : 0));
    const of = parts.get(w.id);
    const part = of ? (few(of[0]) << 4) | (few(of[1]) << 2) | few(of[2]) : 0;
    this.#add(62, mix(part, mine));
    this.#add(63, mix(part, mix(to - from > 4 ? 5 : to - from, at - from > 4 ? 5 : at - from)));
    this.#add(64, ((pairs.has(mix(b.id, w.id)) ? 1 : 0) << 6) | part);
    this.#add(65, mix(part, w.lexical));
    const written = (few(small.get(w.id)) << 4) | (few(capital.get(w.id)) << 2) | (this.#context.opens[at] as number);
    this.#add(66, written);
    this.#add(67, mix(written, w.capital));
    this.#add(
      68,
      mix(
        few(runs.get(hashOf(this.#words, from, Math.min(to, from + 12)))),
        mix(to - from > 4 ? 5 : to - from, coarse(w)),
      ),
    );
  }

  #affixes(w: Word): void {
    for (let length = 1; length <= 3 && length < w.lower.length; length++) {
      this.#add(70 + length, hashText(w.lower.slice(0, length)));
      this.#add(75 + length, hashText(w.lower.slice(-length)));
    }
    this.#add(79, Math.min(w.lower.length, 10));
  }
}

/** Surname, name syllable, other syllable, foreign word, mark. */
function coarse(word: Word): number {
  if (word.lexical < 16) return word.lexical === FOREIGN ? 1 : word.lexical === 2 ? 2 : 4;
  const surname = Math.floor(((word.lexical - 16) >> 2) / 3);
  return surname > 0 ? 4 + surname : 8;
}
