import { hashText } from '../../../text/hash.ts';
import type { Token } from '../../../text/tokens.ts';
import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lexicon/name-syllables.ts';
import { phrasesIn } from '../../lexicon/phrase-sets.ts';
import { isAllCaps } from '../words/name-words.ts';
import type { HashTable } from './hash-table.ts';
import { low, WORD_BITS } from './model-file.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** How a token is written. */
export const SHAPE = { mark: 0, number: 1, small: 2, title: 3, capitals: 4, initial: 5, mixed: 6 } as const;

/** A token's letters with what the tables know about them: one for all places where they stand in an article. */
export interface Word extends Pick<Token, 'text' | 'lower' | 'kind'> {
  /** Hash of `lower`. */
  id: number;
  /** One of `SHAPE`. */
  shape: number;
  /** Place in the tables of name syllables; letters that no Vietnamese syllable has make a word foreign. */
  lexical: number;
  /** How often the press writes the syllable with a capital: 0 unknown, 1 never … 8 always. */
  capital: number;
  /** What unlabelled news uses the word for where it has a capital; 0 unknown. */
  known: number;
}

/** One block by its tokens: what stands there, what is known of it, and the lexicon's phrases that open there. */
export interface WordList {
  tokens: readonly Token[];
  words: readonly Word[];
  lower: readonly string[];
  phrases: Int32Array;
}

export const FOREIGN = 1;

const tierOf = (words: readonly string[], limits: readonly number[]): Map<string, number> =>
  new Map(words.map((word, at) => [word.toLowerCase(), 1 + limits.filter((limit) => at >= limit).length]));
// Tiers by frequency: the first 14 surnames bear nine people in ten.
const SURNAME_TIER = tierOf(SURNAMES, [14, 45]);
const MIDDLE_TIER = tierOf(MIDDLE_SYLLABLES, [60]);
const GIVEN_TIER = tierOf(GIVEN_SYLLABLES, [110, 260]);

/** Reads words, remembering those of one article. */
export class WordFacts {
  readonly #known = new Map<string, Word>();
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
    const lower = tokens.map((token) => token.lower);
    return { tokens, words: this.read(tokens), lower, phrases: phrasesIn(lower) };
  }

  #look({ text, lower, kind }: Token): Word {
    const id = hashText(lower);
    const shape = shapeOf(text, text.toLowerCase(), kind);
    return {
      text,
      lower,
      kind,
      id,
      shape,
      lexical: kind === 'word' ? lexicalClass(lower) : 0,
      capital: Math.max(0, this.#capitals?.get(low(id, WORD_BITS)) ?? 0),
      known: shape < SHAPE.title ? 0 : Math.max(0, this.#kinds?.get(low(id, WORD_BITS)) ?? 0),
    };
  }
}

function shapeOf(text: string, lower: string, kind: Token['kind']): number {
  if (kind !== 'word') return kind === 'mark' ? SHAPE.mark : SHAPE.number;
  if (text === lower) return SHAPE.small;
  if (text.length === 1) return SHAPE.initial;
  if (isAllCaps(text)) return SHAPE.capitals;
  return text.slice(1) === lower.slice(1) ? SHAPE.title : SHAPE.mixed;
}

function lexicalClass(lower: string): number {
  const surname = SURNAME_TIER.get(lower) ?? 0;
  const middle = MIDDLE_TIER.get(lower) ?? 0;
  const given = GIVEN_TIER.get(lower) ?? 0;
  if (surname + middle + given > 0) return 16 + ((surname * 3 + middle) << 2) + given;
  return isVietnameseSyllable(lower) ? 2 : FOREIGN;
}
