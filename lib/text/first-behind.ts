/**
 * Index of the first item that is behind a place; the length of the list where none is. Items stand in reading order, so that all behind
 * the first are behind too. By halving: a block may be the whole article, with thousands of sentences and mentions.
 */
export function firstBehind<T>(items: readonly T[], isBehind: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
