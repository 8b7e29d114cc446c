import { isAllCaps } from '../../../text/all-caps.ts';
import { hashText, mix } from '../../../text/hash.ts';
import type { Token } from '../../../text/tokens.ts';
import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lexicon/name-syllables.ts';
import { mayOpenPhrase, phrasesIn } from '../../lexicon/phrase-sets.ts';
import type { HashTable } from './hash-table.ts';
import { low, WORD_BITS } from './model-file.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** How a token is written. */
export const SHAPE = { mark: 0, number: 1, small: 2, title: 3, capitals: 4, initial: 5, mixed: 6 } as const;

/** How an article uses a word, however it is written. */
export interface Uses {
  /** How often it stands there small, and with a capital where nothing asks for one. */
  small: number;
  capital: number;
  /** How often it is part of a name right after a title or a form of address. */
  first: number;
  inside: number;
  last: number;
}

/** A token's letters with what the tables know about them: one for all places where they stand in an article. */
export interface Word extends Pick<Token, 'text' | 'lower' | 'kind'> {
  /** Hash of `lower`. */
  id: number;
  /** One of `SHAPE`. */
  shape: number;
  /** Place in the tables of name syllables; letters that no Vietnamese syllable has make a word foreign. */
  lexical: number;
  /** `lexical` and `shape` in one. */
  form: number;
  /** Whether phrases of the lexicon open with it. */
  opensPhrases: boolean;
  /** How often the press writes the syllable with a capital: 0 unknown, 1 never … 8 always. */
  capital: number;
  /** What unlabelled news uses the word for where it has a capital; 0 unknown. */
  known: number;
  /** Counted by `readEvidence`. */
  uses: Uses;
}

/** One block by its tokens: what stands there, what is known of it, and the lexicon's phrases that open there. */
export interface WordList {
  tokens: readonly Token[];
  words: readonly Word[];
  lower: readonly string[];
  phrases: Int32Array;
}

export const FOREIGN = 1;

/**
 * Classes of syllables by the tables of names, and of other words as they come up, so that the next article need not look again. A syllable may stand in
 * several tables, in a tier of each by frequency: the first 14 surnames bear nine people in ten.
 */
const CLASSES = new Map<string, number>();
const OF_NAMES = 16;
addTiers(SURNAMES, [14, 45], 12);
addTiers(MIDDLE_SYLLABLES, [60], 4);
addTiers(GIVEN_SYLLABLES, [110, 260], 1);
/** So many words are kept. */
const MOST_CLASSES = 20_000;

/** @param limits where the next tier begins @param worth what one tier is worth in the class */
function addTiers(words: readonly string[], limits: readonly number[], worth: number): void {
  words.forEach((word, at) => {
    const lower = word.toLowerCase();
    const tier = 1 + limits.filter((limit) => at >= limit).length;
    CLASSES.set(lower, (CLASSES.get(lower) ?? OF_NAMES) + tier * worth);
  });
}

/** Reads words, remembering those of one article. */
export class WordFacts {
  readonly #known = new Map<string, Word>();
  /** By the word's id. */
  readonly #uses = new Map<number, Uses>();
  readonly #capitals: HashTable | undefined;
  readonly #kinds: HashTable | undefined;

  constructor(statistics: { capitals: HashTable; known: HashTable } | undefined) {
    this.#capitals = statistics?.capitals;
    this.#kinds = statistics?.known;
  }

  read(tokens: readonly Token[]): Word[] {
    return tokens.map((token) => {
      let word = this.#known.get(token.text);
      if (!word) {
        word = this.#look(token);
        this.#known.set(token.text, word);
      }
      return word;
    });
  }

  list(tokens: readonly Token[]): WordList {
    const words = this.read(tokens);
    const lower = words.map((word) => word.lower);
    return { tokens, words, lower, phrases: phrasesIn(lower, (at) => (words[at] as Word).opensPhrases) };
  }

  #usesOf(id: number): Uses {
    let uses = this.#uses.get(id);
    if (!uses) {
      uses = { small: 0, capital: 0, first: 0, inside: 0, last: 0 };
      this.#uses.set(id, uses);
    }
    return uses;
  }

  #look({ text, lower, kind }: Token): Word {
    const id = hashText(lower);
    const shape = shapeOf(text, lower, kind);
    const lexical = kind === 'word' ? lexicalClass(lower) : 0;
    return {
      text,
      lower,
      kind,
      id,
      shape,
      lexical,
      form: mix(lexical, shape),
      opensPhrases: mayOpenPhrase(lower),
      capital: Math.max(0, this.#capitals?.get(low(id, WORD_BITS)) ?? 0),
      known: shape < SHAPE.title ? 0 : Math.max(0, this.#kinds?.get(low(id, WORD_BITS)) ?? 0),
      uses: this.#usesOf(id),
    };
  }
}

function shapeOf(text: string, withNewTones: string, kind: Token['kind']): number {
  if (kind !== 'word') return kind === 'mark' ? SHAPE.mark : SHAPE.number;
  // Most words; to turn letters of ours into small ones is slow.
  if (text === withNewTones) return SHAPE.small;
  const lower = text.toLowerCase();
  if (text === lower) return SHAPE.small;
  if (text.length === 1) return SHAPE.initial;
  if (isAllCaps(text)) return SHAPE.capitals;
  return text.slice(1) === lower.slice(1) ? SHAPE.title : SHAPE.mixed;
}

function lexicalClass(lower: string): number {
  const known = CLASSES.get(lower);
  if (known !== undefined) return known;
  const found = isVietnameseSyllable(lower) ? 2 : FOREIGN;
  if (CLASSES.size < MOST_CLASSES) CLASSES.set(lower, found);
  return found;
}
