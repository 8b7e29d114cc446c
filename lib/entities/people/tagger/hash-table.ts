/** A map from hashes to small integers in one typed array: open addressing, no boxing, each key beside its value. */
export class HashTable {
  /** One more than the key, then its value; 0 where the slot is free. */
  readonly #entries: Int32Array;
  readonly #mask: number;

  /** @param size how many keys will be put in at most */
  constructor(size: number) {
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.#entries = new Int32Array(slots * 2);
    this.#mask = slots * 2 - 1;
  }

  /** @param key not negative, below 2^31 - 1 */
  set(key: number, value: number): void {
    const entries = this.#entries;
    let at = ((key ^ (key >>> 13)) << 1) & this.#mask;
    while (entries[at] !== 0 && entries[at] !== key + 1) at = (at + 2) & this.#mask;
    entries[at] = key + 1;
    entries[at + 1] = value;
  }

  /** The value put in for `key`, or -1. */
  get(key: number): number {
    const entries = this.#entries;
    const mask = this.#mask;
    for (let at = ((key ^ (key >>> 13)) << 1) & mask; ; at = (at + 2) & mask) {
      const found = entries[at];
      if (found === key + 1) return entries[at + 1] as number;
      if (found === 0) return -1;
    }
  }
}
