/**
 * Which words a pattern may begin with, read off the pattern itself: a place in the text is then tried with the few forms that its words can
 * open, instead of with all. Knows the parts of patterns that the forms use; a form that any word may open is a mistake.
 */

/** Stands for a number. */
export const NUMBER = '#';
/** Stands for any word. */
const ANY = '*';

interface Part {
  /** A letter, NUMBER, ANY, or the ways of a group. */
  is: string | Part[][];
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
  for (const text of beginnings(parse(source))) {
    const [first = '', second] = text.trim().split(/ +/);
    if (first === '' || first.includes(ANY)) throw new Error(`Any word may open /${source}/`);
    const open = first === NUMBER || second === undefined || second.includes(ANY);
    if (open) found.set(first, undefined);
    else if (!found.has(first)) found.set(first, new Set([second]));
    else found.get(first)?.add(second);
  }
  return found;
}

/** Texts of two words, or up to the first number; those that are shorter may go on with what follows. */
function beginnings(ways: readonly Part[][]): Set<string> {
  const all = new Set<string>();
  for (const way of ways) {
    let texts = new Set(['']);
    for (const { is, optional } of way) {
      const next = new Set<string>();
      const here = typeof is === 'string' ? [is] : [...beginnings(is)];
      for (const text of texts)
        if (CLOSED.test(text)) next.add(text);
        else {
          if (optional) next.add(text);
          // A number is a word of its own, blank or not.
          for (const piece of here) next.add(piece.startsWith(NUMBER) ? `${text} ${piece}` : text + piece);
        }
      texts = next;
    }
    for (const text of texts) all.add(text);
  }
  return all;
}

/** A number or a word that is not known, or two words with what ends the second. */
const CLOSED = /[#*]|\S +\S+ /;

/** The pattern as ways of parts; what looks around is left out, it only forbids. */
function parse(source: string): Part[][] {
  let at = 0;
  const ways = (): Part[][] => {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        all.push([]);
        continue;
      }
      const is = atom();
      const many = /^(?:[?*]|\{0,\d*\}|\+|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at, at + 8))?.[0] ?? '';
      at += many.length;
      if (is === undefined) continue;
      all.at(-1)?.push({ is, optional: /^(?:[?*]|\{0)/.test(many) });
      // Three times is more than two words need.
      if (/^[*+{]/.test(many)) all.at(-1)?.push({ is, optional: true }, { is, optional: true });
    }
    return all;
  };
  const atom = (): Part['is'] | undefined => {
    const char = source[at++] ?? '';
    if (char === '(') {
      const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(source.slice(at, at + 12))?.[0] ?? '';
      at += opening.length;
      const inside = ways();
      at++;
      return /[=!]$/.test(opening) ? undefined : inside;
    }
    if (char === '[') {
      const from = at;
      at = source.indexOf(']', at) + 1;
      const inside = source.slice(from, at - 1);
      if (/^[\d-]+$/.test(inside) || inside.startsWith('\\d')) return NUMBER;
      return /^[^\\^]+$/.test(inside) && !/\p{L}-\p{L}/u.test(inside)
        ? [...inside].map((one) => [{ is: letter(one), optional: false }])
        : ANY;
    }
    if (char === '\\') {
      const kind = source[at++];
      if (kind === 'p') at = source.indexOf('}', at) + 1;
      if (kind === 'k') at = source.indexOf('>', at) + 1;
      return kind === 'd' ? NUMBER : kind && /[a-zA-Z]/.test(kind) ? ANY : ' ';
    }
    if (char === '^' || char === '$') return undefined;
    return letter(char);
  };
  return ways();
}

/** What stands between words counts as a blank. */
const letter = (char: string) => (/\d/.test(char) ? NUMBER : /\p{L}/u.test(char) ? char : ' ');
