/**
 * Which words a pattern may begin with, read off the pattern itself: a place in the text is then tried with the few forms that its words can
 * open, instead of with all. Knows the parts of patterns that the forms use; a form that any word may open is a mistake.
 */

/** Stands for a number. */
export const NUMBER = '#';
/** Stands for any word. */
const ANY = '*';

interface Part {
  /** Letters, NUMBER, ANY, one letter of several, or what stands in a group, which is read only where it may be among the first words. */
  is: string | readonly string[] | { group: string };
  optional: boolean;
}

/** First word → the words that may follow it (NUMBER for figures); undefined where anything may follow, or nothing. */
export type Beginnings = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/**
 * How what the pattern matches may begin: lower case, NUMBER for figures.
 * @throws where any word may come first
 */
export function beginningsOf(source: string): Beginnings {
  const found = new Map<string, Set<string> | undefined>();
  for (const text of beginnings(source)) {
    const [first = '', second] = text.trim().split(' ', 2);
    if (first === '' || first.includes(ANY)) throw new Error(`Any word may open /${source}/`);
    const open = first === NUMBER || second === undefined || second.includes(ANY);
    if (open) found.set(first, undefined);
    else if (!found.has(first)) found.set(first, new Set([second]));
    else found.get(first)?.add(second);
  }
  return found;
}

/** Pieces of patterns that were read before: forms are built of the same ones. All of this runs at every start. */
const READ = new Map<string, ReadonlySet<string>>();

/** Texts of two words, or up to the first number; those that are shorter may go on with what follows. */
function beginnings(source: string): ReadonlySet<string> {
  const known = READ.get(source);
  if (known) return known;
  const all = new Set<string>();
  for (const way of parse(source)) {
    let open = new Set(['']);
    for (const { is, optional } of way) {
      const grown = new Set(optional ? open : []);
      for (const text of open)
        for (const piece of piecesOf(is)) {
          const longer = joined(text, piece);
          (isClosed(longer) ? all : grown).add(longer);
        }
      open = grown;
      if (open.size === 0) break;
    }
    for (const text of open) all.add(text);
  }
  READ.set(source, all);
  return all;
}

const piecesOf = (is: Part['is']): Iterable<string> =>
  typeof is === 'string' ? [is] : 'group' in is ? beginnings(is.group) : is;

/** With one blank at most between words; a number is a word of its own, blank or not. */
function joined(text: string, piece: string): string {
  if (text.endsWith(' ')) return text + (piece.startsWith(' ') ? piece.slice(1) : piece);
  return piece.startsWith(NUMBER) && text !== '' ? `${text} ${piece}` : text + piece;
}

/** A number or a word that is not known, or two words with what ends the second. */
function isClosed(text: string): boolean {
  if (text.endsWith(NUMBER) || text.endsWith(ANY)) return true;
  const blank = text.indexOf(' ', 1);
  return blank > 0 && text.indexOf(' ', blank + 1) > 0;
}

/** The pattern as ways of parts; what looks around is left out, it only forbids. */
function parse(source: string): Part[][] {
  const all: Part[][] = [[]];
  const pattern = new PatternReader(source);
  while (!pattern.isRead) {
    if (pattern.takeBar()) {
      all.push([]);
      continue;
    }
    const is = pattern.atom();
    const many = pattern.times();
    if (is === undefined) continue;
    // Letters that stand side by side go on as one piece: a tenth of the steps.
    const before = all.at(-1)?.at(-1);
    if (isLetters(is) && many === '' && before && isLetters(before.is) && !before.optional) {
      before.is += is;
      continue;
    }
    all.at(-1)?.push({ is, optional: many === '?' || many === '*' || many.startsWith('{0') });
    // Three times is more than two words need.
    if (many !== '' && many !== '?') all.at(-1)?.push({ is, optional: true }, { is, optional: true });
  }
  return all;
}

/** Goes through a pattern piece by piece. */
class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get isRead(): boolean {
    return this.#at >= this.#source.length;
  }

  takeBar(): boolean {
    if (this.#source[this.#at] !== '|') return false;
    this.#at++;
    return true;
  }

  /** "?", "*", "+", "{2,3}", or nothing; whether it is lazy does not matter. */
  times(): string {
    const from = this.#at;
    const char = this.#source[from];
    if (char === '{') this.#pass('}');
    else if (char === '?' || char === '*' || char === '+') this.#at++;
    else return '';
    const many = this.#source.slice(from, this.#at);
    if (this.#source[this.#at] === '?') this.#at++;
    return many;
  }

  /** Nothing for what looks around and for both ends. */
  atom(): Part['is'] | undefined {
    const char = this.#source[this.#at++] ?? '';
    if (char === '(') return this.#group();
    if (char === '[') return this.#letters();
    if (char === '\\') return this.#escaped();
    return char === '^' || char === '$' ? undefined : letter(char);
  }

  #group(): Part['is'] | undefined {
    const inside = this.#source.slice(this.#at, endOfGroup(this.#source, this.#at));
    this.#at += inside.length + 1;
    const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(inside)?.[0] ?? '';
    return /[=!]$/.test(opening) ? undefined : { group: inside.slice(opening.length) };
  }

  #letters(): Part['is'] {
    const from = this.#at;
    this.#pass(']');
    const inside = this.#source.slice(from, this.#at - 1);
    if (/^[\d-]+$/.test(inside) || inside.startsWith('\\d')) return NUMBER;
    return /^[^\\^]+$/.test(inside) && !/\p{L}-\p{L}/u.test(inside) ? [...inside].map(letter) : ANY;
  }

  #escaped(): Part['is'] {
    const kind = this.#source[this.#at++];
    if (kind === 'p') this.#pass('}');
    if (kind === 'k') this.#pass('>');
    return kind === 'd' ? NUMBER : kind && /[a-zA-Z]/.test(kind) ? ANY : ' ';
  }

  #pass(end: string): void {
    this.#at = this.#source.indexOf(end, this.#at) + 1;
  }
}

/** Letters and blanks, which stand for themselves. */
const isLetters = (is: Part['is']): is is string => typeof is === 'string' && is !== NUMBER && is !== ANY;

/** Where the bracket is that closes the group which `at` stands in. */
function endOfGroup(source: string, at: number): number {
  for (let deep = 0; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '[') at = source.indexOf(']', at);
    else if (char === '(') deep++;
    else if (char === ')' && deep-- === 0) break;
  }
  return at;
}

/** What stands between words counts as a blank. */
const letter = (char: string) =>
  char >= '0' && char <= '9' ? NUMBER : char.toLowerCase() !== char.toUpperCase() ? char : ' ';
