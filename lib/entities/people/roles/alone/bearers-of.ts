import { firstBehind } from '../../../../text/first-behind.ts';
import type { Person } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { RoleBearers, titleBefore } from '../kept/role-bearers.ts';
import { counterparts } from './counterparts.ts';
import type { NamedSpan } from './named-spans.ts';

/** Who bears which role in an article: by his titles, by what he is called right before his name, and as whose counterpart. */
export function bearersOf(
  people: readonly Person[],
  blocks: readonly BlockWords[],
  named: ReadonlyMap<number, readonly NamedSpan[]>,
): RoleBearers {
  const bearers = new RoleBearers(people);
  for (const words of blocks)
    for (const { start, person } of named.get(words.block) ?? []) {
      const at = firstBehind(words.tokens, (token) => token.start >= start);
      const title = titleBefore(words, at);
      if (title) bearers.call(title, person);
    }
  for (const { role, person } of counterparts(people, blocks)) bearers.know(role, person);
  return bearers;
}
