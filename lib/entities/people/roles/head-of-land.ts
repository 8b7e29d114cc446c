import type { Person } from '../../entities.ts';
import { CODES } from '../persons/other-lands.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isForeign, OFFICE } from './role-bearers.ts';

/**
 * "Chủ tịch Quốc hội Lào": of those who are called Chủ tịch Quốc hội, without a land, the only one from abroad; and of "Chủ tịch Quốc hội Việt Nam"
 * the only one of ours. Tokens `from` to `to` are the role with its land.
 */
export function headOfLand(
  people: readonly Person[],
  { lower, place }: BlockWords,
  from: number,
  to: number,
): Person | undefined {
  const size = [3, 2, 1].find((length) => place[to - length] === length) ?? 0;
  const land = CODES.get(lower.slice(to - size, to).join(' '));
  const role = lower.slice(from, to - size).join(' ');
  if (!land || !OFFICE.test(role)) return undefined;
  const [one, ...others] = people.filter(
    (person) =>
      isForeign(person) === (land !== 'VN') && person.roles.some(({ title }) => asHead(title.toLowerCase()) === role),
  );
  return others.length === 0 ? one : undefined;
}

/** The "Chủ tịch nước" of a land is its "Chủ tịch". */
const asHead = (title: string): string => (title === 'chủ tịch nước' ? 'chủ tịch' : title);
