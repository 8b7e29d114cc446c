import { smallArray } from '../../../text/small-array.ts';
import { isInside, KINDS, LABEL_COUNT, mayFollow, type NameKind } from './labels.ts';

const L = LABEL_COUNT;
const START = -1;
/** From here on nobody asks whether a small letter goes on with a name. */
const SURELY_OUTSIDE = 0.99;
/** The label that begins a name of each kind; the next one goes on with it. */
const BEGIN = Object.fromEntries(KINDS.map((kind, at) => [kind, at * 2 + 1])) as Readonly<Record<NameKind, number>>;
/** What each label of one token leads to, or is reached by; used again for the next. */
const ways = new Float64Array(L);
/** Before the first stretch. */
const NOWHERE: Stretch = { from: -1, to: 0 };

/** How probable one step is from each label to each, the start of a block first; 0 where the step is not allowed. */
export function stepsOf(transitions: Float32Array): Float64Array {
  const steps = new Float64Array((L + 1) * L);
  for (let from = START; from < L; from++)
    for (let to = 0; to < L; to++)
      if (mayFollow(from, to))
        steps[(from + 1) * L + to] = Math.exp(Math.max(-30, transitions[(from + 1) * L + to] as number));
  return steps;
}

/** Tokens `from` to `to` (exclusive) of a block of which some may be part of a name; the others are part of none. */
export interface Stretch {
  from: number;
  to: number;
}

/**
 * What the tagger believes of one block, over all ways to label it (forward-backward): how probable a name is at an exact place,
 * whatever the best single labelling says.
 */
export class Posteriors {
  /** Where names may be, in reading order. */
  readonly stretches: Stretch[] = [];
  readonly #length: number;
  readonly #steps: Float64Array;
  /** exp(score), scaled so that each token's largest is 1, divided by the token's norm. */
  readonly #emit: Float32Array;
  readonly #forward: Float32Array;
  /** Where no name may be only the label outside has a number: nothing leads to the others. */
  readonly #backward: Float32Array;

  constructor(length: number, steps: Float64Array) {
    this.#length = length;
    this.#steps = steps;
    this.#emit = smallArray(Float32Array, length * L);
    this.#forward = smallArray(Float32Array, length * L);
    this.#backward = smallArray(Float32Array, length * L);
  }

  /** Whether a name may reach the token, as far as the tokens before it tell. */
  reaches(at: number): boolean {
    return at > 0 && (this.#forward[(at - 1) * L] as number) < SURELY_OUTSIDE;
  }

  /** Token after token from the first, each by this or by `stepOutside`; then `finish`. @param scores one row of `LABEL_COUNT` for each token */
  stepForward(scores: Float32Array, at: number): void {
    const row = at * L;
    const forward = this.#forward;
    const emits = this.#emit;
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) {
      const score = scores[row + label] as number;
      if (score > top) top = score;
    }
    this.#walk(at);
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const emit = Math.exp(Math.max(-40, (scores[row + label] as number) - top));
      const way = (ways[label] as number) * emit;
      emits[row + label] = emit;
      forward[row + label] = way;
      sum += way;
    }
    const norm = sum > 0 ? 1 / sum : 1;
    for (let label = 0; label < L; label++) {
      forward[row + label] = (forward[row + label] as number) * norm;
      emits[row + label] = (emits[row + label] as number) * norm;
    }
  }

  /** Puts into `ways` how probable each label is before the token itself is looked at; opens a stretch where none goes on. */
  #walk(at: number): void {
    const steps = this.#steps;
    const forward = this.#forward;
    const stretch = this.stretches.at(-1);
    if (stretch?.to !== at) {
      this.stretches.push({ from: at, to: at + 1 });
      const opening = at === 0 ? 0 : L;
      for (let label = 0; label < L; label++) ways[label] = steps[opening + label] as number;
      return;
    }
    stretch.to = at + 1;
    const before = (at - 1) * L;
    for (let label = 0; label < L; label++) {
      let way = 0;
      const isGoingOn = isInside(label);
      const to = isGoingOn ? label + 1 : L;
      for (let last = isGoingOn ? label - 1 : 0; last < to; last++)
        way += (forward[before + last] as number) * (steps[(last + 1) * L + label] as number);
      ways[label] = way;
    }
  }

  /** The token is part of no name. */
  stepOutside(at: number): void {
    const row = at * L;
    let way = at === 0 ? (this.#steps[0] as number) : (this.#steps[L] as number);
    if (this.stretches.at(-1)?.to === at) {
      way = 0;
      for (let last = 0; last < L; last++)
        way += (this.#forward[row - L + last] as number) * (this.#steps[(last + 1) * L] as number);
    }
    this.#forward[row] = 1;
    this.#emit[row] = way > 0 ? 1 / way : 1;
  }

  /** What stands behind each token, once all have been stepped to. */
  finish(): void {
    if (this.#length === 0) return;
    this.#backward.fill(1, (this.#length - 1) * L);
    let next = this.stretches.length - 1;
    for (let at = this.#length - 1; at > 0; ) {
      const { from, to } = this.stretches[next] ?? NOWHERE;
      for (; at > to; at--) this.#stepBackOutside(at, 1);
      if (at === to && at > 0) this.#stepBackOutside(at--, L);
      for (; at > from; at--) this.#stepBack(at, L);
      if (at === from && at > 0) this.#stepBack(at--, 1);
      next--;
    }
  }

  /** Behind the token before `at`, which no name reaches. @param count how many labels that token may have */
  #stepBackOutside(at: number, count: number): void {
    const row = at * L;
    const ahead = (this.#emit[row] as number) * (this.#backward[row] as number);
    for (let last = 0; last < count; last++)
      this.#backward[row - L + last] = (this.#steps[(last + 1) * L] as number) * ahead;
  }

  #stepBack(at: number, count: number): void {
    const steps = this.#steps;
    const backward = this.#backward;
    const row = at * L;
    for (let label = 0; label < L; label++)
      ways[label] = (this.#emit[row + label] as number) * (backward[row + label] as number);
    for (let last = 0; last < count; last++) {
      let way = 0;
      for (let label = 0; label < L; label++)
        way += (steps[(last + 1) * L + label] as number) * (ways[label] as number);
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
