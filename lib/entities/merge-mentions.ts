import type { Mention } from './entities.ts';

/** Kinds that are painted as names: no two of them may lie on the same letters. */
const EXCLUSIVE = new Set(['person', 'party', 'date']);

/**
 * All mentions sorted by block and start. Where a person, a party and a date overlap, the one of the earlier list stays.
 * Identical mentions are kept once.
 */
export function mergeMentions(lists: readonly (readonly Mention[])[]): Mention[] {
  const ranked = lists.flatMap((list, rank) => list.map((mention) => ({ mention, rank })));
  ranked.sort(
    (a, b) =>
      a.mention.block - b.mention.block ||
      a.mention.start - b.mention.start ||
      a.rank - b.rank ||
      b.mention.end - a.mention.end,
  );
  const kept: { mention: Mention; rank: number }[] = [];
  let last: { mention: Mention; rank: number; at: number } | undefined;
  for (const entry of ranked) {
    const previous = kept[kept.length - 1]?.mention;
    const { mention } = entry;
    if (
      previous &&
      previous.block === mention.block &&
      previous.start === mention.start &&
      previous.end === mention.end &&
      previous.kind === mention.kind
    )
      continue;
    if (!EXCLUSIVE.has(mention.kind)) {
      kept.push(entry);
      continue;
    }
    if (last && last.mention.block === mention.block && mention.start < last.mention.end) {
      if (entry.rank >= last.rank) continue;
      kept.splice(last.at, 1);
    }
    last = { ...entry, at: kept.push(entry) - 1 };
  }
  return kept.map((entry) => entry.mention);
}
