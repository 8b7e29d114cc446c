import type { Forest } from '../trees.ts';
import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { stepsOf } from './posteriors.ts';
import { freshChances, RangeDecoder } from './range-decoder.ts';

/**
 * The weights and word statistics of the tagger, and the forest of the second look, ready for use.
 *
 * File, little-endian: "DRP5"; label count; scale of weights, of transitions and of leaves (float32 each); the rest by the range coder, in
 * this order: transitions ((labels + 1) x labels levels, the first row for the start of a block); features (count, then for each in
 * ascending order the difference of hashes, the mask of labels, one level a label); words (count, then difference of hashes, bucket);
 * pairs (count, differences); known words and known pairs (as words); forest (features, their cuts as float32; trees, their nodes in preorder).
 * A level is sign and magnitude: sign(w) * sqrt(|w| / scale) * LEVELS.
 */
export interface PeopleModel {
  /** Feature hash to its row in `weights`. */
  rows: HashTable;
  /** One row of `LABEL_COUNT` weights for each feature: whole numbers, so that sums are exact in any order. */
  weights: Int16Array;
  /** What 1 in `weights` is worth. */
  unit: number;
  /** From each label (0 = start of block, then label + 1) to each label. */
  transitions: Float32Array;
  /** `transitions` as chances, for sums over all labellings. */
  steps: Float64Array;
  /** Word hash to how often the press writes the syllable with a capital, 1 (never) to 8 (always). */
  capitals: HashTable;
  /** Hashes of pairs of syllables that are everyday words in small letters: "nghị quyết". */
  pairs: HashTable;
  /** What the tagger took words with a capital for, over unlabelled news: word hash to one of `KNOWN`. */
  known: HashTable;
  /** The same for two words side by side. */
  knownPairs: HashTable;
  forest: Forest;
}

export const MAGIC = 'DRP5';
/** Bits of a hash that the file keeps. */
export const FEATURE_BITS = 22;
export const WORD_BITS = 22;
export const PAIR_BITS = 22;
/** Bits of what words of unlabelled news were taken for. */
export const KNOWN_BITS = 3;
/** Bits of a level without its sign, and the largest. */
export const LEVEL_BITS = 5;
export const LEVELS = (1 << LEVEL_BITS) - 1;
/** Bits of a feature's number, of a cut's and of a leaf's level in the forest. */
export const FOREST_BITS = { feature: 7, cut: 6, leaf: 7 } as const;
export const low = (hash: number, bits: number): number => hash & ((1 << bits) - 1);

/**
 * Reads `people.model.bin`.
 * @throws Error where the bytes are no model of this version or end too early
 */
export function loadModel(bytes: Uint8Array): PeopleModel {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  if (head !== MAGIC || bytes[4] !== LABEL_COUNT || bytes.length < 32)
    throw new Error('Not a model of people that this version reads.');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [scale, transitionScale, leafScale] = [5, 9, 13].map((at) => view.getFloat32(at, true)) as [
    number,
    number,
    number,
  ];
  const reader = new RangeDecoder(bytes, 17);
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  const levels = freshChances(1 << (LEVEL_BITS + 1));
  for (let at = 0; at < transitions.length; at++)
    transitions[at] = expand(reader.number(levels, 0, LEVEL_BITS + 1), transitionScale);

  const most = bytes.length * 8;
  const { rows, weights } = readFeatures(reader, most);
  const capitals = readTable(reader, most, 3);
  const pairs = readTable(reader, most, 0);
  const known = readTable(reader, most, KNOWN_BITS);
  const knownPairs = readTable(reader, most, KNOWN_BITS);
  const forest = readForest(reader, leafScale);
  const unit = scale / (LEVELS * LEVELS);
  return { rows, weights, unit, transitions, steps: stepsOf(transitions), capitals, pairs, known, knownPairs, forest };
}

/**
 * Reads a model that a bundler has inlined.
 * @param inlined base64, bare or as a data: address
 */
