import type { Reading } from '../../tagger/tag.ts';
import type { Candidate } from '../runs/candidates.ts';

/** A list of runs of capitals: "Adele, Beyonce, Celine Dion hay Cher". */
export interface ListFacts {
  /** Items so far as they begin with a candidate. */
  size: number;
  /** Sum of how probable each item's likeliest candidate is. */
  share: number;
  /** Items of several words that are likely names. */
  likely: number;
  /** The share of each item, by the token that it begins with. */
  own: Map<number, number>;
}

const LIKELY = 0.7;

/** The list that each candidate's first token is in, for the block whose candidates stand in `candidates`. Linear. */
export function readLists(
  reading: Reading,
  blocks: number,
  candidates: readonly Candidate[],
): Map<number, ListFacts>[] {
  const found = Array.from({ length: blocks }, () => new Map<number, ListFacts>());
  for (const { block, from, to, share } of candidates) {
    const start = reading.evidence.contexts[block]?.listFrom[from] ?? -1;
    const lists = found[block];
    if (start < 0 || !lists) continue;
    // Kept under the negative of where the list begins until all items are read.
    let list = lists.get(-1 - start);
    if (!list) {
      list = { size: 0, share: 0, likely: 0, own: new Map() };
      lists.set(-1 - start, list);
    }
    const before = list.own.get(from);
    if (before === undefined) list.size += 1;
    if (share > (before ?? -1)) {
      list.share += share - (before ?? 0);
      list.own.set(from, share);
      if (share > LIKELY && (before ?? 0) <= LIKELY && to - from > 1) list.likely += 1;
    }
    lists.set(from, list);
  }
  return found;
}
