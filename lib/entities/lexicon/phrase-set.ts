import { tokenise } from '../../text/tokens.ts';

/** Words that may follow, and the sets (a bit each) of which a phrase ends here. */
interface Branch {
  next: Map<string, Branch> | undefined;
  ends: number;
}

/** A phrase of one of the sets. */
interface Unread {
  phrase: string;
  which: number;
}

/** Most are leaves: what may follow is made where something does. */
const branch = (): Branch => ({ next: undefined, ends: 0 });

/** Bits of the length of a phrase in tokens. */
const BITS = 4;
const LONGEST = (1 << BITS) - 1;

/** How many tokens the phrase of one set covers, out of what `lengthsAt` gives; 0 where none stands. */
export const lengthOf = (lengths: number, which: number): number => (lengths >> (which * BITS)) & LONGEST;

/** Whether a phrase of this set or of a later one stands there. */
export const standsFrom = (lengths: number, which: number): boolean => lengths >> (which * BITS) !== 0;

/**
 * Several sets of phrases found in a token list word by word, all in one walk: most words open no phrase of any. At most 7 sets. Phrases
 * are read when a text has their first word: all of them would have to be read again each time that the background starts.
 */
export class PhraseSets {
  /** By first word: what may follow it, or the phrases that are not read yet. */
  readonly #opened = new Map<string, Branch | Unread[]>();

  /** @param sets phrases, compared in small letters */
  constructor(sets: readonly Iterable<string>[]) {
    /** Many phrases open alike. */
    const words = new Map<string, string>();
    sets.forEach((phrases, which) => {
      for (const phrase of phrases) {
        const end = phrase.indexOf(' ');
        const first = end < 0 ? phrase : phrase.slice(0, end);
        let word = words.get(first);
        if (word === undefined) {
          word = openingToken(first);
          words.set(first, word);
        }
        const list = this.#opened.get(word) as Unread[] | undefined;
        if (list) list.push({ phrase, which });
        else if (word) this.#opened.set(word, [{ phrase, which }]);
      }
    });
  }

  /** Whether a phrase of any set opens with the word. @param word in small letters */
  opens(word: string): boolean {
    return this.#opened.has(word);
  }

  #open(word: string): Branch | undefined {
    const known = this.#opened.get(word);
    if (!Array.isArray(known)) return known;
    const root = branch();
    for (const { phrase, which } of known) {
      let here = root;
      for (const { lower: text } of tokenise(phrase.toLowerCase())) {
        here.next ??= new Map();
        let next = here.next.get(text);
        if (!next) {
          next = branch();
          here.next.set(text, next);
        }
        here = next;
      }
      here.ends |= 1 << which;
    }
    const opened = root.next?.get(word) as Branch;
    this.#opened.set(word, opened);
    return opened;
  }

  /**
   * How many tokens the longest phrase of each set at `at` covers, as one number for `lengthOf`; 0 where none of any stands.
   * @param lower the tokens' texts in small letters
   */
  lengthsAt(lower: readonly string[], at: number): number {
    let here = this.#open(lower[at] as string);
    let lengths = 0;
    for (let length = 1; here && length <= LONGEST; length++) {
      for (let ends = here.ends; ends > 0; ends &= ends - 1) {
        const shift = (31 - Math.clz32(ends & -ends)) * BITS;
        lengths = (lengths & ~(LONGEST << shift)) | (length << shift);
      }
      here = at + length < lower.length ? here.next?.get(lower[at + length] as string) : undefined;
    }
    return lengths;
  }
}

/** What the tokeniser makes of the first word of a phrase, in small letters: "th" of "th.s". */
function openingToken(first: string): string {
  const word = first.toLowerCase();
  return /[^\p{L}]/u.test(word) ? (tokenise(word)[0]?.text ?? '') : word;
}

/** One set of phrases. */
export class PhraseSet {
  readonly #sets: PhraseSets;

  /** @param phrases compared in small letters */
  constructor(phrases: Iterable<string>) {
    this.#sets = new PhraseSets([phrases]);
  }

  /** How many tokens the longest phrase at `at` covers; 0 where none stands. `lower` holds the tokens' texts in small letters. */
  lengthAt(lower: readonly string[], at: number): number {
    return this.#sets.lengthsAt(lower, at);
  }
}
