import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABEL_COUNT, mayFollow } from './labels.ts';
import { Posteriors, stepsOf } from './posteriors.ts';
import { bestPath } from './viterbi.ts';

const L = LABEL_COUNT;
const LENGTH = 5;
const numbers = (length: number) =>
  fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: length, maxLength: length });

/** All legal labellings in which the tokens that nobody asks of are outside, each with its score. */
function labellings(
  scores: Float32Array,
  transitions: Float32Array,
  asked: boolean[],
): { path: number[]; sum: number }[] {
  let all = [{ path: [] as number[], sum: 0 }];
  for (let at = 0; at < LENGTH; at++)
    all = all.flatMap(({ path, sum }) =>
      Array.from({ length: asked[at] ? L : 1 }, (_, label) => label)
        .filter((label) => mayFollow(path.at(-1) ?? -1, label))
        .map((label) => ({
          path: [...path, label],
          sum:
            sum +
            (asked[at] ? (scores[at * L + label] as number) : 0) +
            (transitions[((path.at(-1) ?? -1) + 1) * L + label] as number),
        })),
    );
  return all;
}

it('reads stretches of a block as all its labellings would be read', () => {
  fc.assert(
    fc.property(
      numbers(LENGTH * L),
      numbers((L + 1) * L),
      fc.array(fc.boolean(), { minLength: LENGTH, maxLength: LENGTH }),
      (rows, steps, asked) => {
        const scores = Float32Array.from(rows, (number) => number / 1000);
        const transitions = Float32Array.from(steps, (number) => number / 1000);
        const sure = new Posteriors(LENGTH, stepsOf(transitions));
        for (let at = 0; at < LENGTH; at++)
          if (asked[at]) sure.stepForward(scores, at);
          else sure.stepOutside(at);
        sure.finish();
        const path = new Uint8Array(LENGTH);
        for (const stretch of sure.stretches) bestPath(scores, stretch, transitions, path, stretch.to === LENGTH);

        const all = labellings(scores, transitions, asked);
        const best = all.reduce((one, other) => (other.sum > one.sum + 1e-6 ? other : one));
        const own = all.find((one) => one.path.join() === path.join());
        expect(own?.sum).toBeCloseTo(best.sum, 4);

        const total = all.reduce((sum, one) => sum + Math.exp(one.sum), 0);
        for (let at = 0; at < LENGTH; at++) {
          const begins = all.filter((one) => one.path[at] === 1);
          expect(sure.begin('person', at)).toBeCloseTo(
            begins.reduce((sum, one) => sum + Math.exp(one.sum), 0) / total,
            3,
          );
          const ends = at + 2 < LENGTH ? begins.filter((one) => one.path[at + 1] === 2 && one.path[at + 2] !== 2) : [];
          if (at + 2 < LENGTH)
            expect(sure.span('person', at, at + 2)).toBeCloseTo(
              ends.reduce((sum, one) => sum + Math.exp(one.sum), 0) / total,
              3,
            );
        }
      },
    ),
    { numRuns: 50 },
  );
});
