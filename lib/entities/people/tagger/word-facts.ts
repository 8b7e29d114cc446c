import { hashText } from '../../../text/hash.ts';
import type { Token } from '../../../text/tokens.ts';
import { GIVEN_SYLLABLES, MIDDLE_SYLLABLES, SURNAMES } from '../../lexicon/name-syllables.ts';
import type { HashTable } from './hash-table.ts';
import { low, WORD_BITS } from './model-file.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** How a token is written. */
export const SHAPE = { mark: 0, number: 1, small: 2, title: 3, capitals: 4, initial: 5, mixed: 6 } as const;

/** A token with what the tables know about it. */
export interface Word extends Token {
  lower: string;
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
      const { text, kind, lower, id, shape, lexical, capital, known } = word;
      return { text, start: token.start, end: token.end, kind, lower, id, shape, lexical, capital, known };
    });
  }

  #look(token: Token): Word {
    const lower = token.text.toLowerCase();
    const id = hashText(lower);
    const shape = shapeOf(token, lower);
    return {
      ...token,
      lower,
      id,
      shape,
      lexical: token.kind === 'word' ? lexicalClass(lower) : 0,
      capital: Math.max(0, this.#capitals?.get(low(id, WORD_BITS)) ?? 0),
      known: shape < SHAPE.title ? 0 : Math.max(0, this.#kinds?.get(low(id, WORD_BITS)) ?? 0),
    };
  }
}

function shapeOf(token: Token, lower: string): number {
  if (token.kind !== 'word') return token.kind === 'mark' ? SHAPE.mark : SHAPE.number;
  if (token.text === lower) return SHAPE.small;
  if (token.text.length === 1) return SHAPE.initial;
  if (token.text === token.text.toUpperCase()) return SHAPE.capitals;
  return token.text.slice(1) === lower.slice(1) ? SHAPE.title : SHAPE.mixed;
}

function lexicalClass(lower: string): number {
  const surname = SURNAME_TIER.get(lower) ?? 0;
  const middle = MIDDLE_TIER.get(lower) ?? 0;
  const given = GIVEN_TIER.get(lower) ?? 0;
  if (surname + middle + given > 0) return 16 + ((surname * 3 + middle) << 2) + given;
  return isVietnameseSyllable(lower) ? 2 : FOREIGN;
}