export function decodeModel(inlined: string): PeopleModel {
  const base64 = inlined.startsWith('data:') ? inlined.slice(inlined.indexOf(',') + 1) : inlined;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return loadModel(bytes);
}

/** @throws Error where a damaged count would ask for gigabytes */
function atMost(count: number, most: number): number {
  if (count > most) throw new Error('The model of people is damaged.');
  return count;
}

function readFeatures(reader: RangeDecoder, most: number): Pick<PeopleModel, 'rows' | 'weights'> {
  const count = atMost(reader.any(freshChances(64)), most);
  const gaps = freshChances(64);
  const masks = freshChances(1 << LABEL_COUNT);
  const values = freshChances(LABEL_COUNT << (LEVEL_BITS + 1));
  const rows = new HashTable(count);
  const weights = new Int16Array(count * LABEL_COUNT);
  const table = Int16Array.from({ length: 2 << LEVEL_BITS }, (_, level) => signedSquare(level));
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += reader.any(gaps);
    rows.set(hash, row);
    const mask = reader.number(masks, 0, LABEL_COUNT);
    for (let label = 0; label < LABEL_COUNT; label++)
      if (mask & (1 << label))
        weights[row * LABEL_COUNT + label] = table[
          reader.number(values, label << (LEVEL_BITS + 1), LEVEL_BITS + 1)
        ] as number;
  }
  return { rows, weights };
}

function readTable(reader: RangeDecoder, most: number, bits: number): HashTable {
  const count = atMost(reader.any(freshChances(64)), most);
  const gaps = freshChances(64);
  const values = freshChances(1 << bits);
  const table = new HashTable(count);
  let hash = 0;
  for (let at = 0; at < count; at++) {
    hash += reader.any(gaps);
    table.set(hash, 1 + reader.number(values, 0, bits));
  }
  return table;
}

function readForest(reader: RangeDecoder, scale: number): Forest {
  const { feature, cut, leaf } = FOREST_BITS;
  const bits = new Int32Array(1);
  const float = new Float32Array(bits.buffer);
  const cuts = Array.from({ length: reader.raw(8) }, () =>
    Float32Array.from({ length: reader.raw(8) }, () => {
      bits[0] = (reader.raw(16) << 16) | reader.raw(16);
      return float[0] as number;
    }),
  );
  const chances = {
    isLeaf: freshChances(16),
    feature: freshChances(1 << feature),
    cut: freshChances(1 << (feature + cut)),
    leaf: freshChances(1 << leaf),
  };
  const features: number[] = [];
  const values: number[] = [];
  const above: number[] = [];
  const roots: number[] = [];
  const grow = (depth: number): void => {
    const node = features.push(-1) - 1;
    values.push(0);
    above.push(0);
    if (reader.bit(chances.isLeaf, Math.min(depth, 15))) {
      values[node] = expandLeaf(reader.number(chances.leaf, 0, leaf), scale);
      return;
    }
    const which = reader.number(chances.feature, 0, feature);
    features[node] = which;
    values[node] = cuts[which]?.[reader.number(chances.cut, which << cut, cut)] ?? 0;
    atMost(depth, 14);
    grow(depth + 1);
    above[node] = features.length;
    grow(depth + 1);
  };
  for (let left = reader.raw(8); left > 0; left--) {
    roots.push(features.length);
    grow(0);
  }
  return {
    features: Int16Array.from(features),
    values: Float32Array.from(values),
    above: Int16Array.from(above),
    roots: Int16Array.from(roots),
    base: expandLeaf(reader.number(freshChances(1 << leaf), 0, leaf), scale),
  };
}

const expandLeaf = (level: number, scale: number): number => {
  const half = 1 << (FOREST_BITS.leaf - 1);
  return ((level - half) / half) * scale;
};

/** A level's number: the sign in its lowest bit. */
const expand = (level: number, scale: number): number => (signedSquare(level) / (LEVELS * LEVELS)) * scale;

function signedSquare(level: number): number {
  const root = level >> 1;
  return level & 1 ? -root * root : root * root;
}
