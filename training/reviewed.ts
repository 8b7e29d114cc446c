import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashText } from '../lib/text/hash.ts';
import { type Sample, toBlocks } from './corpus.ts';
import { rawArticles } from './raw-articles.ts';

const KIND_OF: Readonly<Record<string, string>> = { P: 'person', L: 'place', O: 'organisation', D: 'party' };

/**
 * Unlabelled news with the names that an earlier model was sure of and those that a reader decided where it was not
 * (`labels/reviewed.txt`). An article whose text is no longer the one that was read is left out.
 */
export function readReviewed(file = join(import.meta.dirname, 'labels', 'reviewed.txt')): Sample[] {
  const marked = new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split(' ') as [key: string, length: string, ...names: string[]])
      .map(([key, length, ...names]) => [`${key} ${length}`, names]),
  );
  return [...rawArticles()].flatMap(({ id, text }) => {
    const key = keyOf(id, text);
    const names = marked.get(key);
    if (!names) return [];
    marked.delete(key);
    return [{ id, source: 'reviewed' as const, partial: false, blocks: toBlocks(text, readMarks(names)) }];
  });
}

/** What a line begins with: the hash of the article's id and the length of its text. */
const keyOf = (id: string, text: string): string => `${hashText(id).toString(36)} ${text.length}`;

/** "P3+12", "L5+8": kind, distance behind the last name, length, as offsets into the whole text. */
export function readMarks(marks: readonly string[]): { start: number; end: number; type: string }[] {
  let at = 0;
  return marks.map((mark) => {
    const [gap = 0, length = 0] = mark.slice(1).split('+').map(Number);
    const start = at + gap;
    at = start + length;
    return { start, end: at, type: KIND_OF[mark[0] as string] as string };
  });
}
