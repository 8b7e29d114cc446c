/** A boosted forest of small decision trees: a few hundred nodes that weigh the evidence for one candidate. All trees side by side, each in preorder. */
export interface Forest {
  /** The feature that a node asks for; -1 in a leaf. */
  features: Int16Array;
  /** Where it cuts, or the value of the leaf. */
  values: Float32Array;
  /** The node to go to where the feature lies above the cut; else it is the next. */
  above: Int16Array;
  /** The first node of each tree. */
  roots: Int16Array;
  /** Log-odds before any tree. */
  base: number;
}

/** The log-odds that the forest gives the description of a candidate. */
export function weigh({ features, values, above, roots, base }: Forest, description: Float32Array): number {
  let sum = base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] as number;
    for (let feature = features[node] as number; feature >= 0; feature = features[node] as number)
      node = (description[feature] as number) <= (values[node] as number) ? node + 1 : (above[node] as number);
    sum += values[node] as number;
  }
  return sum;
}
