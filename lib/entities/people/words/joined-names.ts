import type { Person } from '../../entities.ts';
import { pastBracket } from './brackets.ts';
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

/** Tokens of the word for several before `at`: "[các] Phó Thủ tướng", "[hai] ông", "[3] nguyên Bí thư", "[các ông,] bà"; 0 where none stands. */
export function manyLength({ lower, address }: BlockWords, at: number): number {
  const isPair = address[at] === 1 && address[at - 2] === 1 && /^[,/]$/.test(lower[at - 1] ?? '');
  const many = lower[at - (isPair ? 3 : 1)] ?? '';
  return MANY.has(many) || /^[2-9]$/.test(many) ? (isPair ? 3 : 1) : 0;
}

/** Is it said of several? */
export const isOfMany = (words: BlockWords, at: number): boolean =>
  manyLength(words, at) > 0 || (words.address[at - 1] === 1 && manyLength(words, at - 1) > 0);

const RANK = /^(?:(?:đại|thượng|trung|thiếu|chuẩn|thống) (?:tướng|tá|[uú]y)|đô đốc)$/;

/** "đại tá", "thiếu tướng", "đô đốc" */
export const isVietnameseRank = (pair: string): boolean => RANK.test(pair);

/** Where the rank before a name at `at` begins: "Thượng tá X"; `at` where none stands. */
export const rankStart = ({ lower }: BlockWords, at: number): number =>
  RANK.test(`${lower[at - 2]} ${lower[at - 1]}`) ? at - (/^(?:chuẩn|phó)$/.test(lower[at - 3] ?? '') ? 3 : 2) : at;

/** Where the form of address before a name or its rank at `at` begins: "đồng chí X"; `at` where none stands. */
export const addressStart = ({ address }: BlockWords, at: number): number =>
  at - (address[at - 1] === 1 ? 1 : address[at - 2] === 2 ? 2 : 0);

/** Where the degrees before a name or its rank at `at` begin: "PGS.TS X"; `at` where none stand. */
function degreesStart({ lower }: BlockWords, at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < MOST_DEGREES &&
    (DEGREE.test(lower[from - 1] ?? '') || (DEGREE.test(lower[from - 2] ?? '') && lower[from - 1] === '.'))
  )
    from -= 1;
  return from;
}
const DEGREE = /^(?:gs|pgs|ts|tskh|ths|bs|ls|kts)$/;
const MOST_DEGREES = 6;

/** The list that the name at `at` goes on, or opens: "các ông A, B và bà C". */
export function joinName(
  words: BlockWords,
  list: JoinedNames | undefined,
  at: number,
  { person, to }: { person: Person; to: number },
): JoinedNames {
  const own = addressStart(words, degreesStart(words, rankStart(words, at)));
  // "các ông, bà: A, B"
  const called = words.lower[own - 1] === ':' ? addressStart(words, own - 1) : own;
  const end = list && list.to < at ? pastBracket(words, list.to) : at;
  const joint = words.lower.slice(end, called).join(' ');
  if (!list || !(/^(?:,|(?:, )?(?:và|cùng))$/.test(joint) || (joint === ';' && list.to < end)))
    return { people: [person], to, isMany: isOfMany(words, called), isJoined: false };
  const people = list.people.length < MOST ? [...list.people, person] : list.people;
  return { ...list, people, to, isJoined: joint !== ',' };
}
