import { LABEL_COUNT, mayFollow } from '../lib/entities/people/tagger/labels.ts';
import { stepsOf } from '../lib/entities/people/tagger/posteriors.ts';
import { expectations, pathOf } from './expectations.ts';
import { random } from './random.ts';

/** One block as the trainer sees it: rows of its features, token after token, and the right labels. */
export interface Sequence {
  /** Feature rows of all tokens. */
  rows: Int32Array;
  /** Where each token's rows begin; one more than there are tokens. */
  starts: Uint32Array;
  gold: Uint8Array;
  /** Organisations that gold does not know are no mistake. */
  partial: boolean;
  /** How much it counts; 1 where a reader labelled it. */
  weight: number;
}
export interface Weights {
  features: Float32Array;
  transitions: Float32Array;
}

export interface Course {
  epochs: number;
  rate: number;
  /** Share of features left out at random at each step, so that none is leaned on alone. */
  drop: number;
  /** Pull of each weight towards 0. */
  shrink: number;
  /** The mean of the weights at the end of so many last epochs stays. */
  tail: number;
  /** Goes on from these weights, moving only those that are not 0. */
  from?: Weights;
}

const L = LABEL_COUNT;
/** Score of the labels of a name at a token that no name can reach. */
const OUT_OF_REACH = -1000;
/** Changes smaller than this are not worth a step. */
const LEAST = 0.002;

/**
 * A conditional random field by stochastic gradient with a rate for each weight (AdaGrad, Duchi et al. 2011) and features left out at
 * random (dropout). The same seed gives the same weights.
 */
export function trainCrf(sequences: readonly Sequence[], rowCount: number, seed: number, course: Course): Weights {
  const { epochs, rate, drop, shrink, from, tail } = course;
  const size = rowCount * L;
  const weights = from ? from.features.slice() : new Float32Array(size);
  const fixed = from ? from.features : undefined;
  const squares = new Float32Array(size).fill(0.01);
  const transitions = from ? from.transitions.slice() : new Float32Array((L + 1) * L);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const gradient = new Float64Array(transitions.length);
  const next = random(seed);
  const order = sequences.map((_, at) => at);
  const sum =
    tail > 1 ? { features: new Float32Array(size), transitions: new Float32Array(transitions.length) } : undefined;
  const left = { rows: new Int32Array(1 << 16), starts: new Uint32Array(1 << 12) };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    // The last round sees everything, so that sums fit what the reader will see.
    const dropped = epoch < epochs - 1 ? drop : 0;
    for (const which of order) {
      const whole = sequences[which] as Sequence;
      const length = whole.gold.length;
      if (length === 0) continue;
      const { rows, starts } = dropped > 0 ? leaveOut(whole, dropped, next, left) : whole;
      const scale = 1 / (1 - dropped);
      const scores = scoresOf(rows, starts, length, weights, scale);
      const steps = stepsOf(transitions);
      gradient.fill(0);
      const model = expectations(scores, length, steps, gradient, -1);
      const gold = whole.partial
        ? expectations(scores, length, steps, gradient, 1, whole.gold)
        : pathOf(whole.gold, gradient);
      for (let at = 0; at < length; at++)
        for (let label = 0; label < L; label++) {
          const by = ((gold[at * L + label] as number) - (model[at * L + label] as number)) * scale * whole.weight;
          if (by < LEAST && by > -LEAST) continue;
          for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
            const index = (rows[i] as number) * L + label;
            if (fixed && fixed[index] === 0) continue;
            const squared = (squares[index] as number) + by * by;
            squares[index] = squared;
            const step = rate / Math.sqrt(squared);
            const moved = (weights[index] as number) + by * step;
            const pull = shrink * step;
            weights[index] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
          }
        }
      for (let at = 0; at < gradient.length; at++) {
        const by = (gradient[at] as number) * whole.weight;
        if (by === 0) continue;
        const squared = (transitionSquares[at] as number) + by * by;
        transitionSquares[at] = squared;
        transitions[at] = (transitions[at] as number) + (rate * by) / Math.sqrt(squared);
      }
    }
    if (sum && epoch >= epochs - tail) {
      for (let at = 0; at < size; at++) sum.features[at] = (sum.features[at] as number) + (weights[at] as number);
      for (let at = 0; at < transitions.length; at++)
        sum.transitions[at] = (sum.transitions[at] as number) + (transitions[at] as number);
    }
  }
  if (sum) {
    for (let at = 0; at < size; at++) weights[at] = (sum.features[at] as number) / tail;
    for (let at = 0; at < transitions.length; at++) transitions[at] = (sum.transitions[at] as number) / tail;
  }
  for (let from1 = -1; from1 < L; from1++)
    for (let to = 0; to < L; to++) if (!mayFollow(from1, to)) transitions[(from1 + 1) * L + to] = 0;
  return { features: weights, transitions };
}

function leaveOut(
  { rows, starts, gold }: Sequence,
  share: number,
  next: () => number,
  room: { rows: Int32Array; starts: Uint32Array },
): { rows: Int32Array; starts: Uint32Array } {
  if (room.rows.length < rows.length) room.rows = new Int32Array(rows.length * 2);
  if (room.starts.length < starts.length) room.starts = new Uint32Array(starts.length * 2);
  let kept = 0;
  for (let at = 0; at < gold.length; at++) {
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++)
      if (next() >= share) room.rows[kept++] = rows[i] as number;
    room.starts[at + 1] = kept;
  }
  return room;
}

function scoresOf(
  rows: Int32Array,
  starts: Uint32Array,
  length: number,
  weights: Float32Array,
  scale: number,
): Float32Array {
  const scores = new Float32Array(length * L);
  for (let at = 0; at < length; at++) {
    const to = starts[at + 1] as number;
    // Nothing is asked of it, here as in the reader.
    if (to === starts[at]) {
      scores.fill(OUT_OF_REACH, at * L + 1, (at + 1) * L);
      continue;
    }
    for (let label = 0; label < L; label++) {
      let sum = 0;
      for (let i = starts[at] as number; i < to; i++) sum += weights[(rows[i] as number) * L + label] as number;
      scores[at * L + label] = sum * scale;
    }
  }
  return scores;
}
