import type { Person } from '../../../entities.ts';
import { CODES } from '../../persons/other-lands.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { isForeign, OFFICE } from '../kept/role-bearers.ts';

/**
 * "Chủ tịch Quốc hội Lào": of those who are called Chủ tịch Quốc hội, without a land, the only one from abroad; and of "Chủ tịch Quốc hội Việt Nam"
 * the only one of ours; "Tổng Bí thư Lào" heads the Party of Lào. Tokens `from` to `to` are the role with its land.
 */
export function headOfLand(
  people: readonly Person[],
  { lower, place }: BlockWords,
  from: number,
  to: number,
): Person | undefined {
  const size = [3, 2, 1].find((length) => place[to - length] === length) ?? 0;
  const called = lower.slice(to - size, to).join(' ');
  const land = CODES.get(called);
  const role = lower.slice(from, to - size).join(' ');
  if (!land || !(OFFICE.test(role) || role === FIRST_SECRETARY)) return undefined;
  const [one, ...others] = people.filter(
    (person) =>
      isForeign(person) === (land !== 'VN') &&
      person.roles.some(({ title }) => [asHead(title.toLowerCase()), ofParty(title, called)].includes(role)),
  );
  return others.length === 0 ? one : undefined;
}

/** The "Chủ tịch nước" of a land is its "Chủ tịch". */
const asHead = (title: string): string => (title === 'chủ tịch nước' ? 'chủ tịch' : title);

const FIRST_SECRETARY = 'bí thư thứ nhất';

/** "tổng bí thư" for the "Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào", asked of Lào. */
function ofParty(title: string, land: string): string | undefined {
  const [, head, party = ''] = /^(tổng bí thư|bí thư thứ nhất) (?:.* )?đảng (.*)$/.exec(title.toLowerCase()) ?? [];
  return party.split(' (')[0]?.endsWith(` ${land}`) ? head : undefined;
}
