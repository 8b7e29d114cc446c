import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import { bestPath } from '../lib/entities/people/tagger/viterbi.ts';
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
}
export interface Weights {
  features: Float32Array;
  transitions: Float32Array;
}

const ORGANISATION = 5;

/** Averaged perceptron over whole sequences. The same seed gives the same weights. */
export function train(sequences: readonly Sequence[], rowCount: number, epochs: number, seed: number): Weights {
  const size = rowCount * LABEL_COUNT;
  const weights = { features: new Float32Array(size), transitions: new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT) };
  // Averages without a sum a step: late changes weigh less (Daumé's trick).
  const late = { features: new Float64Array(size), transitions: new Float64Array(weights.transitions.length) };
  const order = sequences.map((_, at) => at);
  const next = random(seed);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const which of order) {
      const sequence = sequences[which] as Sequence;
      const path = bestPath(scoresOf(sequence, weights.features), sequence.gold.length, weights.transitions);
      update(sequence, path, weights, late, step);
      step++;
    }
  }
  for (let at = 0; at < size; at++)
    weights.features[at] = (weights.features[at] as number) - (late.features[at] as number) / step;
  for (let at = 0; at < late.transitions.length; at++)
    weights.transitions[at] = (weights.transitions[at] as number) - (late.transitions[at] as number) / step;
  return weights;
}

export function scoresOf(sequence: Sequence, features: Float32Array): Float32Array {
  const { rows, starts, gold } = sequence;
  const scores = new Float32Array(gold.length * LABEL_COUNT);
  for (let at = 0; at < gold.length; at++)
    for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
      const base = (rows[i] as number) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[at * LABEL_COUNT + label] =
          (scores[at * LABEL_COUNT + label] as number) + (features[base + label] as number);
    }
  return scores;
}

type Sums = { features: Float64Array; transitions: Float64Array };

function update(
  { rows, starts, gold, partial }: Sequence,
  path: Uint8Array,
  weights: Weights,
  late: Sums,
  step: number,
): void {
  const move = (into: 'features' | 'transitions', index: number, by: number) => {
    weights[into][index] = (weights[into][index] as number) + by;
    late[into][index] = (late[into][index] as number) + by * step;
  };
  let [lastGold, lastPath] = [-1, -1];
  for (let at = 0; at < gold.length; at++) {
    const right = gold[at] as number;
    const found = path[at] as number;
    const forgiven = partial && right === 0 && found >= ORGANISATION;
    if (right !== found && !forgiven)
      for (let i = starts[at] as number; i < (starts[at + 1] as number); i++) {
        const base = (rows[i] as number) * LABEL_COUNT;
        move('features', base + right, 1);
        move('features', base + found, -1);
      }
    if (!forgiven && (right !== found || lastGold !== lastPath)) {
      move('transitions', (lastGold + 1) * LABEL_COUNT + right, 1);
      move('transitions', (lastPath + 1) * LABEL_COUNT + found, -1);
    }
    lastGold = forgiven ? found : right;
    lastPath = found;
  }
}
