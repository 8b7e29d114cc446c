import { half, hashText, mix, mixInto } from '../../../text/hash.ts';
import { smallArray } from '../../../text/small-array.ts';
import { type Context, HEAD } from './context.ts';
import { type Evidence, hashOf, LONGEST, LONGEST_RUN, titledLength } from './evidence.ts';
import type { HashTable } from './hash-table.ts';
import { EVERYDAY_BITS, low, PAIR_BITS } from './model-file.ts';
import { FOREIGN, SHAPE, type Word } from './word-facts.ts';

/** Room for the features of one token: more than any has. */
const ROOM = 112;
/** One for all readers: no two are at work at a time, and browsers take microseconds to make one. */
const HASHES = new Int32Array(ROOM);
let count = 0;
/** What each template's number gives to the hashes of its features. */
const TEMPLATES = Int32Array.from({ length: 100 }, (_, template) => half(Math.imul(template, 0x1000193)));

/** One more feature of the token. */
function add(template: number, value: number): void {
  HASHES[count++] = mixInto(TEMPLATES[template] as number, value);
}

/** Stands for every place beyond the block. */
const EDGE: Word = {
  text: '',
  lower: '',
  kind: 'mark',
  id: 1,
  shape: 7,
  lexical: 7,
  form: mix(7, 7),
  opensPhrases: false,
  capital: 0,
  known: 0,
};

const few = (seen: number | undefined) => (seen === undefined ? 0 : seen > 3 ? 3 : seen);

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
  readonly #pairs: HashTable;
  readonly #knownPairs: HashTable;
  readonly #place: number;
  /** Start and length of the titled string that covers each token: what `titledLength` found, spread over its tokens. */
  readonly #titledAt: Int32Array;
  /** Hashes of two words side by side, by the second; the first is for two places before the block. */
  readonly #twos: Int32Array;
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
    this.#pairs = tables.pairs;
    this.#knownPairs = tables.knownPairs;
    this.#titledAt = smallArray(Int32Array, words.length);
    for (let at = 0; at < words.length; ) {
      const to = context.runTo[at] as number;
      const length = to > at ? titledLength(evidence, words, at, to) : 0;
      for (let i = 0; i < length; i++) this.#titledAt[at + i] = (length << 4) | (i + 1);
      at += Math.max(1, length);
    }
    this.#twos = smallArray(Int32Array, words.length + 3);
    let before = EDGE;
    for (let at = 0; at < this.#twos.length; at++) {
      const word = words[at - 1] ?? EDGE;
      this.#twos[at] = mix(before.id, word.id);
      before = word;
    }
  }

  /** Puts the features of token `at` into `hashes`; gives back how many. */
  read(at: number): number {
    count = 0;
    const w = this.#words[at] as Word;
    const b = this.#words[at - 1] ?? EDGE;
    const c = this.#words[at + 1] ?? EDGE;
    const a = this.#words[at - 2] ?? EDGE;
    const d = this.#words[at + 2] ?? EDGE;
    this.#forms(at, a, b, w, c, d);
    this.#lexicon(at, b, w, c);
    if (w.shape >= SHAPE.title) {
      this.#known(at, b, w, c);
      this.#inRun(at, w);
      this.#article(at, w);
      if (w.lexical === FOREIGN || w.shape === SHAPE.capitals) this.#affixes(w);
    } else if ((this.#context.runFrom[at] as number) >= 0) this.#inRun(at, w);
    return count;
  }

  #forms(at: number, a: Word, b: Word, w: Word, c: Word, d: Word): void {
    const opens = this.#context.opens[at] as number;
    const twos = this.#twos;
    add(1, w.id);
    add(2, mix(w.id, w.shape));
    add(3, mix(b.id, w.shape));
    add(4, mix(c.id, w.shape));
    add(5, mix(a.id, w.shape));
    add(6, mix(d.id, w.shape));
    add(7, twos[at + 1] as number);
    add(8, twos[at + 2] as number);
    add(9, mix(twos[at] as number, w.shape));
    add(10, mix(twos[at + 3] as number, w.shape));
    add(11, mix(mix(b.id, c.id), w.shape));
    const shapes = ((b.shape << 8) | (w.shape << 4) | c.shape) >>> 0;
    add(12, shapes);
    add(13, (a.shape << 12) | shapes);
    add(14, (shapes << 4) | d.shape);
    add(15, (w.shape << 2) | (opens << 1) | this.#place);
    add(16, (w.shape << 8) | (w.capital << 3) | (opens << 1) | this.#place);
    add(17, (b.capital << 12) | (w.capital << 8) | (c.capital << 4) | w.shape);
  }

  #lexicon(at: number, b: Word, w: Word, c: Word): void {
    const { head, sinceTitle, gazetteer } = this.#context;
    const before = head[at] as number;
    add(20, w.form);
    add(21, mix(b.form, w.form));
    add(22, mix(w.form, c.form));
    add(23, (before << 4) | w.shape);
    add(24, mix((before << 4) | w.shape, w.lexical));
    if (before !== HEAD.none) add(25, mix(before, w.id));
    add(26, ((sinceTitle[at] as number) << 4) | w.shape);
    add(27, mix(((sinceTitle[at] as number) << 8) | (b.shape << 4) | w.shape, w.lexical));
    add(28, ((gazetteer[at] as number) << 4) | ((gazetteer[at + 1] ?? 0) << 2) | (gazetteer[at - 1] ?? 0));
    add(29, mix(((gazetteer[at] as number) << 8) | (before << 4) | w.shape, c.shape));
    const next = this.#pairs.get(low(this.#twos[at + 2] as number, EVERYDAY_BITS)) > 0 ? 1 : 0;
    const last = this.#pairs.get(low(this.#twos[at + 1] as number, EVERYDAY_BITS)) > 0 ? 1 : 0;
    add(30, (next << 9) | (last << 8) | (c.shape << 4) | w.shape);
    add(31, (next << 9) | (last << 8) | (b.shape << 4) | w.shape);
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
    return Math.max(0, this.#knownPairs.get(low(this.#twos[at + 1] as number, PAIR_BITS)));
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
    const { parts, pairs, small, capital, titled: names, placed } = this.#evidence;
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
    const of = parts.get(w.id);
    const part = of ? (few(of[0]) << 4) | (few(of[1]) << 2) | few(of[2]) : 0;
    add(62, mix(part, mine));
    add(63, mix(part, mix(to - from > 4 ? 5 : to - from, at - from > 4 ? 5 : at - from)));
    add(64, ((pairs.has(this.#twos[at + 1] as number) ? 1 : 0) << 6) | part);
    add(65, mix(part, w.lexical));
    const written = (few(small.get(w.id)) << 4) | (few(capital.get(w.id)) << 2) | (this.#context.opens[at] as number);
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
