import type { Person } from '../../entities.ts';
import { placeBefore } from '../words/around.ts';
import type { BlockWords } from '../words/read-block.ts';
import { worksFor } from '../words/works-for.ts';
import { chainStart } from './chain-start.ts';
import { TOP } from './others-role.ts';
import type { RoleKeeper } from './role-keeper.ts';

/**
 * "Thư ký báo chí của Tổng thống Nga X" may be X or serve X. Where the article calls somebody else "Tổng thống Nga", X is the one who serves.
 * Linear.
 */
export function giveServedRoles(
  people: readonly Person[],
  words: BlockWords,
  named: ReadonlyMap<number, { person: Person; to: number }>,
  keep: RoleKeeper,
): void {
  for (const [nameAt, { person }] of named) {
    const title = chainStart(words, nameAt);
    if (title === undefined || words.lower[title - 1] !== 'của') continue;
    const from = chainStart(words, title - 1);
    if (from === undefined || !worksFor(words, from)) continue;
    // Of a land there is one president; "bị cáo" are many.
    if (!TOP.test(words.lower.slice(title, nameAt).join(' ')) || placeBefore(nameAt, words) === 0) continue;
    const served = words.text.slice(words.tokens[title]?.start, words.tokens[nameAt - 1]?.end);
    const isOthers = people.some(
      (other) => other !== person && other.roles.some((role) => role.title.toLowerCase() === served.toLowerCase()),
    );
    if (!isOthers) continue;
    keep.drop(person, served);
    // "… Marco X, đặc phái viên của Tổng thống Mỹ Y": not X's.
    const { start } = words.tokens[from]!;
    for (const other of people)
      for (const role of other.roles)
        if (other !== person && role.from.block === words.block && role.from.start === start)
          keep.drop(other, role.title);
    keep.add(person, words, { from, to: nameAt });
  }
}
