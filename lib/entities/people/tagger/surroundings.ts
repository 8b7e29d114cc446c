import { mix } from '../../../text/hash.ts';
import { numberRoom } from '../../../text/number-room.ts';
import { type Context, FAR } from './context.ts';
import { add } from './feature-list.ts';
import type { HashTable } from './hash-table.ts';
import { EVERYDAY_BITS, low } from './model-file.ts';
import type { Word } from './word-facts.ts';

/** Stands for every place beyond the block. */
export const EDGE: Word = {
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
  uses: { small: 0, capital: 0, first: 0, inside: 0, last: 0 },
};

const twosRoom = numberRoom(Int32Array);
const aroundRoom = numberRoom(Int32Array);
/** The shapes of five words. */
const SHAPES = (1 << 15) - 1;
const LAST = 15;
const NEXT = 16;
const BITS = 17;

/** How the words around a token are written and what stands before it, whatever words they are. Of one block at a time. */
export class Surroundings {
  readonly #context: Context;
  readonly #place: number;
  readonly #twos: Int32Array;
  /** Of each token the shapes from two before it to two behind it, and whether it makes an everyday word with the last and the next. */
  readonly #around: Int32Array;

  /** @param place 1 in the title of the article, 0 elsewhere */
  constructor(words: readonly Word[], context: Context, place: number, pairs: HashTable) {
    this.#context = context;
    this.#place = place;
    const size = words.length;
    const wordAt = (at: number) => words[at] ?? EDGE;
    this.#twos = twosRoom(size + 3);
    for (let at = -1; at < size + 2; at++) this.#twos[at + 1] = mix(wordAt(at - 1).id, wordAt(at).id);
    this.#around = aroundRoom(size);
    const isEveryday = (at: number) => (pairs.has(low(this.two(at), EVERYDAY_BITS)) ? 1 : 0);
    let shapes = (EDGE.shape << 9) | (EDGE.shape << 6) | (wordAt(0).shape << 3) | wordAt(1).shape;
    let last = isEveryday(0);
    for (let at = 0; at < size; at++) {
      shapes = ((shapes << 3) | wordAt(at + 2).shape) & SHAPES;
      const next = isEveryday(at + 1);
      this.#around[at] = (next << NEXT) | (last << LAST) | shapes;
      last = next;
    }
  }

  /** Hash of the token and the one before it; from the place before the block to the second behind it. */
  two(at: number): number {
    return this.#twos[at + 1] as number;
  }

  /** All that `add` says of token `at`, as one number below 2^30. */
  key(at: number): number {
    const { opens, head, sinceTitle, gazetteer } = this.#context;
    const places = ((gazetteer[at - 1] ?? 0) * 3 + (gazetteer[at] as number)) * 3 + (gazetteer[at + 1] ?? 0);
    const titles = (head[at] as number) * (FAR + 2) + (sinceTitle[at] as number);
    const opening = ((opens[at] as number) << 1) | this.#place;
    return ((((titles * 27 + places) << 2) | opening) << BITS) | (this.#around[at] as number);
  }

  /** Adds the features of token `at` that no word has a part in. */
  add(at: number): void {
    const { opens, head, sinceTitle, gazetteer } = this.#context;
    const around = this.#around[at] as number;
    const shapeAt = (step: number) => (around >> (6 - 3 * step)) & 7;
    const [b, w, c] = [shapeAt(-1), shapeAt(0), shapeAt(1)];
    const shapes = (b << 8) | (w << 4) | c;
    add(12, shapes);
    add(13, (shapeAt(-2) << 12) | shapes);
    add(14, (shapes << 4) | shapeAt(2));
    add(15, (w << 2) | ((opens[at] as number) << 1) | this.#place);
    const before = head[at] as number;
    add(23, (before << 4) | w);
    add(26, ((sinceTitle[at] as number) << 4) | w);
    add(28, ((gazetteer[at] as number) << 4) | ((gazetteer[at + 1] ?? 0) << 2) | (gazetteer[at - 1] ?? 0));
    add(29, mix(((gazetteer[at] as number) << 8) | (before << 4) | w, c));
    const everyday = (((around >> NEXT) & 1) << 9) | (((around >> LAST) & 1) << 8);
    add(30, everyday | (c << 4) | w);
    add(31, everyday | (b << 4) | w);
  }
}
