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

/** In a list brackets tell age and home: "các bị cáo A (40 tuổi, ngụ Hà Nội), B (18 tuổi)". Tokens. */
const LONGEST_BRACKET = 90;

/** Past the bracket that opens at `at`; `at` where none does or it does not close. */
export function pastBracket({ tokens }: BlockWords, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + LONGEST_BRACKET; end += 1) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

/** The list that the name at `at` goes on, or opens: "các ông A, B và bà C". */
export function joinName(
  words: BlockWords,
  list: JoinedNames | undefined,
  at: number,
  { person, to }: { person: Person; to: number },
): JoinedNames {
  const address = words.address[at - 1] === 1 ? 1 : words.address[at - 2] === 2 ? 2 : 0;
  const end = list && list.to < at ? pastBracket(words, list.to) : at;
  const joint = words.lower.slice(end, at - address).join(' ');
  if (!list || !(/^(?:,|(?:, )?(?:và|cùng))$/.test(joint) || (joint === ';' && list.to < end)))
    return { people: [person], to, isMany: isOfMany(words, at - address), isJoined: false };
  const people = list.people.length < MOST ? [...list.people, person] : list.people;
  return { ...list, people, to, isJoined: joint !== ',' };
}
