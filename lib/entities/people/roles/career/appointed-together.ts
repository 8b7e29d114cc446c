import type { Person } from '../../../entities.ts';
import { pastBracket } from '../../words/brackets.ts';
import { addressStart, type JoinedNames, rankStart } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { roleChain } from '../chains/role-chain.ts';
import { titleAt } from '../chains/title-at.ts';

/** Those who are appointed to one post, each named with his own, and where the last name ends. */
export interface Appointed {
  people: readonly Person[];
  to: number;
}

/** Right before the first of them, with "ông" left out. */
const APPOINTS = /(?:^| )(?:bầu(?: bổ sung)?|bổ nhiệm|chỉ định|phê chuẩn|điều động|phân công|luân chuyển|giới thiệu)$/;
/** Leads to their common post. */
const TO_POST =
  /^(?:giữ (?:chức|cương|vị)|làm|đảm nhiệm|đảm nhận|được (?:bầu|bổ|chỉ|điều|phân|giới|phê|cử|giao))(?: |$)/;
/** Right before the first of those of whom it is said in front: "Hai ông A, …, và B, …, được bầu làm …". */
const SEVERAL = /(?:^| )(?:hai|ba|bốn|các) (?:ông|bà|đồng chí)$/;

/**
 * The list that the name at `at` goes on, or opens: "bầu ông A, Giám đốc Sở Y tế, và bà B, Giám đốc Sở Tài chính, giữ chức Phó Chủ tịch tỉnh";
 * undefined where nobody is appointed.
 * @param joined the names that nothing but commas joins, the one at `at` last
 */
export function appointedTo(
  words: BlockWords,
  list: Appointed | undefined,
  at: number,
  { person, to }: { person: Person; to: number },
  joined: JoinedNames,
): Appointed | undefined {
  const own = addressStart(words, rankStart(words, at));
  // "bổ nhiệm các đồng chí: A"
  const called = words.lower[own - 1] === ':' ? addressStart(words, own - 1) : own;
  if (list && (joined.people.length > 1 || isBehindPosts(words, pastBracket(words, list.to), own)))
    return { people: [...list.people, person], to };
  const many = words.lower.slice(Math.max(0, called - 5), called).join(' ');
  const several = words.lower.slice(Math.max(0, at - 3), at).join(' ');
  return APPOINTS.test(many.replace(/ (?:các|hai|ba|bốn|\d)$/, '')) || SEVERAL.test(several)
    ? { people: [person], to }
    : undefined;
}

/** Whether nothing stands between two names but the posts of the first and a mark or "và". */
function isBehindPosts(words: BlockWords, from: number, at: number): boolean {
  const first = words.lower[from] === ',' ? titleAt(words, from + 1) : undefined;
  const end = first === undefined ? undefined : roleChain(words, first).at(-1)?.to;
  return end !== undefined && /^(?:[,;]|(?:[,;] )?(?:và|cùng))$/.test(words.lower.slice(end, at).join(' '));
}

/** All who get the post that the words at `at` lead to, said of the one whose name ends at `subject`; undefined where that is he alone. */
export const allAppointed = ({ lower }: BlockWords, list: Appointed | undefined, subject: number, at: number) =>
  list && list.to === subject && list.people.length > 1 && TO_POST.test(`${lower[at]} ${lower[at + 1]}`)
    ? list.people
    : undefined;
