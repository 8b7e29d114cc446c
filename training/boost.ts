import { MOST_CUTS } from '../lib/entities/people/tagger/model-file.ts';
import type { Forest } from '../lib/entities/people/tagger/trees.ts';
import { random } from './random.ts';

/** A forest as it is grown and written: cuts by their number, so that the file is small. */
export interface GrownForest {
  /** Where each feature may be cut, ascending. */
  cuts: readonly Float32Array[];
  /** Each tree's nodes in preorder, three numbers a node: feature (-1 in a leaf), index of the cut or value of the leaf, node to go to where the feature lies above the cut. */
  trees: readonly Float32Array[];
  /** Log-odds before any tree. */
  base: number;
}

/** The same, ready to weigh candidates. */
export function readyForest({ cuts, trees, base }: GrownForest): Forest {
  const nodes: { feature: number; value: number; above: number }[] = [];
  const roots = trees.map((tree) => {
    const root = nodes.length;
    for (let at = 0; at < tree.length; at += 3) {
      const [feature, value, above] = [...tree.subarray(at, at + 3)] as [number, number, number];
      nodes.push({ feature, value: feature < 0 ? value : (cuts[feature]?.[value] ?? 0), above: root + above });
    }
    return root;
  });
  return {
    features: Int16Array.from(nodes, ({ feature }) => feature),
    values: Float32Array.from(nodes, ({ value }) => value),
    above: Int16Array.from(nodes, ({ above }) => above),
    roots: Int16Array.from(roots),
    base,
  };
}

/** One candidate: its description and whether a reader took it for a name. */
export interface Row {
  features: Float32Array;
  isName: boolean;
}

const TREES = 120;
const DEPTH = 4;
const RATE = 0.1;
/** Share of the features that each tree may look at, so that none is leaned on alone. */
const LOOKS = 0.5;
const SEED = 7;
/** Fewest rows in a leaf, by the sum of their second derivatives. */
const LEAST = 3;
const RIDGE = 2;
const NOTHING = new Float32Array(0);

/** Gradient boosting of small trees for a yes or no (Friedman 2001, leaves by second derivatives as in XGBoost). Deterministic. */
export function boost(rows: readonly Row[], trees = TREES): GrownForest {
  const width = rows[0]?.features.length ?? 0;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(rows, feature));
  const bins = Array.from({ length: width }, (_, feature) =>
    Uint8Array.from(rows, ({ features }) => binOf(cuts[feature] as Float32Array, features[feature] as number)),
  );
  const yes = rows.filter(({ isName }) => isName).length;
  const base = Math.log((yes + 1) / (rows.length - yes + 1));
  const sums = new Float64Array(rows.length).fill(base);
  const slopes = new Float64Array(rows.length);
  const bends = new Float64Array(rows.length);
  const forest: GrownForest = { cuts, trees: [], base };
  const grown: Float32Array[] = [];
  const next = random(SEED);
  for (let tree = 0; tree < trees; tree++) {
    const seen = cuts.map((list) => (next() < LOOKS ? list : NOTHING));
    rows.forEach(({ isName }, at) => {
      const share = 1 / (1 + Math.exp(-(sums[at] as number)));
      slopes[at] = Number(isName) - share;
      bends[at] = share * (1 - share);
    });
    const nodes: number[] = [];
    const grow = (members: Int32Array, depth: number): void => {
      const node = nodes.length;
      const split = depth < DEPTH ? bestSplit(members, bins, seen, slopes, bends) : undefined;
      if (!split) {
        let [slope, bend] = [0, 0];
        for (const at of members) {
          slope += slopes[at] as number;
          bend += bends[at] as number;
        }
        const value = (RATE * slope) / (bend + RIDGE);
        for (const at of members) sums[at] = (sums[at] as number) + value;
        nodes.push(-1, value, 0);
        return;
      }
      const values = bins[split.feature] as Uint8Array;
      nodes.push(split.feature, split.cut, 0);
      grow(
        members.filter((at) => (values[at] as number) <= split.cut),
        depth + 1,
      );
      nodes[node + 2] = nodes.length / 3;
      grow(
        members.filter((at) => (values[at] as number) > split.cut),
        depth + 1,
      );
    };
    grow(
      Int32Array.from(rows, (_, at) => at),
      0,
    );
    grown.push(Float32Array.from(nodes));
  }
  return withoutIdleCuts({ ...forest, trees: grown });
}

function bestSplit(
  members: Int32Array,
  bins: readonly Uint8Array[],
  cuts: readonly Float32Array[],
  slopes: Float64Array,
  bends: Float64Array,
): { feature: number; cut: number } | undefined {
  let [slopeAll, bendAll] = [0, 0];
  for (const at of members) {
    slopeAll += slopes[at] as number;
    bendAll += bends[at] as number;
  }
  const worth = (slope: number, bend: number) => (slope * slope) / (bend + RIDGE);
  let best: { feature: number; cut: number } | undefined;
  let most = worth(slopeAll, bendAll) + 0.5;
  for (let feature = 0; feature < bins.length; feature++) {
    const size = (cuts[feature] as Float32Array).length;
    if (size === 0) continue;
    const values = bins[feature] as Uint8Array;
    const slope = new Float64Array(size + 1);
    const bend = new Float64Array(size + 1);
    for (const at of members) {
      const bin = values[at] as number;
      slope[bin] = (slope[bin] as number) + (slopes[at] as number);
      bend[bin] = (bend[bin] as number) + (bends[at] as number);
    }
    let [slopeLow, bendLow] = [0, 0];
    for (let cut = 0; cut < size; cut++) {
      slopeLow += slope[cut] as number;
      bendLow += bend[cut] as number;
      if (bendLow < LEAST || bendAll - bendLow < LEAST) continue;
      const gain = worth(slopeLow, bendLow) + worth(slopeAll - slopeLow, bendAll - bendLow);
      if (gain > most) {
        most = gain;
        best = { feature, cut };
      }
    }
  }
  return best;
}

/** At most `MOST_CUTS` values between which a feature's values fall, about as many rows between each two. */
function cutsOf(rows: readonly Row[], feature: number): Float32Array {
  const values = Float32Array.from(rows, ({ features }) => features[feature] as number).sort();
  const cuts: number[] = [];
  for (let i = 1; i <= MOST_CUTS; i++) {
    const value = values[Math.floor((i * values.length) / (MOST_CUTS + 1))] as number;
    if (value !== cuts[cuts.length - 1] && value < (values[values.length - 1] as number)) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

/** The number of the first cut that is not below the value. */
function binOf(cuts: Float32Array, value: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Cuts that no tree uses need no room in the file. */
function withoutIdleCuts(forest: GrownForest): GrownForest {
  const used = forest.cuts.map(() => new Set<number>());
  const each = (visit: (tree: Float32Array, at: number) => void) => {
    for (const tree of forest.trees)
      for (let at = 0; at < tree.length; at += 3) if ((tree[at] as number) >= 0) visit(tree, at);
  };
  each((tree, at) => used[tree[at] as number]?.add(tree[at + 1] as number));
  const kept = used.map((set) => [...set].sort((a, b) => a - b));
  each((tree, at) => {
    tree[at + 1] = kept[tree[at] as number]?.indexOf(tree[at + 1] as number) ?? 0;
  });
  return {
    ...forest,
    cuts: forest.cuts.map((list, feature) => Float32Array.from(kept[feature] ?? [], (cut) => list[cut] as number)),
  };
}
