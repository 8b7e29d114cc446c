import { type Token, tokenise } from '../../text/tokens.ts';

/** A set of phrases found in a token list by hashing their words: the longest phrase at a token in a few lookups. */
export class PhraseSet {
  readonly #phrases = new Set<string>();
  readonly #lengths = new Map<string, number[]>();

  /** @param phrases compared in small letters */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      const words = tokenise(phrase.toLowerCase()).map((token) => token.text);
      const first = words[0];
      if (!first) continue;
      this.#phrases.add(words.join(' '));
      const lengths = this.#lengths.get(first) ?? [];
      if (!lengths.includes(words.length))
        this.#lengths.set(
          first,
          [...lengths, words.length].sort((a, b) => b - a),
        );
    }
  }

  /** How many tokens the longest phrase at `at` covers; 0 where none stands. `lower` holds the tokens' texts in small letters. */
  lengthAt(lower: readonly string[], at: number): number {
    const first = lower[at];
    const lengths = first === undefined ? undefined : this.#lengths.get(first);
    if (!first || !lengths) return 0;
    for (const length of lengths) {
      if (length === 1) return 1;
      if (at + length <= lower.length && this.#phrases.has(lower.slice(at, at + length).join(' '))) return length;
    }
    return 0;
  }
}

/** The tokens' texts in small letters, as `PhraseSet` wants them. */
export const lowerCase = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text.toLowerCase());
