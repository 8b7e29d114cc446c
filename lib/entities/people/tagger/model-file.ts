import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { type Packing, readNumbers, readPacked } from './number-line.ts';
import { stepsOf } from './posteriors.ts';
import type { Forest } from './trees.ts';

/**
 * The weights and word statistics of the tagger, and the forest of the second look, ready for use.
 *
 * File, printable ASCII, one thing a line, its numbers as `number-line.ts` has them unless said otherwise:
 * - "DRP6", length of what follows this line, labels, unit of the weights, unit of the leaves, log-odds of the forest (decimals)
 * - transitions, (labels + 1) x labels, the first row for the start of a block (decimals)
 * - features: hashes; masks of labels, the frequent ones first; each feature's mask by its number; for each label of its mask the magnitude
 *   less 1; the signs (packed)
 * - words: bucket less 1 (packed), hashes; pairs: hashes; known words, known pairs: as words
 * - the forest's cuts (decimals, "|" between features); its nodes, tree by tree in preorder (0 in a leaf, else the feature + 1); the number of each
 *   node's cut; the level of each leaf, magnitude with the sign in its lowest bit
 *
 * Hashes are ascending; two lines tell how far each lies above the one before it: how many times the base of the packing, then the
 * rest (packed).
 * A weight is sign * magnitude² * unit, a leaf level * unit.
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
  /** The hashes of pairs of syllables that are everyday words in small letters: "nghị quyết". */
  pairs: HashTable;
  /** What the tagger took words with a capital for, over unlabelled news: word hash to one of `KNOWN`. */
  known: HashTable;
  /** The same for two words side by side. */
  knownPairs: HashTable;
  forest: Forest;
}

export const MAGIC = 'DRP6';
/** Bits of a hash that the file keeps. */
export const FEATURE_BITS = 20;
export const WORD_BITS = 19;
export const PAIR_BITS = 18;
export const EVERYDAY_BITS = 19;
/** The largest magnitude of a weight and of a leaf. */
export const LEVELS = 9;
export const LEAF_LEVELS = 63;
/** How small numbers are packed: what is left of hashes, magnitudes, signs, buckets. */
export const PACKINGS = {
  ofFeature: { base: 8, each: 2 },
  ofWord: { base: 32, each: 1 },
  magnitude: { base: LEVELS, each: 2 },
  sign: { base: 2, each: 6 },
  bucket: { base: 8, each: 2 },
} as const;
/** A feature of the forest is cut at so many places at most. */
export const MOST_CUTS = 63;
export const low = (hash: number, bits: number): number => hash & ((1 << bits) - 1);

/**
 * Reads the text of `people.model.bin`.
 * @throws Error where it is no model of this version or was cut short
 */
export function loadModel(text: string): PeopleModel {
  const [head = '', ...lines] = text.split('\n');
  const [magic, length, labels, unit, leafUnit, base] = head.split(' ');
  if (magic !== MAGIC || Number(labels) !== LABEL_COUNT)
    throw new Error('Not a model of people that this version reads.');
  if (Number(length) !== text.length - head.length) throw new Error('The model of people is cut short.');
  let at = 0;
  const line = () => lines[at++] ?? '';
  const transitions = decimals(line());
  return {
    ...readFeatures(line),
    unit: Number(unit),
    transitions,
    steps: stepsOf(transitions),
    capitals: readTable(line, WORD_BITS),
    pairs: new HashTable(EVERYDAY_BITS, readHashes(line, PACKINGS.ofWord)),
    known: readTable(line, WORD_BITS),
    knownPairs: readTable(line, PAIR_BITS),
    forest: readForest(line, Number(leafUnit), Number(base)),
  };
}

type NextLine = () => string;

const decimals = (line: string): Float32Array =>
  line ? Float32Array.from(line.split(' '), Number) : new Float32Array();

function readFeatures(line: NextLine): Pick<PeopleModel, 'rows' | 'weights'> {
  const rows = new HashTable(FEATURE_BITS, readHashes(line, PACKINGS.ofFeature));
  const [masks, ranks] = [readNumbers(line()), readNumbers(line())];
  const [roots, signs] = [readPacked(line(), PACKINGS.magnitude), readPacked(line(), PACKINGS.sign)];
  const weights = new Int16Array(ranks.length * LABEL_COUNT);
  let level = 0;
  for (let row = 0; row < ranks.length; row++) {
    const mask = masks[ranks[row] as number] as number;
    for (let label = 0; label < LABEL_COUNT; label++)
      if (mask & (1 << label)) {
        const root = (roots[level] as number) + 1;
        weights[row * LABEL_COUNT + label] = signs[level++] ? -root * root : root * root;
      }
  }
  return { rows, weights };
}

/** Hashes, ascending. */
function readHashes(line: NextLine, packing: Packing): Int32Array {
  const [hashes, rest] = [readNumbers(line()), readPacked(line(), packing)];
  let hash = 0;
  for (let at = 0; at < hashes.length; at++) {
    hash += (hashes[at] as number) * packing.base + (rest[at] as number);
    hashes[at] = hash;
  }
  return hashes;
}

function readTable(line: NextLine, bits: number): HashTable {
  const buckets = readPacked(line(), PACKINGS.bucket);
  return new HashTable(
    bits,
    readHashes(line, PACKINGS.ofWord),
    buckets.map((bucket) => bucket + 1),
  );
}

function readForest(line: NextLine, unit: number, base: number): Forest {
  const cuts = line().split('|').map(decimals);
  const [nodes, places, leaves] = [readNumbers(line()), readNumbers(line()), readNumbers(line())];
  const features = nodes.map((node) => node - 1);
  const values = new Float32Array(nodes.length);
  const above = new Int16Array(nodes.length);
  const roots: number[] = [];
  let [node, place, leaf] = [0, 0, 0];
  const grow = (): void => {
    const here = node++;
    const feature = features[here] as number;
    if (feature < 0) {
      const level = leaves[leaf++] as number;
      values[here] = (level & 1 ? -(level >> 1) : level >> 1) * unit;
      return;
    }
    values[here] = cuts[feature]?.[places[place++] as number] as number;
    grow();
    above[here] = node;
    grow();
  };
  while (node < nodes.length) {
    roots.push(node);
    grow();
  }
  return { features: Int16Array.from(features), values, above, roots: Int16Array.from(roots), base };
}
