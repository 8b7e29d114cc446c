import { learnt, NARROWEST, RAW_BITS, WIDEST } from '../lib/entities/people/tagger/range-decoder.ts';

/** Writes what `tagger/range-decoder.ts` reads: the coder of LZMA (Igor Pavlov, public domain) with a range of 30 bits. */
export class RangeEncoder {
  readonly #bytes: number[] = [];
  #low = 0;
  #range = WIDEST;
  #cache = 0;
  #waiting = 1;

  bit(chances: Uint16Array, which: number, bit: number): void {
    const state = chances[which] as number;
    const bound = (this.#range >>> 13) * (state >>> 3);
    if (bit) {
      this.#low += bound;
      this.#range -= bound;
    } else this.#range = bound;
    chances[which] = learnt(state, bit);
    this.#shift();
  }

  number(chances: Uint16Array, base: number, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(chances, base + node, bit);
      node = (node << 1) | bit;
    }
  }

  raw(bits: number, value: number): void {
    for (let left = bits; left > 0; left -= RAW_BITS) {
      const here = Math.min(left, RAW_BITS);
      this.#range >>>= here;
      this.#low += ((value >>> (left - here)) & ((1 << here) - 1)) * this.#range;
      this.#shift();
    }
  }

  any(chances: Uint16Array, value: number): void {
    const length = value === 0 ? 0 : 32 - Math.clz32(value);
    this.number(chances, 0, 5, length);
    if (length > 1) this.bit(chances, 32 + length, (value >> (length - 2)) & 1);
    if (length > 2) this.raw(length - 2, value & ((1 << (length - 2)) - 1));
  }

  #shift(): void {
    while (this.#range < NARROWEST) {
      this.#range <<= 8;
      this.#flush();
    }
  }

  /** Moves the top byte out; a run of 255 waits until it is known whether a carry comes. */
  #flush(): void {
    if (this.#low < 0xff000000 || this.#low > 0xffffffff) {
      const carry = this.#low > 0xffffffff ? 1 : 0;
      let byte = this.#cache;
      do {
        this.#bytes.push((byte + carry) & 255);
        byte = 255;
      } while (--this.#waiting > 0);
      this.#cache = Math.floor(this.#low / 0x1000000) & 255;
    }
    this.#waiting++;
    this.#low = (this.#low % 0x1000000) * 256;
  }

  finish(): number[] {
    for (let i = 0; i < 5; i++) this.#flush();
    return this.#bytes;
  }
}
