/**
 * Foresees a text letter by letter, so that a range coder writes what is foreseeable in next to no room. Several contexts (the letters
 * before, the word so far) each remember what followed them; a mixer learns whom to trust. The method is that of Matt Mahoney's "lpaq"
 * (context mixing), cut down to whole numbers, so that every engine that reads foresees what the writer foresaw.
 */

/** Letters are numbered 0 to 511. */
export const LETTER_BITS = 9;
const LETTERS = 1 << LETTER_BITS;
/** The letters before, by how many, and the word so far. */
const CONTEXTS = 6;
/** Cells of memory for each context. */
const CELL_BITS = 18;
const CELLS = 1 << CELL_BITS;
/** How often a cell may be told before it learns no slower. */
const LIMIT = 30;
/** Inputs of the mixer lie between -2047 and 2047: chances as ln(p / (1 - p)) * 256. */
const MOST = 2047;
/** Trust that a context starts with, in 65,536ths, and how quickly the mixer learns. */
const FIRST_TRUST = 20000;
const LEARNING = 10;

/** Chance of a 1 in 65,536ths for each sum of the mixer. */
const squashed = Uint16Array.from({ length: 2 * MOST + 1 }, (_, at) => squash(at - MOST));

/** 65536 / (1 + e^(-x/256)); by multiplications alone, for engines differ in the last digit of `Math.exp`. */
function squash(x: number): number {
  let power = 1;
  for (let step = Math.abs(x); step > 0; step--) power *= 1.0039138893383475;
  const chance = x > 0 ? power / (1 + power) : 1 / (1 + power);
  return Math.max(16, Math.min(65519, Math.round(chance * 65536)));
}

/** The way back: for each chance in 4,096ths the input of the mixer. */
const stretched = new Int16Array(4096);
for (let x = -MOST, at = 0; at < 4096; at++) {
  while (x < MOST && (squashed[x + MOST] as number) < at * 16 + 8) x++;
  stretched[at] = x;
}

/** How much of its error a cell takes over after being told so often, in 65,536ths. */
const rates = Uint16Array.from({ length: LIMIT + 1 }, (_, told) => Math.round(32768 / (told + 1.3)));

const mix = (hash: number, more: number) => Math.imul(hash ^ more, 0x2c1b3c6d) ^ (hash >>> 13);

export class TextModel {
  readonly #chances = new Uint16Array(CONTEXTS * CELLS).fill(32768);
  readonly #told = new Uint8Array(CONTEXTS * CELLS);
  readonly #trust = new Int32Array(LETTERS * CONTEXTS).fill(FIRST_TRUST);
  readonly #hashes = new Int32Array(CONTEXTS);
  readonly #cells = new Int32Array(CONTEXTS);
  readonly #inputs = new Int32Array(CONTEXTS);
  readonly #isLetter: readonly boolean[];
  #last: readonly [number, number, number, number] = [0, 0, 0, 0];
  #word = 0;
  /** The bits of the letter so far, with a 1 before them. */
  #node = 1;
  #chance = 32768;

  /** @param isLetter whether the letter of this number goes on with a word */
  constructor(isLetter: readonly boolean[]) {
    this.#isLetter = isLetter;
    this.#begin();
  }

  /** The chance that the next bit is a 1, in 65,536ths. */
  foresee(): number {
    let sum = 0;
    const trust = this.#last[0] * CONTEXTS;
    for (let at = 0; at < CONTEXTS; at++) {
      const hash = Math.imul((this.#hashes[at] as number) + this.#node, 0x9e3779b1);
      const cell = at * CELLS + (hash >>> (32 - CELL_BITS));
      const input = stretched[(this.#chances[cell] as number) >> 4] as number;
      this.#cells[at] = cell;
      this.#inputs[at] = input;
      sum += input * (this.#trust[trust + at] as number);
    }
    const x = Math.max(-MOST, Math.min(MOST, Math.round(sum / 65536)));
    this.#chance = squashed[x + MOST] as number;
    return this.#chance;
  }

  /** Tells the bit that came; returns the letter where it was the last of one. */
  learn(bit: number): number | undefined {
    const trust = this.#last[0] * CONTEXTS;
    const error = (bit * 65535 - this.#chance) >> 4;
    for (let at = 0; at < CONTEXTS; at++) {
      const cell = this.#cells[at] as number;
      const told = this.#told[cell] as number;
      const chance = this.#chances[cell] as number;
      this.#chances[cell] = chance + (((bit * 65535 - chance) * (rates[told] as number)) >> 15);
      if (told < LIMIT) this.#told[cell] = told + 1;
      this.#trust[trust + at] =
        (this.#trust[trust + at] as number) + (((this.#inputs[at] as number) * error * LEARNING) >> 14);
    }
    this.#node = (this.#node << 1) | bit;
    if (this.#node < LETTERS) return undefined;
    const letter = this.#node - LETTERS;
    const [a, b, c] = this.#last;
    this.#last = [letter, a, b, c];
    this.#word = this.#isLetter[letter] ? mix(this.#word + 1, letter) : 0;
    this.#begin();
    return letter;
  }

  #begin(): void {
    this.#node = 1;
    let hash = 0;
    for (let at = 0; at < CONTEXTS - 1; at++) {
      this.#hashes[at] = hash << 1;
      hash = mix(hash + at + 1, (this.#last[at] as number) + 1);
    }
    this.#hashes[CONTEXTS - 1] = mix(this.#word, 77) << 1;
  }
}
