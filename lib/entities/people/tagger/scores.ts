import type { FeatureReader } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { FEATURE_BITS, low, type PeopleModel } from './model-file.ts';

/** Sums of one token for each label. */
const SUMS = new Int32Array(LABEL_COUNT);

/** Sums for surroundings that came up before, by the rows of the model: most words stand between small letters, far from any title or place. */
const known = new WeakMap<PeopleModel['rows'], Map<number, Int32Array>>();
/** So many are kept. */
const MOST_KNOWN = 10_000;

/** Scores of labels: sums of the rows of features, of whole numbers. */
export class Scorer {
  readonly #model: PeopleModel;
  readonly #surroundings: Map<number, Int32Array>;

  constructor(model: PeopleModel) {
    this.#model = model;
    this.#surroundings = known.get(model.rows) ?? new Map();
    known.set(model.rows, this.#surroundings);
  }

  /** Writes the scores of token `at` into its row. */
  write(reader: FeatureReader, at: number, scores: Float32Array): void {
    const key = reader.surroundings(at);
    const sums = this.#surroundings.get(key);
    if (sums) SUMS.set(sums);
    else {
      SUMS.fill(0);
      this.#add(reader.hashes, reader.readSurroundings(at));
      if (this.#surroundings.size < MOST_KNOWN) this.#surroundings.set(key, SUMS.slice());
    }
    this.#add(reader.hashes, reader.readWords(at));
    const { unit } = this.#model;
    for (let label = 0; label < LABEL_COUNT; label++) scores[at * LABEL_COUNT + label] = (SUMS[label] as number) * unit;
  }

  #add(hashes: Int32Array, count: number): void {
    const { rows, weights } = this.#model;
    // Written out, since most of all the time is spent here.
    let a = SUMS[0] as number;
    let b = SUMS[1] as number;
    let c = SUMS[2] as number;
    let d = SUMS[3] as number;
    let e = SUMS[4] as number;
    let f = SUMS[5] as number;
    let g = SUMS[6] as number;
    for (let at = 0; at < count; at++) {
      const row = rows.get(low(hashes[at] as number, FEATURE_BITS)) * LABEL_COUNT;
      if (row < 0) continue;
      a += weights[row] as number;
      b += weights[row + 1] as number;
      c += weights[row + 2] as number;
      d += weights[row + 3] as number;
      e += weights[row + 4] as number;
      f += weights[row + 5] as number;
      g += weights[row + 6] as number;
    }
    SUMS[0] = a;
    SUMS[1] = b;
    SUMS[2] = c;
    SUMS[3] = d;
    SUMS[4] = e;
    SUMS[5] = f;
    SUMS[6] = g;
  }
}
