/** Which forms of dates may begin with which two words, as a text that compresses well: made once where the extension is built, since reading it off seventy patterns takes as long as finding an article's dates. */

import type { DateRule } from '../grammar/grammar.ts';
import { beginningsOf } from './first-words.ts';

/** First word → second word → the forms' places in `DATE_RULES`; the second is empty for what may go on with any word. */
export type FormsByWords = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** A form's place as one letter: "A" is the first. */
const FIRST = 65;

/**
 * One line for each list of forms, "forms:first words second words|…": all its first words with all its second words.
 * @example "AB:sáng,tối 1|hôm nay,qua"
 */
export function toTable(rules: readonly DateRule[]): string {
  const open = rules.map(({ opening }) => beginningsOf(opening));
  const words = new Map<string, Set<string>>();
  for (const beginnings of open)
    for (const [first, seconds] of beginnings)
      words.set(first, new Set([...(words.get(first) ?? []), ...(seconds ?? [''])]));
  const lines = new Map<string, Map<string, string[]>>();
  for (const [first, seconds] of words)
    for (const second of seconds) {
      const forms = open.flatMap((beginnings, at) => {
        if (!beginnings.has(first)) return [];
        return (beginnings.get(first)?.has(second) ?? true) ? String.fromCharCode(FIRST + at) : [];
      });
      const line = lines.get(forms.join('')) ?? new Map<string, string[]>();
      lines.set(forms.join(''), line);
      line.set(first, [...(line.get(first) ?? []), second]);
    }
  return [...lines].map(([forms, line]) => `${forms}:${bySeconds(line)}`).join('\n');
}

/** First words with the same second words side by side. */
function bySeconds(line: ReadonlyMap<string, readonly string[]>): string {
  const groups = new Map<string, string[]>();
  for (const [first, seconds] of line) {
    const key = [...seconds].sort().join();
    groups.set(key, [...(groups.get(key) ?? []), first]);
  }
  return [...groups].map(([seconds, firsts]) => `${firsts} ${seconds}`).join('|');
}

export function fromTable(table: string): FormsByWords {
  const words = new Map<string, Map<string, readonly number[]>>();
  for (const line of table.split('\n')) {
    const [letters = '', groups = ''] = line.split(':');
    const forms = Array.from(letters, (letter) => letter.charCodeAt(0) - FIRST);
    for (const group of groups.split('|')) {
      const [firsts = '', seconds = ''] = group.split(' ');
      for (const first of firsts.split(',')) {
        const known = words.get(first) ?? new Map<string, readonly number[]>();
        words.set(first, known);
        for (const second of seconds.split(',')) known.set(second, forms);
      }
    }
  }
  return words;
}
