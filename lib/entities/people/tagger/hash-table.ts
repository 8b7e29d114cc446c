/** A map from hashes to small integers in two typed arrays: open addressing, no boxing. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param size how many keys will be put in at most */
  constructor(size: number) {
    let slots = 16;
    while (slots < size * 2) slots *= 2;
    this.#keys = new Int32Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** @param key not negative, below 2^31 - 1 */
  set(key: number, value: number): void {
    const keys = this.#keys;
    let slot = spread(key) & this.#mask;
    while (keys[slot] !== 0 && keys[slot] !== key + 1) slot = (slot + 1) & this.#mask;
    keys[slot] = key + 1;
    this.#values[slot] = value;
  }

  /** The value put in for `key`, or -1. */
  get(key: number): number {
    let slot = spread(key) & this.#mask;
    for (;;) {
      const found = this.#keys[slot];
      if (found === key + 1) return this.#values[slot] as number;
      if (found === 0) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

const spread = (key: number) => (key ^ (key >>> 13)) >>> 0;
