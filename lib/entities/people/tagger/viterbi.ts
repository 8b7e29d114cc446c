import { numberRoom } from '../../../text/number-room.ts';
import { isInside, LABEL_COUNT } from './labels.ts';

const L = LABEL_COUNT;
/** The best sums up to one token and to the next, used again and again: an article has hundreds of stretches, and arrays of a few numbers are dear. */
const SUMS = new Float64Array(L);
const OTHER_SUMS = new Float64Array(L);
/** From which label each came. */
const causesRoom = numberRoom(Uint8Array);

/**
 * The best legal sequence of labels of one stretch of a block. Outside of names stand the tokens on both sides of it.
 * @param scores one row of `LABEL_COUNT` for each token of the block
 * @param transitions (labels + 1) rows: from the start of the block, then from each label
 * @param path the labels of the block, where those of the stretch are put
 * @param isLast whether the block ends with the stretch
 */
export function bestPath(
  scores: Float32Array,
  { from, to }: { from: number; to: number },
  transitions: Float32Array,
  path: Uint8Array,
  isLast: boolean,
): void {
  const back = causesRoom((to - from) * L);
  let before = SUMS;
  let now = OTHER_SUMS;
  const opening = from === 0 ? 0 : L;
  for (let label = 0; label < L; label++)
    before[label] = isInside(label)
      ? Number.NEGATIVE_INFINITY
      : (scores[from * L + label] as number) + (transitions[opening + label] as number);
  for (let at = from + 1; at < to; at++) {
    for (let label = 0; label < L; label++) {
      const isGoingOn = isInside(label);
      let best = Number.NEGATIVE_INFINITY;
      let cause = 0;
      const end = isGoingOn ? label + 1 : L;
      for (let last = isGoingOn ? label - 1 : 0; last < end; last++) {
        const sum = (before[last] as number) + (transitions[(last + 1) * L + label] as number);
        if (sum > best) {
          best = sum;
          cause = last;
        }
      }
      now[label] = best + (scores[at * L + label] as number);
      back[(at - from) * L + label] = cause;
    }
    const spare = before;
    before = now;
    now = spare;
  }
  if (!isLast)
    for (let last = 0; last < L; last++)
      before[last] = (before[last] as number) + (transitions[(last + 1) * L] as number);
  let label = 0;
  for (let other = 1; other < L; other++) if ((before[other] as number) > (before[label] as number)) label = other;
  for (let at = to - 1; at >= from; at--) {
    path[at] = label;
    label = back[(at - from) * L + label] as number;
  }
}
