import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import type { Weights } from './perceptron.ts';
import type { Statistics } from './statistics.ts';

/** The bytes of `people.model.bin`: the `keep` heaviest weights and the statistics. Format: `tagger/model-file.ts`. */
export function writeModel(
  weights: Weights,
  hashes: readonly number[],
  statistics: Statistics,
  keep: number,
): Uint8Array {
  const bytes: number[] = [...Buffer.from('DRP1'), LABEL_COUNT];
  const sizes = weights.features.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - keep)] ?? 0;
  const scale = sizes[sizes.length - 1] || 1;
  const transitionScale = weights.transitions.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) || 1;
  float(bytes, scale);
  float(bytes, transitionScale);
  for (const weight of weights.transitions) bytes.push(squeeze(weight, transitionScale));
  const kept: [hash: number, bytes: number[]][] = [];
  hashes.forEach((hash, row) => {
    let mask = 0;
    const values: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights.features[row * LABEL_COUNT + label] as number;
      if (Math.abs(weight) < least || weight === 0) continue;
      mask |= 1 << label;
      values.push(squeeze(weight, scale));
    }
    if (mask > 0) kept.push([hash, [mask, ...values]]);
  });
  table(bytes, kept);
  table(
    bytes,
    [...statistics.capitals].map(([hash, value]) => [hash, [value]]),
  );
  table(
    bytes,
    [...statistics.pairs.keys()].map((hash) => [hash, []]),
  );
  return Uint8Array.from(bytes);
}

function table(bytes: number[], entries: [hash: number, bytes: number[]][]): void {
  entries.sort((a, b) => a[0] - b[0]);
  varint(bytes, entries.length);
  let last = 0;
  for (const [hash, values] of entries) {
    varint(bytes, hash - last);
    bytes.push(...values);
    last = hash;
  }
}

const squeeze = (weight: number, scale: number): number =>
  Math.round(Math.sign(weight) * Math.sqrt(Math.abs(weight) / scale) * 127) & 255;

function float(bytes: number[], value: number): void {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  for (let at = 0; at < 4; at++) bytes.push(view.getUint8(at));
}

function varint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
