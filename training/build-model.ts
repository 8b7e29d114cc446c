import type { Sample } from './corpus.ts';
import { train } from './perceptron.ts';
import { toSequences } from './sequences.ts';
import type { Statistics } from './statistics.ts';
import { writeModel } from './write-model.ts';

export const EPOCHS = 10;
/** Weights kept: more bring nothing (see MODEL.md). */
export const KEEP = 40_000;

/** From marked samples to the bytes of the model. */
export function buildModel(
  samples: readonly Sample[],
  statistics: Statistics,
  seed: number,
  epochs = EPOCHS,
): Uint8Array {
  const { sequences, hashes } = toSequences(samples, statistics);
  const weights = train(sequences, hashes.length, epochs, seed);
  const others = train(sequences, hashes.length, epochs, seed + 1);
  add(weights.features, others.features);
  add(weights.transitions, others.transitions);
  return writeModel(weights, hashes, statistics, KEEP);
}

/** Two orders of the same articles go astray at different places; their sum at fewer. */
function add(into: Float32Array, from: Float32Array): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + (from[at] as number);
}
