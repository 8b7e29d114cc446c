import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import { FOREST_BITS, KNOWN_BITS, LEVEL_BITS, LEVELS, MAGIC } from '../lib/entities/people/tagger/model-file.ts';
import { freshChances } from '../lib/entities/people/tagger/range-decoder.ts';
import type { GrownForest } from './boost.ts';
import type { Weights } from './crf.ts';
import { RangeEncoder } from './range-encoder.ts';
import type { Statistics } from './statistics.ts';

/** Everything that `people.model.bin` holds. */
export interface ModelParts {
  weights: Weights;
  /** The hash of each row of weights. */
  hashes: readonly number[];
  statistics: Statistics;
  forest?: GrownForest | undefined;
}

/** The bytes of `people.model.bin`. Format: `tagger/model-file.ts`. */
export function writeModel({ weights, hashes, statistics, forest }: ModelParts): Uint8Array {
  const scale = largest(weights.features);
  const transitionScale = largest(weights.transitions);
  const leaves = (forest?.trees ?? []).flatMap((tree) =>
    [...tree].filter((_, at) => at % 3 === 1 && (tree[at - 1] as number) < 0),
  );
  const leafScale = largest([...leaves, forest?.base ?? 0]) * 1.02;
  const head = Buffer.alloc(17);
  head.write(MAGIC, 'latin1');
  head.writeUInt8(LABEL_COUNT, 4);
  [scale, transitionScale, leafScale].forEach((value, at) => {
    head.writeFloatLE(value, 5 + at * 4);
  });
  const out = new RangeEncoder();
  const levels = freshChances(1 << (LEVEL_BITS + 1));
  for (const weight of weights.transitions) out.number(levels, 0, LEVEL_BITS + 1, levelOf(weight, transitionScale));
  writeFeatures(out, weights.features, hashes, scale);
  writeTable(out, statistics.capitals, 3);
  writeTable(out, statistics.pairs, 0);
  writeTable(out, statistics.known ?? new Map(), KNOWN_BITS);
  writeTable(out, statistics.knownPairs ?? new Map(), KNOWN_BITS);
  writeForest(out, forest ?? { cuts: [], trees: [], base: 0 }, leafScale);
  return Uint8Array.from([...head, ...out.finish()]);
}

const largest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

function writeFeatures(out: RangeEncoder, features: Float32Array, hashes: readonly number[], scale: number): void {
  const kept: { hash: number; mask: number; levels: number[] }[] = [];
  hashes.forEach((hash, row) => {
    let mask = 0;
    const levels: number[] = [];
    for (let label = 0; label < LABEL_COUNT; label++) {
      const level = levelOf(features[row * LABEL_COUNT + label] as number, scale);
      if (level < 2) continue;
      mask |= 1 << label;
      levels.push(level);
    }
    if (mask > 0) kept.push({ hash, mask, levels });
  });
  kept.sort((a, b) => a.hash - b.hash);
  out.any(freshChances(64), kept.length);
  const gaps = freshChances(64);
  const masks = freshChances(1 << LABEL_COUNT);
  const values = freshChances(LABEL_COUNT << (LEVEL_BITS + 1));
  let last = 0;
  for (const { hash, mask, levels } of kept) {
    out.any(gaps, hash - last);
    last = hash;
    out.number(masks, 0, LABEL_COUNT, mask);
    for (let label = 0, next = 0; label < LABEL_COUNT; label++)
      if (mask & (1 << label)) out.number(values, label << (LEVEL_BITS + 1), LEVEL_BITS + 1, levels[next++] as number);
  }
}

function writeTable(out: RangeEncoder, table: ReadonlyMap<number, number>, bits: number): void {
  const entries = [...table].sort((a, b) => a[0] - b[0]);
  out.any(freshChances(64), entries.length);
  const gaps = freshChances(64);
  const values = freshChances(1 << bits);
  let last = 0;
  for (const [hash, value] of entries) {
    out.any(gaps, hash - last);
    last = hash;
    out.number(values, 0, bits, value - 1);
  }
}

function writeForest(out: RangeEncoder, { cuts, trees, base }: GrownForest, scale: number): void {
  const { feature, cut, leaf } = FOREST_BITS;
  const word = new DataView(new ArrayBuffer(4));
  out.raw(8, cuts.length);
  for (const list of cuts) {
    out.raw(8, list.length);
    for (const value of list) {
      word.setFloat32(0, value);
      out.raw(16, word.getUint16(0));
      out.raw(16, word.getUint16(2));
    }
  }
  const chances = {
    isLeaf: freshChances(16),
    feature: freshChances(1 << feature),
    cut: freshChances(1 << (feature + cut)),
    leaf: freshChances(1 << leaf),
  };
  const half = 1 << (leaf - 1);
  const leafLevel = (value: number) => Math.min(2 * half - 1, half + Math.round((value / scale) * half));
  out.raw(8, trees.length);
  for (const tree of trees) {
    const grow = (node: number, depth: number): void => {
      const which = tree[node * 3] as number;
      out.bit(chances.isLeaf, Math.min(depth, 15), which < 0 ? 1 : 0);
      if (which < 0) {
        out.number(chances.leaf, 0, leaf, leafLevel(tree[node * 3 + 1] as number));
        return;
      }
      out.number(chances.feature, 0, feature, which);
      out.number(chances.cut, which << cut, cut, tree[node * 3 + 1] as number);
      grow(node + 1, depth + 1);
      grow(tree[node * 3 + 2] as number, depth + 1);
    };
    grow(0, 0);
  }
  out.number(freshChances(1 << leaf), 0, leaf, leafLevel(base));
}

/** Magnitude of the square root, the sign in the lowest bit. */
function levelOf(weight: number, scale: number): number {
  const magnitude = Math.round(Math.sqrt(Math.abs(weight) / scale) * LEVELS);
  return (magnitude << 1) | (weight < 0 && magnitude > 0 ? 1 : 0);
}
