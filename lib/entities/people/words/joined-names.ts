import type { Person } from '../../entities.ts';
import type { BlockWords } from './read-block.ts';

/** Names joined by commas and "và", and where the last ends. */
export interface JoinedNames {
  people: readonly Person[];
  to: number;
  /** A word for several opens it: "các ông A, B". */
  isMany: boolean;
  /** "và" joins the last: in "Thay ông A, ông B làm …" nothing does. */
  isJoined: boolean;
}

/** Of longer lists the first ones. */
const MOST = 20;

const MANY: ReadonlySet<string> = new Set('các những hai ba bốn năm'.split(' '));

/** Is it said of several: "các Phó Thủ tướng", "hai ông", "3 nguyên Bí thư"? */
export const isOfMany = ({ lower }: BlockWords, at: number): boolean =>
  MANY.has(lower[at - 1] ?? '') || /^[2-9]$/.test(lower[at - 1] ?? '');

/** The list that the name at `at` goes on, or opens: "các ông A, B và bà C". */
export function joinName(
  words: BlockWords,
  list: JoinedNames | undefined,
  at: number,
  { person, to }: { person: Person; to: number },
): JoinedNames {
  const address = words.address[at - 1] === 1 ? 1 : words.address[at - 2] === 2 ? 2 : 0;
  const joint = list && list.to < at ? words.lower.slice(list.to, at - address).join(' ') : '';
  if (!list || !/^(?:,|(?:, )?(?:và|cùng))$/.test(joint))
    return { people: [person], to, isMany: isOfMany(words, at - address), isJoined: false };
  const people = list.people.length < MOST ? [...list.people, person] : list.people;
  return { ...list, people, to, isJoined: joint !== ',' };
}
