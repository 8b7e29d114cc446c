import type { Sex } from './sex.ts';

/** A person while names are still being gathered. */
export interface Draft {
  /** Its number among all. */
  order: number;
  /** Written forms with their words. */
  forms: Map<string, readonly string[]>;
  name: string;
  /** Where names of several words and where single words of this person stand, each in reading order. */
  long: number[];
  short: number[];
  /** Titles right before its names, and the sex that forms of address tell. */
  titles: Set<string>;
  sex?: Sex;
  /** Whom the text tells later that it is. */
  is?: Draft;
  /** A form of address or a title stood before a name of this person. */
  isAddressed?: boolean;
  /** A title leads to one of its names, over its body or land too. */
  isTitled?: boolean;
  /** Named as somebody's kin: "con gái X". */
  isKin?: boolean;
}

/** So many people are looked at for one word: an article has few, a book of names must not take hours. */
const MOST = 40;

/** Finds people who may bear a name, by its words and by how they begin and end: "Guitiérrez" beside "Gutiérrez". */
export class DraftIndex {
  readonly #drafts = new Map<string, Draft[]>();

  /** Remembers one written form of a person by its words. */
  add(words: readonly string[], draft: Draft): void {
    for (const key of keysOf(words)) {
      const list = this.#drafts.get(key);
      if (!list) this.#drafts.set(key, [draft]);
      else if (!list.includes(draft)) {
        // The earliest stays, the latest are kept: names come back near to where they stood.
        if (list.length >= MOST) list.splice(1, 1);
        list.push(draft);
      }
    }
  }

  /** People with a word like one of the name's whom it fits, in the order in which they came. */
  near(words: readonly string[], fits: (draft: Draft) => boolean): Draft[] {
    const found = new Set<Draft>();
    for (const key of keysOf(words))
      for (const draft of this.#drafts.get(key) ?? []) if (!found.has(draft) && fits(draft)) found.add(draft);
    return [...found].sort((a, b) => a.order - b.order);
  }
}

/** Words as they are; of longer ones their beginning and their end too, which a misspelling seldom changes both. */
function keysOf(words: readonly string[]): string[] {
  const keys: string[] = [];
  for (const word of words) {
    keys.push(word);
    if (word.length >= 5) keys.push(`${word.slice(0, 2)}…`, `…${word.slice(-2)}`);
  }
  return keys;
}
