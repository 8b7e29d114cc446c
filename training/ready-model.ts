import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import {
  EVERYDAY_BITS,
  FEATURE_BITS,
  low,
  PAIR_BITS,
  type PeopleModel,
  WORD_BITS,
} from '../lib/entities/people/tagger/model-file.ts';
import { stepsOf } from '../lib/entities/people/tagger/posteriors.ts';
import { readyForest } from './boost.ts';
import { toTable } from './statistics.ts';
import type { ModelParts } from './write-model.ts';

/** Steps of a weight: as fine as `PeopleModel` can hold it. */
const FINEST = 32_767;

/** A model as it was trained, ready to read: what only teaches another model loses nothing to the few levels of the file. */
export function readyModel({ weights, hashes, statistics, forest }: ModelParts): PeopleModel {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => {
    // Pruned features have no weights; of those that fall together under the reader's shorter hashes one stays.
    if (weights.features.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT).some((weight) => weight !== 0))
      rows.set(low(hash, FEATURE_BITS), row);
  });
  const unit = weights.features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / FINEST || 1;
  const none = new Map<number, number>();
  return {
    rows: toTable(rows, FEATURE_BITS),
    weights: Int16Array.from(weights.features, (weight) => Math.round(weight / unit)),
    unit,
    transitions: weights.transitions,
    steps: stepsOf(weights.transitions),
    capitals: toTable(statistics.capitals, WORD_BITS),
    pairs: toTable(statistics.pairs, EVERYDAY_BITS),
    known: toTable(statistics.known ?? none, WORD_BITS),
    knownPairs: toTable(statistics.knownPairs ?? none, PAIR_BITS),
    forest: readyForest(forest ?? { cuts: [], trees: [], base: 0 }),
  };
}
