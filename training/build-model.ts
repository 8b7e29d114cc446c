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
  return writeModel(train(sequences, hashes.length, epochs, seed), hashes, statistics, KEEP);
}
