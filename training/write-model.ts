import { LABEL_COUNT } from '../lib/entities/people/tagger/labels.ts';
import { FEATURE_BITS, LEAF_LEVELS, LEVELS, low, MAGIC, PACKINGS } from '../lib/entities/people/tagger/model-file.ts';
import type { Packing } from '../lib/entities/people/tagger/number-line.ts';
import type { GrownForest } from './boost.ts';
import type { Weights } from './crf.ts';
import { numberLine, packedLine } from './number-line-writer.ts';
import type { Statistics } from './statistics.ts';

/** Everything that `people.model.bin` holds. */
export interface ModelParts {
  weights: Weights;
  /** The hash of each row of weights. */
  hashes: readonly number[];
  statistics: Statistics;
  forest?: GrownForest | undefined;
}

/** The text of `people.model.bin`. Format: `tagger/model-file.ts`. */
export function writeModel({ weights, hashes, statistics, forest }: ModelParts): string {
  const unit = largest(weights.features) / LEVELS ** 2;
  const { cuts, trees, base } = forest ?? { cuts: [], trees: [], base: 0 };
  const leafUnit = largest(trees.flatMap(leavesOf)) / LEAF_LEVELS;
  const lines = [
    [...weights.transitions].map((weight) => rounded(weight, 4)).join(' '),
    ...featureLines(weights.features, hashes, unit),
    ...tableLines(statistics.capitals),
    ...hashLines([...statistics.pairs.keys()], PACKINGS.ofWord),
    ...tableLines(statistics.known ?? new Map()),
    ...tableLines(statistics.knownPairs ?? new Map()),
    cuts.map((list) => Array.from(list, (cut) => rounded(cut, CUT_DIGITS)).join(' ')).join('|'),
    ...forestLines(trees, leafUnit),
  ]
    .map((line) => `\n${line}`)
    .join('');
  const units = [unit, leafUnit, base].map((value) => rounded(value, 6));
  return [MAGIC, lines.length, LABEL_COUNT, ...units].join(' ') + lines;
}

/** More digits of where the forest cuts tell nothing: with three, of 5,463 texts one mention is another. */
const CUT_DIGITS = 3;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

const largest = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

function featureLines(features: Float32Array, hashes: readonly number[], unit: number): string[] {
  const all = hashes.flatMap((hash, row) => {
    const levels = withoutLeast(
      [...features.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)].map(
        (weight) => Math.sign(weight) * Math.round(Math.sqrt(Math.abs(weight) / unit)),
      ),
    );
    const mask = levels.reduce((bits, level, label) => (level ? bits | (1 << label) : bits), 0);
    return mask > 0 ? [{ hash: low(hash, FEATURE_BITS), mask, levels: levels.filter((level) => level) }] : [];
  });
  // Of two features that fall together in the file the weightier stays.
  all.sort((a, b) => a.hash - b.hash || sizeOf(b.levels) - sizeOf(a.levels));
  const kept = all.filter(({ hash }, at) => hash !== all[at - 1]?.hash);
  const masks = byFrequency(kept.map(({ mask }) => mask));
  const levels = kept.flatMap((one) => one.levels);
  return [
    ...hashLines(
      kept.map(({ hash }) => hash),
      PACKINGS.ofFeature,
    ),
    numberLine(masks),
    numberLine(kept.map(({ mask }) => masks.indexOf(mask))),
    packedLine(
      levels.map((level) => Math.abs(level) - 1),
      PACKINGS.magnitude,
    ),
    packedLine(
      levels.map((level) => Number(level < 0)),
      PACKINGS.sign,
    ),
  ];
}

/** The levels of a row but for those that say least, a byte each: the first level, and the second in a row of five labels or more. */
function withoutLeast(levels: readonly number[]): number[] {
  const atLeast = (least: number) => levels.map((level) => (Math.abs(level) < least ? 0 : level));
  return atLeast(atLeast(2).filter(Boolean).length < 5 ? 2 : 3);
}

const sizeOf = (levels: readonly number[]) => levels.reduce((sum, level) => sum + level ** 2, 0);

function byFrequency(numbers: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([number]) => number);
}

function tableLines(table: ReadonlyMap<number, number>): string[] {
  const entries = [...table].sort((a, b) => a[0] - b[0]);
  return [
    packedLine(
      entries.map(([, value]) => value - 1),
      PACKINGS.bucket,
    ),
    ...hashLines(
      entries.map(([hash]) => hash),
      PACKINGS.ofWord,
    ),
  ];
}

function hashLines(hashes: readonly number[], packing: Packing): [far: string, rest: string] {
  const gaps = [...hashes].sort((a, b) => a - b).map((hash, at, all) => hash - (all[at - 1] ?? 0));
  return [
    numberLine(gaps.map((gap) => Math.floor(gap / packing.base))),
    packedLine(
      gaps.map((gap) => gap % packing.base),
      packing,
    ),
  ];
}

/** Nodes of a tree, three numbers each: see `GrownForest`. */
const nodesOf = (tree: Float32Array): [feature: number, value: number][] =>
  Array.from({ length: tree.length / 3 }, (_, node) => [tree[node * 3] as number, tree[node * 3 + 1] as number]);

const leavesOf = (tree: Float32Array): number[] =>
  nodesOf(tree)
    .filter(([feature]) => feature < 0)
    .map(([, value]) => value);

function forestLines(trees: readonly Float32Array[], leafUnit: number): string[] {
  const nodes = trees.flatMap(nodesOf);
  return [
    numberLine(nodes.map(([feature]) => feature + 1)),
    numberLine(nodes.filter(([feature]) => feature >= 0).map(([, cut]) => cut)),
    numberLine(trees.flatMap(leavesOf).map((value) => levelOf(value / leafUnit))),
  ];
}

/** Magnitude, the sign in the lowest bit. */
function levelOf(value: number): number {
  const magnitude = Math.round(Math.abs(value));
  return (magnitude << 1) | (value < 0 && magnitude > 0 ? 1 : 0);
}
