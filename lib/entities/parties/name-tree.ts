import { nameStep } from './party-words.ts';

/** A name that belongs somewhere below a branch. */
interface Unread<T> {
  words: readonly string[];
  /** Words that are read. */
  at: number;
  /** Symbols of the words read that no branch stands for yet. */
  symbols: readonly string[];
  what: T;
}

/**
 * Names by the symbols of their words (`party-words.ts`), each with what bears it. A branch grows when a text walks there: most names of a
 * register are in no article, and all of this is made again each time that the background starts.
 */
export class NameTree<T> {
  /** What bears the name that ends here, in the order in which it was added. */
  readonly ended: T[] = [];
  readonly #next = new Map<string, NameTree<T>>();
  #unread: Unread<T>[] = [];

  add(words: readonly string[], what: T): void {
    this.#unread.push({ words, at: 0, symbols: [], what });
  }

  /** The branch of a symbol. */
  get(symbol: string): NameTree<T> | undefined {
    if (this.#unread.length > 0) this.#grow();
    return this.#next.get(symbol);
  }

  /** The branch of a symbol, made where there is none. */
  branch(symbol: string): NameTree<T> {
    let branch = this.#next.get(symbol);
    if (!branch) {
      branch = new NameTree();
      this.#next.set(symbol, branch);
    }
    return branch;
  }

  #grow(): void {
    const unread = this.#unread;
    this.#unread = [];
    for (const one of unread) {
      readOn(one);
      const symbol = one.symbols[0];
      if (symbol === undefined) continue;
      const branch = this.branch(symbol);
      one.symbols = one.symbols.slice(1);
      readOn(one);
      if (one.symbols.length === 0) branch.ended.push(one.what);
      else branch.#unread.push(one);
    }
  }
}

/** Reads words of a name up to one that is more than a small word. */
function readOn(name: Unread<unknown>): void {
  const wordAt = (index: number) => name.words[index];
  while (name.symbols.length === 0) {
    const step = nameStep(wordAt, name.at);
    if (!step) return;
    name.at = step.next;
    name.symbols = step.symbols;
  }
}
