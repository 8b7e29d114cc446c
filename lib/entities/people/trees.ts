/** A boosted forest of small decision trees: a few hundred nodes that weigh the evidence for one candidate. */
export interface Forest {
  /** Where each feature may be cut, ascending. */
  cuts: readonly Float32Array[];
  /** Each tree's nodes in preorder, three numbers a node: feature (-1 in a leaf), index of the cut or value of the leaf, node to go to where the feature lies above the cut. */
  trees: readonly Float32Array[];
  /** Log-odds before any tree. */
  base: number;
}

/** The log-odds that the forest gives the features. */
export function weigh(forest: Forest, features: Float32Array): number {
  let sum = forest.base;
  for (const tree of forest.trees) {
    let node = 0;
    for (;;) {
      const feature = tree[node * 3] as number;
      if (feature < 0) {
        sum += tree[node * 3 + 1] as number;
        break;
      }
      const cut = forest.cuts[feature]?.[tree[node * 3 + 1] as number] as number;
      node = (features[feature] as number) <= cut ? node + 1 : (tree[node * 3 + 2] as number);
    }
  }
  return sum;
}
