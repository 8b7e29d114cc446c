/** More numbers than so many are not kept for the next. */
const MOST_KEPT = 1 << 16;

/**
 * Room for the numbers of one who works alone, used again by the next: a browser takes microseconds to make an array of numbers, and an article
 * has hundreds of blocks and stretches. At least as long as asked for; what stood there before stands there still.
 * @example const roomFor = numberRoom(Int32Array); const sums = roomFor(words.length);
 */
export function numberRoom<T extends { readonly length: number }>(
  Kind: new (length: number) => T,
): (size: number) => T {
  let kept = new Kind(1 << 10);
  return (size) => {
    if (size > MOST_KEPT) return new Kind(size);
    if (kept.length < size) kept = new Kind(Math.min(size * 2, MOST_KEPT));
    return kept;
  };
}
