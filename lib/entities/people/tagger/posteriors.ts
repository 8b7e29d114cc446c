import { smallArray } from '../../../text/small-array.ts';
import { isInside, KINDS, LABEL_COUNT, mayFollow, type NameKind } from './labels.ts';

const L = LABEL_COUNT;
const START = -1;
/** From here on nobody asks whether a small letter goes on with a name. */
const SURELY_OUTSIDE = 0.99;
/** The label that begins a name of each kind; the next one goes on with it. */
const BEGIN = Object.fromEntries(KINDS.map((kind, at) => [kind, at * 2 + 1])) as Readonly<Record<NameKind, number>>;
/** What each label leads to at one token, used again for the next. */
const ahead = new Float64Array(L);

/** How probable one step is from each label to each, the start of a block first; 0 where the step is not allowed. */
export function stepsOf(transitions: Float32Array): Float64Array {
  const steps = new Float64Array((L + 1) * L);
  for (let from = START; from < L; from++)
    for (let to = 0; to < L; to++)
      if (mayFollow(from, to))
        steps[(from + 1) * L + to] = Math.exp(Math.max(-30, transitions[(from + 1) * L + to] as number));
  return steps;
}

/**
 * What the tagger believes of one block, over all ways to label it (forward-backward): how probable a name is at an exact place,
 * whatever the best single labelling says.
 */
export class Posteriors {
  readonly #length: number;
  readonly #steps: Float64Array;
  /** exp(score), scaled so that each token's largest is 1, divided by the token's norm. */
  readonly #emit: Float32Array;
  readonly #forward: Float32Array;
  readonly #backward: Float32Array;

  constructor(length: number, steps: Float64Array) {
    this.#length = length;
    this.#steps = steps;
    this.#emit = smallArray(Float32Array, length * L);
    this.#forward = smallArray(Float32Array, length * L);
    this.#backward = smallArray(Float32Array, length * L).fill(1);
  }

  /** Whether a name may reach the token, as far as the tokens before it tell. */
  reaches(at: number): boolean {
    return at > 0 && (this.#forward[(at - 1) * L] as number) < SURELY_OUTSIDE;
  }

  /** Token after token from the first, each by this or by `stepOutside`; then `finish`. @param scores one row of `LABEL_COUNT` for each token */
  stepForward(scores: Float32Array, at: number): void {
    const steps = this.#steps;
    const emits = this.#emit;
    const forward = this.#forward;
    const row = at * L;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) top = Math.max(top, scores[row + label] as number);
    let sum = 0;
    for (let label = 0; label < L; label++) {
      let way = at === 0 ? (steps[label] as number) : 0;
      const from = isInside(label) ? label - 1 : 0;
      const to = at === 0 ? from : isInside(label) ? label + 1 : L;
      for (let last = from; last < to; last++)
        way += (forward[row - L + last] as number) * (steps[(last + 1) * L + label] as number);
      const emit = Math.exp(Math.max(-40, (scores[row + label] as number) - top));
      emits[row + label] = emit;
      forward[row + label] = way * emit;
      sum += way * emit;
    }
    const norm = sum > 0 ? 1 / sum : 1;
    for (let label = 0; label < L; label++) {
      forward[row + label] = (forward[row + label] as number) * norm;
      emits[row + label] = (emits[row + label] as number) * norm;
    }
  }

  /** The token is part of no name. */
  stepOutside(at: number): void {
    const row = at * L;
    let way = at === 0 ? (this.#steps[0] as number) : 0;
    if (at > 0)
      for (let last = 0; last < L; last++)
        way += (this.#forward[row - L + last] as number) * (this.#steps[(last + 1) * L] as number);
    this.#forward[row] = 1;
    this.#emit[row] = way > 0 ? 1 / way : 1;
  }

  /** What stands behind each token, once all have been stepped to. */
  finish(): void {
    for (let at = this.#length - 1; at > 0; at--) this.#stepBack(at);
  }

  #stepBack(at: number): void {
    const steps = this.#steps;
    const backward = this.#backward;
    const row = at * L;
    for (let label = 0; label < L; label++)
      ahead[label] = (this.#emit[row + label] as number) * (backward[row + label] as number);
    for (let last = 0; last < L; last++) {
      let way = 0;
      for (let label = 0; label < L; label++)
        way += (steps[(last + 1) * L + label] as number) * (ahead[label] as number);
      backward[row - L + last] = way;
    }
  }

  #label(at: number, label: number): number {
    return (this.#forward[at * L + label] as number) * (this.#backward[at * L + label] as number);
  }

  /** How probable a name of this kind begins at the token. */
  begin(kind: NameKind, at: number): number {
    return this.#label(at, BEGIN[kind]);
  }

  /** How probable the token is part of a name of this kind. */
  token(kind: NameKind, at: number): number {
    const begin = BEGIN[kind];
    return this.#label(at, begin) + this.#label(at, begin + 1);
  }

  /** How probable exactly the tokens `from` to `to` (exclusive) are one name of this kind. */
  span(kind: NameKind, from: number, to: number): number {
    const begin = BEGIN[kind];
    let way = this.#forward[from * L + begin] as number;
    for (let at = from + 1; at < to; at++)
      way *= this.#step(at === from + 1 ? begin : begin + 1, begin + 1) * (this.#emit[at * L + begin + 1] as number);
    return way * this.#leave(to - 1 === from ? begin : begin + 1, begin + 1, to);
  }

  #step(from: number, to: number): number {
    return this.#steps[(from + 1) * L + to] as number;
  }

  /** From the name's last label on to anything but more of it. */
  #leave(last: number, inside: number, to: number): number {
    if (to >= this.#length) return 1;
    let way = 0;
    for (let label = 0; label < L; label++)
      if (label !== inside)
        way +=
          this.#step(last, label) * (this.#emit[to * L + label] as number) * (this.#backward[to * L + label] as number);
    return way;
  }
}
