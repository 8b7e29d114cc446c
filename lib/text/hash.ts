/** Integer hashes for features: cheap, and the same in every engine. */

/** 32-bit FNV-1a over the UTF-16 units `from` to `to` (exclusive) of `text`, finished so that near words lie far apart. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return finish(hash);
}

/** One hash out of two values; the order counts. */
export const mix = (a: number, b: number): number => mixInto(half(a), b);

/** The first half of a `mix`, for one who mixes the same value with many others by `mixInto`. */
export const half = (a: number): number => Math.imul(a, 0x9e3779b1);

/** `mix(a, b)` out of `half(a)` and `b`. */
export const mixInto = (first: number, b: number): number => finish(first ^ (b + 0x7f4a7c15));

function finish(hash: number): number {
  let h = hash;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  h = Math.imul(h, 0x297a2d39);
  return h ^ (h >>> 15);
}
