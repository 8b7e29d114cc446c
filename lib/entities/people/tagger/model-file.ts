import { HashTable } from './hash-table.ts';
import { LABEL_COUNT } from './labels.ts';

/**
 * The weights and word statistics of the tagger, ready for use.
 *
 * File, little-endian: "DRP1"; label count; scale of the weights and of the transitions (float32 each); transitions
 * ((labels + 1) x labels int8, the first row for the start of a block); features (count, then for each in ascending order the
 * difference of hashes as a varint, the mask of labels, one int8 a label); words (count, then difference of hashes, bucket); pairs (count,
 * differences). A weight w is stored as sign(w) * sqrt(|w| / scale) * 127.
 */
export interface PeopleModel {
  /** Feature hash to its row in `weights`. */
  rows: HashTable;
  /** One row of `LABEL_COUNT` weights for each feature. */
  weights: Float32Array;
  /** From each label (0 = start of block, then label + 1) to each label. */
  transitions: Float32Array;
  /** Word hash to how often the press writes the syllable with a capital, 1 (never) to 8 (always). */
  capitals: HashTable;
  /** Hashes of pairs of syllables that are everyday words in small letters: "nghị quyết". */
  pairs: HashTable;
}

/** Bits of a hash that the file keeps. */
export const FEATURE_BITS = 26;
export const WORD_BITS = 22;
export const PAIR_BITS = 24;
export const low = (hash: number, bits: number): number => hash & ((1 << bits) - 1);

/**
 * Reads `people.model.bin`.
 * @throws Error where the bytes are no model of this version or end too early
 */
export function loadModel(bytes: Uint8Array): PeopleModel {
  const reader = new Reader(bytes);
  if (reader.text(4) !== 'DRP1' || reader.byte() !== LABEL_COUNT)
    throw new Error('Not a model of people that this version reads.');
  const scale = reader.float();
  const transitionScale = reader.float();
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  for (let at = 0; at < transitions.length; at++) transitions[at] = expand(reader.byte(), transitionScale);

  const count = reader.varint();
  reader.atLeast(count * 3);
  const rows = new HashTable(count);
  const weights = new Float32Array(count * LABEL_COUNT);
  let hash = 0;
  for (let row = 0; row < count; row++) {
    hash += reader.varint();
    rows.set(hash, row);
    const mask = reader.byte();
    for (let label = 0; label < LABEL_COUNT; label++)
      if (mask & (1 << label)) weights[row * LABEL_COUNT + label] = expand(reader.byte(), scale);
  }
  const capitals = readTable(reader, true);
  const pairs = readTable(reader, false);
  return { rows, weights, transitions, capitals, pairs };
}

/**
 * Reads a model that a bundler has inlined.
 * @param inlined base64, bare or as a data: address
 */
export function decodeModel(inlined: string): PeopleModel {
  const base64 = inlined.startsWith('data:') ? inlined.slice(inlined.indexOf(',') + 1) : inlined;
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return loadModel(bytes);
}

function readTable(reader: Reader, valued: boolean): HashTable {
  const count = reader.varint();
  reader.atLeast(count);
  const table = new HashTable(count);
  let hash = 0;
  for (let at = 0; at < count; at++) {
    hash += reader.varint();
    table.set(hash, valued ? reader.byte() : 1);
  }
  return table;
}

function expand(byte: number, scale: number): number {
  const signed = byte > 127 ? byte - 256 : byte;
  const root = signed / 127;
  return Math.sign(root) * root * root * scale;
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** @throws Error where fewer than `count` bytes are left: a damaged count must not ask for gigabytes */
  atLeast(count: number): void {
    if (this.#bytes.length - this.#at < count) throw new Error('The model of people is cut short.');
  }

  byte(): number {
    this.atLeast(1);
    return this.#bytes[this.#at++] as number;
  }

  text(length: number): string {
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCharCode(this.byte());
    return text;
  }

  float(): number {
    this.atLeast(4);
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4, true);
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 127) * 2 ** shift;
      if (byte < 128 || shift > 28) return value;
    }
  }
}
