import type { Person } from '../entities.ts';
import type { BlockWords } from './read-block.ts';

export type Sex = 'man' | 'woman';

/** So many of a person's mentions are looked at. */
const ENOUGH = 30;

/** What the article tells of a person's sex: by form of address, or by the middle name Thị. */
export function sexOf(person: Person, blocks: readonly BlockWords[]): Sex | undefined {
  for (const { block, start } of person.mentions.slice(0, ENOUGH)) {
    const before = blocks[block]?.text.slice(Math.max(0, start - 4), start).toLowerCase() ?? '';
    if (/(?:^|[\s,.;("“])(?:bà|cô|chị)\s$/.test(before)) return 'woman';
    if (/(?:^|[\s,.;("“])(?:ông|anh)\s$/.test(before)) return 'man';
  }
  return / Thị /u.test(person.name) ? 'woman' : undefined;
}
