import { smallArray } from '../../../text/small-array.ts';
import { isInside, LABEL_COUNT } from './labels.ts';

/**
 * The best legal sequence of labels.
 * @param scores one row of `LABEL_COUNT` for each token
 * @param transitions (labels + 1) rows: from the start of the block, then from each label
 */
export function bestPath(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const path = smallArray(Uint8Array, length);
  if (length === 0) return path;
  const back = smallArray(Uint8Array, length * LABEL_COUNT);
  let before = new Float64Array(LABEL_COUNT);
  let now = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++)
    before[label] = isInside(label)
      ? Number.NEGATIVE_INFINITY
      : (scores[label] as number) + (transitions[label] as number);
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      const to = isInside(label) ? label + 1 : LABEL_COUNT;
      for (let last = isInside(label) ? label - 1 : 0; last < to; last++) {
        const sum = (before[last] as number) + (transitions[(last + 1) * LABEL_COUNT + label] as number);
        if (sum > best) {
          best = sum;
          from = last;
        }
      }
      now[label] = best + (scores[at * LABEL_COUNT + label] as number);
      back[at * LABEL_COUNT + label] = from;
    }
    const spare = before;
    before = now;
    now = spare;
  }
  let label = 0;
  for (let other = 1; other < LABEL_COUNT; other++)
    if ((before[other] as number) > (before[label] as number)) label = other;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * LABEL_COUNT + label] as number;
  }
  return path;
}
