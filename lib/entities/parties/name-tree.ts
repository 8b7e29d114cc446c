import { nameStep } from './party-words.ts';

/** A name that belongs somewhere below a branch. */
interface Unread<T> {
  words: readonly string[];
  /** Words that are read. */
  at: number;
  /** Symbols of the words read that no branch stands for yet. */
  symbols: readonly string[];
  /** Puts it into what stands for it at its end. */
  enter: (known: T | undefined) => T;
}

/**
 * Names by the symbols of their words (`party-words.ts`), each with what it stands for. A branch grows when a text walks there: most names
 * of a register are in no article, and the tables would have to be made again each time that the background starts.
 */
export class NameTree<T> {
  /** What stands for the name that ends here. */
  value: T | undefined;
  readonly #next = new Map<string, NameTree<T>>();
  #unread: Unread<T>[] = [];

  /** @param symbols those that stand before the words */
  add(symbols: readonly string[], words: readonly string[], enter: Unread<T>['enter']): void {
    this.#unread.push({ words, at: 0, symbols, enter });
  }

  /** The branch of a symbol. */
  get(symbol: string): NameTree<T> | undefined {
    if (this.#unread.length > 0) this.#grow();
    return this.#next.get(symbol);
  }

  #grow(): void {
    for (const { words, at, symbols, enter } of this.#unread) {
      let read = at;
      let open = symbols;
      while (open.length === 0) {
        const step = nameStep((index) => words[index], read);
        if (!step) break;
        read = step.next;
        open = step.symbols;
      }
      const [symbol, ...rest] = open;
      if (symbol === undefined) continue;
      let branch = this.#next.get(symbol);
      if (!branch) {
        branch = new NameTree();
        this.#next.set(symbol, branch);
      }
      if (rest.length === 0 && isRead(words, read)) branch.value = enter(branch.value);
      else branch.#unread.push({ words, at: read, symbols: rest, enter });
    }
    this.#unread = [];
  }
}

/** Whether nothing but small words is left. */
function isRead(words: readonly string[], from: number): boolean {
  let at = from;
  for (let step = nameStep((index) => words[index], at); step; step = nameStep((index) => words[index], at)) {
    if (step.symbols.length > 0) return false;
    at = step.next;
  }
  return true;
}
