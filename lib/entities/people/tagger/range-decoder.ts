/** Chances of a bit being 0, in 2,048ths, that learn from the bits read; one for each situation. */
export const freshChances = (count: number): Uint16Array => new Uint16Array(count).fill(1024);

/**
 * Reads bits that an adaptive range coder wrote (the coder of LZMA, Igor Pavlov, public domain): what is foreseeable takes next to
 * no room. The writer is `training/range-encoder.ts`.
 */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at: number;
  #range = 0xffffffff;
  #code = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at + 1;
    for (let i = 0; i < 4; i++) this.#code = ((this.#code << 8) | this.#next()) >>> 0;
  }

  #next(): number {
    if (this.#at >= this.#bytes.length) throw new Error('The packed data is cut short.');
    return this.#bytes[this.#at++] as number;
  }

  #refill(): void {
    while (this.#range < 0x1000000) {
      this.#range = (this.#range << 8) >>> 0;
      this.#code = ((this.#code << 8) | this.#next()) >>> 0;
    }
  }

  /** One bit in the situation `which`. */
  bit(chances: Uint16Array, which: number): number {
    const chance = chances[which] as number;
    const bit = this.#split((this.#range >>> 11) * chance);
    chances[which] = bit ? chance - (chance >> 5) : chance + ((2048 - chance) >> 5);
    return bit;
  }

  /** One bit that is 0 with a chance that the reader knows, in 65,536ths. */
  foreseen(chance: number): number {
    return this.#split((this.#range >>> 16) * chance);
  }

  /** 0 below the bound. */
  #split(bound: number): number {
    const bit = this.#code < bound ? 0 : 1;
    if (bit) {
      this.#range -= bound;
      this.#code -= bound;
    } else this.#range = bound;
    this.#refill();
    return bit;
  }

  /** A number of `bits` bits, the highest first, each in the situation of those before it; uses 2^bits chances from `base`. */
  number(chances: Uint16Array, base: number, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | this.bit(chances, base + node);
    return node - (1 << bits);
  }

  /** Bits that nobody can foresee. */
  raw(bits: number): number {
    let value = 0;
    for (let i = 0; i < bits; i++) {
      this.#range >>>= 1;
      const bit = this.#code >= this.#range ? 1 : 0;
      if (bit) this.#code -= this.#range;
      value = (value << 1) | bit;
      this.#refill();
    }
    return value;
  }

  /** A number of any size up to 2^31: its length, then what follows its highest bit. `chances` needs 32. */
  any(chances: Uint16Array): number {
    const length = this.number(chances, 0, 5);
    return length < 2 ? length : (1 << (length - 1)) | this.raw(length - 1);
  }
}
