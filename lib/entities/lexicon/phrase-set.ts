import { type Token, tokenise } from '../../text/tokens.ts';

/** Words that may follow, and whether a phrase ends here. */
interface Branch {
  next: Map<string, Branch>;
  ends: boolean;
}

/** A set of phrases found in a token list word by word: the longest phrase at a token, with no text made on the way. */
export class PhraseSet {
  readonly #root: Branch = { next: new Map(), ends: false };

  /** @param phrases compared in small letters */
  constructor(phrases: Iterable<string>) {
    for (const phrase of phrases) {
      let branch = this.#root;
      for (const { text } of tokenise(phrase.toLowerCase())) {
        let next = branch.next.get(text);
        if (!next) {
          next = { next: new Map(), ends: false };
          branch.next.set(text, next);
        }
        branch = next;
      }
      if (branch !== this.#root) branch.ends = true;
    }
  }

  /** How many tokens the longest phrase at `at` covers; 0 where none stands. `lower` holds the tokens' texts in small letters. */
  lengthAt(lower: readonly string[], at: number): number {
    let longest = 0;
    let branch: Branch | undefined = this.#root;
    for (let to = at; to < lower.length; to++) {
      branch = branch.next.get(lower[to] as string);
      if (!branch) break;
      if (branch.ends) longest = to + 1 - at;
    }
    return longest;
  }
}

/** The tokens' texts in small letters, as `PhraseSet` wants them. */
export const lowerCase = (tokens: readonly Token[]): string[] => tokens.map((token) => token.text.toLowerCase());
