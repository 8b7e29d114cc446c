/** Timing that bears a busy machine: candidates take turns, each figure is a median, and what counts is the ratio of two of them. */

const WARM_UP = 3;

/** Median of numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/** Median ms of each candidate over `rounds`, run in turn (A B A B …) after three rounds that do not count. */
export async function medians<Name extends string>(
  candidates: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(candidates) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++)
    for (const name of names) {
      const from = performance.now();
      await candidates[name]();
      if (round >= 0) taken.get(name)?.push(performance.now() - from);
    }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
}
