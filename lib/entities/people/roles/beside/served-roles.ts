import type { Person } from '../../../entities.ts';
import { worksFor } from '../../role-words/works-for.ts';
import { placeBefore } from '../../words/called-before.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';
import { chainStart } from '../chains/chain-start.ts';
import { TOP } from '../chains/others-role.ts';
import type { RoleKeeper } from '../kept/role-keeper.ts';

/** A name behind the title of whom somebody serves: "Thư ký báo chí của Tổng thống Nga [X]". */
interface Served {
  person: Person;
  words: BlockWords;
  /** The whole role before the name. */
  span: TokenSpan;
  /** Of it, whom somebody serves: "Tổng thống Nga". */
  title: string;
}

/**
 * "Thư ký báo chí của Tổng thống Nga X" may be X or serve X. Where the article calls somebody else "Tổng thống Nga", X is the one who serves.
 * Linear.
 */
export function giveServedRoles(
  people: readonly Person[],
  blocks: readonly BlockWords[],
  named: readonly ReadonlyMap<number, { person: Person }>[],
  keep: RoleKeeper,
): void {
  const served = blocks.flatMap((words) => servedIn(words, named[words.block] ?? new Map()));
  if (served.length === 0) return;
  const all = people.flatMap((person) => person.roles.map((role) => ({ person, role })));
  const byTitle = Map.groupBy(all, ({ role }) => role.title.toLowerCase());
  const byPlace = Map.groupBy(all, ({ role: { from } }) => `${from.block}-${from.start}`);
  const changed = new Set<Person>();
  for (const { person, words, span, title } of served) {
    const isOthers = byTitle.get(title.toLowerCase())?.some((one) => one.person !== person);
    if (!isOthers) continue;
    keep.drop(person, title);
    changed.add(person);
    // "… Marco X, đặc phái viên của Tổng thống Mỹ Y": not X's.
    for (const { person: other, role } of byPlace.get(`${span.block}-${words.tokens[span.from]?.start}`) ?? [])
      if (other !== person) {
        keep.drop(other, role.title);
        changed.add(other);
      }
    keep.add(person, words, span);
  }
  for (const person of changed) person.roles = keep.of(person);
}

function servedIn(words: BlockWords, named: ReadonlyMap<number, { person: Person }>): Served[] {
  const { tokens, lower, block } = words;
  return [...named].flatMap(([nameAt, { person }]) => {
    const at = chainStart(words, nameAt);
    if (at === undefined || lower[at - 1] !== 'của') return [];
    const from = chainStart(words, at - 1);
    if (from === undefined || !worksFor(words, from)) return [];
    // Of a land there is one president; "bị cáo" are many.
    if (!TOP.test(lower.slice(at, nameAt).join(' ')) || placeBefore(nameAt, words) === 0) return [];
    const title = words.text.slice(tokens[at]?.start, tokens[nameAt - 1]?.end);
    return [{ person, words, span: { block, from, to: nameAt }, title }];
  });
}
