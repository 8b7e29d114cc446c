import { isOneSymbol, nameStep, plainWord } from './party-words.ts';

/** A name that belongs somewhere below a branch. */
interface Unread<T> {
  /** Words with one space between them: they are parted as they are read, since most never are. */
  name: string;
  /** Where the next word begins, and where the name ends. */
  at: number;
  end: number;
  /** Symbols of words that are read, for which no branch stands yet. */
  symbols: readonly string[];
  what: T;
}

const NONE: readonly string[] = [];
const NOBODY: readonly never[] = [];

/**
 * Names by the symbols of their words (`party-words.ts`), each with what bears it. A branch grows when a text walks there: most names of a
 * register are in no article, and all of this is made again each time that the background starts.
 */
export class NameTree<T> {
  // Nothing is made before it is needed: most branches are leaves, or never walked to.
  #ended: T[] | undefined;
  #next: Map<string, NameTree<T>> | undefined;
  #unread: Unread<T>[] | undefined;

  /** What bears the name that ends here, in the order in which it was added. */
  get ended(): readonly T[] {
    this.#grow();
    return this.#ended ?? NOBODY;
  }

  /** Adds the name that the words from index `at` up to `end` of the text make; one space between words. */
  add(name: string, what: T, at = 0, end = name.length): void {
    this.#take({ name, at, end, symbols: NONE, what });
  }

  /** The branch of a symbol. */
  get(symbol: string): NameTree<T> | undefined {
    this.#grow();
    return this.#next?.get(symbol);
  }

  /** The branch of a symbol, made where there is none. */
  branch(symbol: string): NameTree<T> {
    this.#next ??= new Map();
    let branch = this.#next.get(symbol);
    if (!branch) {
      branch = new NameTree();
      this.#next.set(symbol, branch);
    }
    return branch;
  }

  #take(one: Unread<T>): void {
    if (this.#unread) this.#unread.push(one);
    else this.#unread = [one];
  }

  #grow(): void {
    const unread = this.#unread;
    if (!unread) return;
    this.#unread = undefined;
    for (let index = 0; index < unread.length; index++) {
      const one = unread[index] as Unread<T>;
      const symbol = nextSymbol(one);
      if (symbol !== undefined) this.branch(symbol).#take(one);
      else if (this.#ended) this.#ended.push(one.what);
      else this.#ended = [one.what];
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

/** Where the word that begins at `at` ends. */
function wordEnd({ name, end }: Unread<unknown>, at: number): number {
  const space = name.indexOf(' ', at);
  return space < 0 || space > end ? end : space;
}

/** The symbol that comes next, small words before it passed over; nothing at the end of the name. */
function nextSymbol(one: Unread<unknown>): string | undefined {
  if (one.symbols.length === 0) {
    if (one.at >= one.end) return undefined;
    const end = wordEnd(one, one.at);
    const symbol = oneSymbol(one.name.slice(one.at, end));
    if (symbol !== undefined) {
      one.at = end + 1;
      return symbol;
    }
    readPhrase(one);
  }
  const [symbol] = one.symbols;
  one.symbols = one.symbols.length > 1 ? one.symbols.slice(1) : NONE;
  return symbol;
}

function readPhrase(one: Unread<unknown>): void {
  const words = one.name.slice(one.at, one.end).toLowerCase().split(' ');
  let read = 0;
  while (one.symbols.length === 0) {
    const step = nameStep((index) => words[index], read);
    if (!step) break;
    for (; read < step.next; read++) one.at = wordEnd(one, one.at) + 1;
    one.symbols = step.symbols;
  }
}
