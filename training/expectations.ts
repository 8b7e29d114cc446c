import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';

const L = LABEL_COUNT;
const ORGANISATION = 5;

/** The labels of a whole path as expectations; adds its steps to `gradient`. */
export function pathOf(gold: Uint8Array, gradient: Float64Array): Float64Array {
  const labels = new Float64Array(gold.length * L);
  let last = -1;
  for (let at = 0; at < gold.length; at++) {
    const label = gold[at] as number;
    labels[at * L + label] = 1;
    const step = (last + 1) * L + label;
    gradient[step] = (gradient[step] as number) + 1;
    last = label;
  }
  return labels;
}

/**
 * How probable each label is at each token over all labellings (forward-backward); adds `sign` times the steps' expectations to `gradient`.
 * @param only where given, labellings that disagree with these labels do not count; an organisation where it says "outside" agrees
 */
export function expectations(
  scores: Float32Array,
  length: number,
  steps: Float64Array,
  gradient: Float64Array,
  sign: number,
  only?: Uint8Array,
): Float64Array {
  const emit = emissions(scores, length, only);
  const forward = new Float64Array(length * L);
  const norms = new Float64Array(length);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let label = 0; label < L; label++) {
      let way = 0;
      if (at === 0) way = steps[label] as number;
      else
        for (let last = 0; last < L; last++)
          way += (forward[(at - 1) * L + last] as number) * (steps[(last + 1) * L + label] as number);
      way *= emit[at * L + label] as number;
      forward[at * L + label] = way;
      sum += way;
    }
    norms[at] = sum || 1e-300;
    for (let label = 0; label < L; label++)
      forward[at * L + label] = (forward[at * L + label] as number) / (norms[at] as number);
  }
  const labels = new Float64Array(length * L);
  const backward = new Float64Array(L).fill(1);
  const before = new Float64Array(L);
  for (let at = length - 1; at >= 0; at--) {
    for (let label = 0; label < L; label++)
      labels[at * L + label] = (forward[at * L + label] as number) * (backward[label] as number);
    if (at === 0) {
      for (let label = 0; label < L; label++)
        gradient[label] = (gradient[label] as number) + sign * (labels[label] as number);
      break;
    }
    for (let last = 0; last < L; last++) {
      let way = 0;
      const behind = forward[(at - 1) * L + last] as number;
      for (let label = 0; label < L; label++) {
        const step = (last + 1) * L + label;
        const move =
          ((steps[step] as number) * (emit[at * L + label] as number) * (backward[label] as number)) /
          (norms[at] as number);
        way += move;
        if (behind * move > 1e-6) gradient[step] = (gradient[step] as number) + sign * behind * move;
      }
      before[last] = way;
    }
    backward.set(before);
  }
  return labels;
}

function emissions(scores: Float32Array, length: number, only?: Uint8Array): Float64Array {
  const emit = new Float64Array(length * L);
  for (let at = 0; at < length; at++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label++) top = Math.max(top, scores[at * L + label] as number);
    const right = only?.[at];
    for (let label = 0; label < L; label++)
      if (right === undefined || right === label || (right === 0 && label >= ORGANISATION))
        emit[at * L + label] = Math.exp(Math.max(-60, (scores[at * L + label] as number) - top));
  }
  return emit;
}
