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
  readonly #ended: T[] = [];
  readonly #next = new Map<string, NameTree<T>>();
  #unread: Unread<T>[] = [];

  /** What bears the name that ends here, in the order in which it was added. */
  get ended(): readonly T[] {
    if (this.#unread.length > 0) this.#grow();
    return this.#ended;
  }

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
    for (let index = 0; index < unread.length; index++) {
      const one = unread[index] as Unread<T>;
      const symbol = nextSymbol(one);
      if (symbol === undefined) this.#ended.push(one.what);
      else this.branch(symbol).#unread.push(one);
    }
  }
}

/** Words that stand for themselves, whatever follows, in plain letters; nothing for the others. Names are made of the same ones. */
const ONE_SYMBOL = new Map<string, string | undefined>();

function oneSymbol(word: string): string | undefined {
  if (ONE_SYMBOL.has(word)) return ONE_SYMBOL.get(word);
  const plain = plainWord(word.toLowerCase());
  const symbol = isOneSymbol(plain) ? plain : undefined;
  ONE_SYMBOL.set(word, symbol);
  return symbol;
}

/** The symbol that comes next, small words before it passed over; nothing at the end of the name. */
function nextSymbol(name: Unread<unknown>): string | undefined {
  if (name.symbols.length === 0) {
    if (name.at >= name.end) return undefined;
    const symbol = oneSymbol(name.words[name.at] as string);
    if (symbol !== undefined) {
      name.at += 1;
      return symbol;
    }
    readPhrase(name);
  }
  const [symbol] = name.symbols;
  name.symbols = name.symbols.length > 1 ? name.symbols.slice(1) : NONE;
  return symbol;
}

function readPhrase(name: Unread<unknown>): void {
  const wordAt = (index: number) => (index < name.end ? name.words[index]?.toLowerCase() : undefined);
  while (name.symbols.length === 0) {
    const step = nameStep(wordAt, name.at);
    if (!step) return;
    name.at = step.next;
    name.symbols = step.symbols;
  }
}
