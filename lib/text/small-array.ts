/** Bytes of memory that small arrays are cut from. */
const PIECE = 1 << 16;
let piece = new ArrayBuffer(0);
let next = 0;

/**
 * A small array of numbers, all 0, cut from a piece of memory that many share: a browser takes microseconds to make one by itself, and an
 * article has hundreds. What is cut is never given out again; the piece goes when all of its arrays are gone.
 * @example smallArray(Uint8Array, 12)
 */
export function smallArray<T>(
  Kind: { new (memory: ArrayBuffer, at: number, length: number): T; BYTES_PER_ELEMENT: number },
  length: number,
): T {
  const bytes = length * Kind.BYTES_PER_ELEMENT;
  if (next + bytes > piece.byteLength) {
    piece = new ArrayBuffer(Math.max(PIECE, bytes));
    next = 0;
  }
  const at = next;
  // Numbers of four bytes begin at every fourth.
  next = (at + bytes + 3) & ~3;
  return new Kind(piece, at, length);
}
