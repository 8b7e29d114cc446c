import type { Sex } from './sex.ts';

/** A person while names are still being gathered. */
export interface Draft {
  forms: Set<string>;
  name: string;
  /** Where names of several words and where single words of this person stand, each in reading order. */
  long: number[];
  short: number[];
  /** Titles right before its names, and the sex that forms of address tell. */
  titles: Set<string>;
  sex?: Sex;
}

/** So many people are looked at for one word: an article has few, a book of names must not take hours. */
const MOST = 40;

/** Finds people who may bear a name, by its words and by how they begin and end: "Guitiérrez" beside "Gutiérrez". */
export class DraftIndex {
  readonly #drafts = new Map<string, Draft[]>();
  readonly #order = new Map<Draft, number>();

  /** Remembers one written form of a person. */
  add(form: string, draft: Draft): void {
    if (!this.#order.has(draft)) this.#order.set(draft, this.#order.size);
    for (const key of keysOf(form)) {
      const list = this.#drafts.get(key);
      if (!list) this.#drafts.set(key, [draft]);
      else if (!list.includes(draft)) {
        // The earliest stays, the latest are kept: names come back near to where they stood.
        if (list.length >= MOST) list.splice(1, 1);
        list.push(draft);
      }
    }
  }

  /** People with a word like one of the name's, in the order in which they came. */
  near(name: string): Draft[] {
    const found = new Set<Draft>();
    for (const key of keysOf(name)) for (const draft of this.#drafts.get(key) ?? []) found.add(draft);
    return [...found].sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }
}

/** Words as they are; of longer ones their beginning and their end too, which a misspelling seldom changes both. */
function keysOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s-]+/)
    .filter(Boolean)
    .flatMap((word) => (word.length < 5 ? [word] : [word, `${word.slice(0, 3)}…`, `…${word.slice(-3)}`]));
}
