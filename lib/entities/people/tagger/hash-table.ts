/**
 * A map from hashes to small integers: a bit for each hash that there may be, and how many stand before. A text asks for far more hashes than there
 * are, so what counts is to tell at once that one is not there; the bits of a model stay in the processor's nearest memory.
 */
export class HashTable {
  /** The hashes that are there, 32 to a number. */
  readonly #there: Int32Array;
  /** How many are there before each of these numbers. */
  readonly #before: Uint16Array | Int32Array;
  readonly #values: ArrayLike<number> | undefined;

  /**
   * @param bits the hashes lie below 2^bits
   * @param hashes ascending
   * @param values what each gives; without them its place among the others
   */
  constructor(bits: number, hashes: ArrayLike<number>, values?: ArrayLike<number>) {
    this.#there = new Int32Array(1 << Math.max(0, bits - 5));
    this.#before = new (hashes.length < 1 << 16 ? Uint16Array : Int32Array)(this.#there.length);
    this.#values = values;
    for (let place = 0; place < hashes.length; place++) {
      const hash = hashes[place] as number;
      const at = hash >>> 5;
      if (this.#there[at] === 0) this.#before[at] = place;
      this.#there[at] = (this.#there[at] as number) | (1 << (hash & 31));
    }
  }

  has(hash: number): boolean {
    return ((this.#there[hash >>> 5] as number) & (1 << (hash & 31))) !== 0;
  }

  /** What stands for the hash, or -1. */
  get(hash: number): number {
    const at = hash >>> 5;
    const there = this.#there[at] as number;
    const bit = 1 << (hash & 31);
    if ((there & bit) === 0) return -1;
    const place = (this.#before[at] as number) + countBits(there & (bit - 1));
    return this.#values ? (this.#values[place] as number) : place;
  }
}

/** How many bits of a number are set (Warren, Hacker's Delight, 5-1). */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
