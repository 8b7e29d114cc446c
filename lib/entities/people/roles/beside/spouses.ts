import type { Person } from '../../../entities.ts';
import type { Sex } from '../../persons/sex.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { FOREIGN_ADDRESSES } from '../../words/honours.ts';
import { isSpouseOf, YOUNGER_KIN } from '../../words/kin.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { wholeEnd } from '../chains/role-reach.ts';

/** "bà X, Phu nhân Tổng Bí thư | Y", "X là phu nhân của Thủ tướng": what she is called behind her name, up to that of her husband. */
export function spouseBehind(words: BlockWords, nameEnd: number): RoleSpan | undefined {
  const { lower, tokens } = words;
  if (!/^(?:[,–-]|là)$/.test(tokens[nameEnd]?.text ?? '') || !isSpouseOf(nameEnd + 3, words)) return undefined;
  const from = nameEnd + 1;
  const post = lower[from + 2] === 'của' ? from + 3 : from + 2;
  let to = postEnd(words, post);
  // "Phu nhân Tổng Bí thư, Chủ tịch nước Y"
  const second = to > 0 && lower[to] === ',' ? postEnd(words, to + 1) : 0;
  // "Phu nhân Tổng Bí thư, Chủ tịch nước; …": both of one man.
  const isBoth =
    second > 0 &&
    tokens[second]?.kind !== 'word' &&
    /^(?:tổng )?bí thư(?: thứ nhất)? , chủ tịch nước/.test(lower.slice(post, second).join(' '));
  if (isBoth || words.person?.[second]) to = second;
  return to > 0 ? { from, to } : undefined;
}

/** Where the post at `at` ends, before a name; 0 where none stands there. */
function postEnd(words: BlockWords, at: number): number {
  if (headLength(words, at) === 0 || words.address[at] === 1) return 0;
  const end = wholeEnd(words, at);
  let to = at;
  while (to < end && !words.person?.[to]) to += 1;
  // "Thủ tướng Lào, | ông Y": his name follows with a form of address.
  while (to > at && (words.tokens[to - 1]?.kind === 'mark' || words.address[to - 1] === 1)) to -= 1;
  return to > at ? to : 0;
}

/** Between "Phu nhân" and the name of the husband. */
const LONGEST = 9;

/** "Tổng Bí thư Y và Phu nhân X", "Tổng thống Y cùng phu quân X": what she is called beside her husband, right in front of her name. */
export function spouseBeside({ lower, tokens }: BlockWords, nameAt: number): RoleSpan | undefined {
  let to = nameAt;
  while (nameAt - to < 3 && FOREIGN_ADDRESSES.has(lower[to - 1] ?? '')) to -= 1;
  const isJoined = /^(?:và|cùng|,)$/.test(tokens[to - 3]?.text ?? '');
  return isJoined && /^phu (?:nhân|quân)$/.test(`${lower[to - 2]} ${lower[to - 1]}`) ? { from: to - 2, to } : undefined;
}

/** "Phu nhân Tổng Bí thư Y, bà X": the same in front of both names. */
export function spouseInFront({ lower, tokens, person, address }: BlockWords, nameAt: number): RoleSpan | undefined {
  if (lower[nameAt - 1] !== 'bà' || !/^[,–-]$/.test(tokens[nameAt - 2]?.text ?? '') || !person?.[nameAt - 3])
    return undefined;
  let to = nameAt - 3;
  while (person[to - 1]) to -= 1;
  for (let post = to - 1; post > Math.max(1, to - LONGEST); post -= 1)
    // "Phu nhân của ông Y, bà X": with his name.
    if (isSpouseOf(post, { lower })) return { from: post - 2, to: address[to - 1] === 1 ? nameAt - 2 : to };
  return undefined;
}

/**
 * "Phu nhân Tổng thống Lào X" is the wife or the President by her or his name alone: the wife where the article calls X a woman or "Phu
 * nhân X", or somebody else the President; so is "con gái Tổng thống Lào X" where somebody else is. Her role is then the whole of it.
 */
export function nameKin(
  people: readonly Person[],
  blocks: readonly BlockWords[],
  sexes: ReadonlyMap<Person, Sex | undefined>,
): void {
  const kinBefore = (block: number, start: number) =>
    KIN.exec(blocks[block]?.text.slice(Math.max(0, start - 16), start) ?? '');
  const bearers = Map.groupBy(
    people.flatMap((person) => person.roles),
    ({ title }) => title.toLowerCase(),
  );
  for (const person of people) {
    const isWife = () =>
      sexes.get(person) === 'woman' ||
      person.mentions.some(({ block, start }) => kinBefore(block, start)?.groups?.wife);
    person.roles = person.roles.flatMap((role) => {
      const { block, start, end } = role.from;
      const kin = kinBefore(block, start);
      const isHers =
        kin &&
        OFFICE.test(role.title) &&
        ((bearers.get(role.title.toLowerCase())?.length ?? 0) > 1 || (kin.groups?.wife && isWife()));
      if (!isHers) return [role];
      const title = `${kin[0]}${role.title}`;
      const isKnown = person.roles.some((other) => other.title.toLowerCase() === title.toLowerCase());
      return isKnown ? [] : [{ ...role, title, from: { block, start: start - kin[0].length, end } }];
    });
  }
}

/** One at a time bears these; "ca sĩ" are many. */
const OFFICE =
  /^(?:tổng bí thư|tổng thống|(?:phó )?(?:chủ tịch|thủ tướng)|bí thư thứ nhất|(?:bộ|thứ|ngoại) trưởng|quốc vương)/i;
const KIN = new RegExp(`(?<!\\p{L})(?:(?<wife>phu nhân)|vợ|chồng|phu quân|cha|mẹ|${YOUNGER_KIN})(?: của)? $`, 'iu');
