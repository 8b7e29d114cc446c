import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import { boost, type Row } from './boost.ts';
import { candidateRows } from './candidate-rows.ts';
import type { Sample } from './corpus.ts';
import { type Course, type Sequence, trainCrf, type Weights } from './crf.ts';
import { readKnown } from './known.ts';
import { readyModel } from './ready-model.ts';
import { toSequences } from './sequences.ts';
import type { Statistics } from './statistics.ts';
import type { ModelParts } from './write-model.ts';

/** Weights kept. */
const KEEP = 30_200;
/** Trainings of each course whose mean the tagger is made of; one is enough for those that only teach it. */
const ORDERS = 5;
const TEACHING = 1;
/** First all weights, then those kept once more, so that they learn to do without the others. */
const COURSES = {
  first: { epochs: 8, rate: 0.1, drop: 0.3, shrink: 0.008, tail: 3 },
  again: { epochs: 4, rate: 0.1, drop: 0.1, shrink: 0, tail: 3 },
};
/** How much a weight's worth grows with how often its feature comes. */
const POWER = 0.5;

/**
 * Twice: a first tagger with a second look of its own reads unlabelled news, what they took the words for goes with the second tagger
 * (self-training, boiled down to a table). Gives the parts of a model file but for the forest.
 */
export function buildModel(samples: readonly Sample[], statistics: Statistics, seed: number): ModelParts {
  const first = buildTagger(samples, statistics, seed, TEACHING);
  const forest = boost(halfRows(samples, statistics, seed));
  const more = { ...statistics, ...readKnown(readyModel({ ...first, statistics, forest })) };
  return { ...buildTagger(samples, more, seed + 1, ORDERS), statistics: more };
}

/** Candidates of the labelled articles, each half read by a tagger that learnt from all but that half. */
function halfRows(samples: readonly Sample[], statistics: Statistics, seed: number): Row[] {
  const labelled = samples.filter(({ source }) => source === 'labelled');
  return [0, 1].flatMap((half) => {
    const read = new Set(labelled.filter((_, at) => at % 2 === half));
    const rest = samples.filter((sample) => !read.has(sample));
    const model = readyModel({ ...buildTagger(rest, statistics, seed, TEACHING), statistics });
    return [...read].flatMap((article) => candidateRows(article, model));
  });
}

interface Tagger {
  weights: Weights;
  hashes: number[];
}

/** Trains the tagger, keeping its weightiest weights. Each course is the mean of trainings that see the samples in other orders. */
function buildTagger(samples: readonly Sample[], statistics: Statistics, seed: number, orders: number): Tagger {
  const { sequences, hashes } = toSequences(samples, statistics);
  const taught = (first: number, course: Course) =>
    mean(Array.from({ length: orders }, (_, at) => trainCrf(sequences, hashes.length, first + at * 1000, course)));
  const from = weightiest(taught(seed, COURSES.first), sequences, hashes.length, KEEP);
  return { weights: taught(seed + 1, { ...COURSES.again, from }), hashes };
}

/** The mean of weights that learnt the same in another order: what chance added to one is not in the others. */
function mean(of: readonly Weights[]): Weights {
  const meanOf = (lists: readonly Float32Array[]) =>
    (lists[0] as Float32Array).map(
      (_, at) => lists.reduce((sum, list) => sum + (list[at] as number), 0) / lists.length,
    );
  return {
    features: meanOf(of.map(({ features }) => features)),
    transitions: meanOf(of.map(({ transitions }) => transitions)),
  };
}

function weightiest(weights: Weights, sequences: readonly Sequence[], rowCount: number, keep: number): Weights {
  const often = new Float64Array(rowCount);
  for (const { rows } of sequences) for (const row of rows) often[row] = (often[row] as number) + 1;
  const worth = weights.features.map(
    (weight, at) => Math.abs(weight) * (often[Math.floor(at / LABEL_COUNT)] as number) ** POWER,
  );
  const least = worth.slice().sort()[Math.max(0, worth.length - keep)] as number;
  return {
    features: weights.features.map((weight, at) => ((worth[at] as number) >= least ? weight : 0)),
    transitions: weights.transitions,
  };
}
