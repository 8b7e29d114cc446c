import { isOneSymbol, nameStep, plainWord } from './party-words.ts';

/** A name that belongs somewhere below a branch. */
interface Unread<T> {
  words: readonly string[];
  /** The next word to read, and where the name ends in `words`. */
  at: number;
  end: number;
  /** Symbols of words that are read, for which no branch stands yet. */
  symbols: readonly string[];
  what: T;
}

const NONE: readonly string[] = [];

/**
 * Names by the symbols of their words (`party-words.ts`), each with what bears it. A branch grows when a text walks there: most names of a
 * register are in no article, and all of this is made again each time that the background starts.
 */
export class NameTree<T> {
  /** What bears the name that ends here, in the order in which it was added. */
  readonly ended: T[] = [];
  readonly #next = new Map<string, NameTree<T>>();
  #unread: Unread<T>[] = [];

  /** Adds the name that the words from `at` up to `end` make. */
  add(words: readonly string[], what: T, at = 0, end = words.length): void {
    this.#unread.push({ words, at, end, symbols: NONE, what });
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
      const symbol = nextSymbol(one);
      if (symbol === undefined) continue;
      const branch = this.branch(symbol);
      if (isRead(one)) branch.ended.push(one.what);
      else branch.#unread.push(one);
    }
  }
}

/** The symbol that comes next; small words before it are passed over. */
function nextSymbol(name: Unread<unknown>): string | undefined {
  if (name.symbols.length === 0) {
    const word = plainWord(name.at < name.end ? name.words[name.at] : undefined);
    if (word !== '' && isOneSymbol(word)) {
      name.at += 1;
      return word;
    }
    readPhrase(name);
  }
  const [symbol] = name.symbols;
  name.symbols = name.symbols.length > 1 ? name.symbols.slice(1) : NONE;
  return symbol;
}

/** Whether nothing is left but small words. */
function isRead(name: Unread<unknown>): boolean {
  if (name.symbols.length > 0) return false;
  if (name.at >= name.end) return true;
  if (isOneSymbol(plainWord(name.words[name.at]))) return false;
  readPhrase(name);
  return name.symbols.length === 0;
}

function readPhrase(name: Unread<unknown>): void {
  const wordAt = (index: number) => (index < name.end ? name.words[index] : undefined);
  while (name.symbols.length === 0) {
    const step = nameStep(wordAt, name.at);
    if (!step) return;
    name.at = step.next;
    name.symbols = step.symbols;
  }
}
