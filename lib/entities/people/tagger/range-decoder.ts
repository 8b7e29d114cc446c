/** Chances of a bit being 0, in 8,192ths, that learn from the bits read, one for each situation; the lowest three bits tell how often it learnt. */
export const freshChances = (count: number): Uint16Array => new Uint16Array(count).fill(4096 << 3);

/** The chance after one more bit: quick to learn at first, then a 64th at a time. The reader does the same without a branch. */
export function learnt(state: number, bit: number): number {
  const chance = state >>> 3;
  const told = state & 7;
  const next = bit ? chance - (chance >> (told + 1)) : chance + ((8192 - chance) >> (told + 1));
  return (next << 3) | (told < 5 ? told + 1 : 5);
}

/** The range never needs more than 30 bits: engines keep such numbers as they are, larger ones in a box of their own until code is hot. */
export const WIDEST = 0x3fffffff;
/** Below this the next byte is taken in. */
export const NARROWEST = 0x400000;
/** Bits of no situation go through at most so many at a time. */
export const RAW_BITS = 11;

/**
 * Reads bits that an adaptive range coder wrote (the coder of LZMA, Igor Pavlov, public domain, on 30 bits instead of 32): what is
 * foreseeable takes next to no room. The writer is `training/range-encoder.ts`. This is most of what loading the model costs.
 */
export class RangeDecoder {
  readonly #bytes: Uint8Array;
  #at: number;
  #range = WIDEST;
  #code = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at + 1;
    for (let i = 0; i < 4; i++) this.#code = (this.#code << 8) | this.#next();
  }

  #next(): number {
    if (this.#at >= this.#bytes.length) throw new Error('The model of people is cut short.');
    return this.#bytes[this.#at++] as number;
  }

  #refill(): void {
    while (this.#range < NARROWEST) {
      this.#range <<= 8;
      this.#code = (this.#code << 8) | this.#next();
    }
  }

  /** One bit in the situation `which`. */
  bit(chances: Uint16Array, which: number): number {
    return this.number(chances, which - 1, 1);
  }

  /** A number of `bits` bits, the highest first, each in the situation of those before it; uses 2^bits chances from `base`. */
  number(chances: Uint16Array, base: number, bits: number): number {
    let node = 1;
    let range = this.#range;
    let code = this.#code;
    for (let i = 0; i < bits; i++) {
      const at = base + node;
      const state = chances[at] as number;
      const chance = state >>> 3;
      const told = state & 7;
      const bound = (range >>> 13) * chance;
      // No branch on the bit, which no processor foresees: all ones where it is 0, and all ones where it is 1.
      const zero = (code - bound) >> 31;
      const one = ~zero;
      range = (bound & zero) | ((range - bound) & one);
      code -= bound & one;
      // As in `learnt`.
      const step = ((chance ^ zero) - zero + (8192 & zero)) >> (told + 1);
      chances[at] = ((chance + ((step ^ one) - one)) << 3) | (told < 5 ? told + 1 : 5);
      node = (node << 1) | (one & 1);
      while (range < NARROWEST) {
        range <<= 8;
        code = (code << 8) | this.#next();
      }
    }
    this.#range = range;
    this.#code = code;
    return node - (1 << bits);
  }

  /** Bits that nobody can foresee. */
  raw(bits: number): number {
    let value = 0;
    for (let left = bits; left > 0; left -= RAW_BITS) {
      const here = Math.min(left, RAW_BITS);
      this.#range >>>= here;
      const piece = Math.floor(this.#code / this.#range);
      this.#code -= piece * this.#range;
      value = (value << here) | piece;
      this.#refill();
    }
    return value;
  }

  /** A number of any size up to 2^31: its length, its second bit, then what follows. `chances` needs 64. */
  any(chances: Uint16Array): number {
    const length = this.number(chances, 0, 5);
    if (length < 2) return length;
    const opens = 2 | this.bit(chances, 32 + length);
    return length < 3 ? opens : (opens << (length - 2)) | this.raw(length - 2);
  }
}
