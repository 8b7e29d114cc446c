import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import { LEAF_LEVELS, LEVELS, loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { weigh } from '../lib/entities/people/tagger/trees.ts';
import { readyForest } from './boost.ts';
import { writeModel } from './write-model.ts';

describe('the model file', () => {
  const features = new Float32Array(4 * LABEL_COUNT);
  features.set([LEVELS ** 2, 0, -4, 0, 0, 0, 1], 0);
  features.set([25, 1, -1, -9, 0, 0, 0], LABEL_COUNT);
  features.set([0, -9, 0, 0, 0, 0, 0], 2 * LABEL_COUNT);
  features.set([1, 0, 0, 0, 0, 0, 0], 3 * LABEL_COUNT);
  const transitions = Float32Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, at) => at / 8 - 3);
  const forest = {
    cuts: [Float32Array.of(), Float32Array.of(-0.5, 2.25)],
    trees: [Float32Array.of(1, 1, 2, -1, LEAF_LEVELS, 0, -1, -3, 0), Float32Array.of(-1, 7, 0)],
    base: -1.5,
  };
  const text = writeModel({
    weights: { features, transitions },
    hashes: [1_000_003, 8, 77, 5],
    statistics: {
      capitals: new Map([
        [9, 8],
        [4, 1],
      ]),
      pairs: new Map([[500_000, 1]]),
      known: new Map([[3, 6]]),
      knownPairs: new Map([[12, 2]]),
    },
    forest,
  });
  const model = loadModel(text);

  it('is read as it was written', () => {
    const row = (hash: number) => {
      const at = model.rows.get(hash) * LABEL_COUNT;
      return [...model.weights.subarray(at, at + LABEL_COUNT)].map((weight) => weight * model.unit);
    };
    // The least weights take no room, nor does a feature without others.
    expect(row(1_000_003)).toEqual([LEVELS ** 2, 0, -4, 0, 0, 0, 0]);
    expect(row(8)).toEqual([25, 0, 0, -9, 0, 0, 0]);
    expect(row(77)).toEqual([0, -9, 0, 0, 0, 0, 0]);
    expect(model.rows.get(5)).toBe(-1);
    expect(model.transitions).toEqual(transitions);
    expect([9, 4, 5].map((hash) => model.capitals.get(hash))).toEqual([8, 1, -1]);
    expect([500_000, 500_001].map((hash) => model.pairs.has(hash))).toEqual([true, false]);
    expect([model.known.get(3), model.knownPairs.get(12)]).toEqual([6, 2]);
    for (const value of [-1, 1, 3])
      expect(weigh(model.forest, Float32Array.of(0, value))).toBe(
        weigh(readyForest(forest), Float32Array.of(0, value)),
      );
    expect(weigh(model.forest, Float32Array.of(0, 3))).toBe(-1.5 - 3 + 7);
  });

  it('is refused when it is another file or cut short', () => {
    expect(() => loadModel('')).toThrow();
    expect(() => loadModel('{"name":"something else"}')).toThrow();
    for (const share of [0.02, 0.5, 0.99]) expect(() => loadModel(text.slice(0, share * text.length))).toThrow();
  });
});
