import type { RoleSpan } from '../../role-words/role-span.ts';
import type { BlockWords } from '../../words/read-block.ts';

/** Whose delegation is led, before the form of address of its head: "đoàn lãnh đạo tỉnh Hải An do | đồng chí". */
const DELEGATION =
  /[Đđ]oàn (?:(?:đại biểu|lãnh đạo|công tác|cán bộ|cấp cao) ){0,3}(?:tỉnh|thành phố|TP\.?|huyện) ?(\p{Lu}\S*(?: \p{Lu}\S*){0,3}) do$/u;
const FAR = 80;
/** Posts of a province, town or district that do not say of which. */
const BARE = /(?: |^)(?:(?:tỉnh|thành|huyện)(?: [ủu][ỷy])?|thành phố)$/i;

/** " Hải An" of a post of one who leads a delegation: "đoàn lãnh đạo tỉnh Hải An do đồng chí [X] - Bí thư Tỉnh ủy làm trưởng đoàn". */
export function ledPlace(
  { text, tokens, lower, address }: BlockWords,
  nameAt: number,
  role: RoleSpan,
): string | undefined {
  const by = nameAt - (address[nameAt - 1] === 1 ? 1 : address[nameAt - 2] === 2 ? 2 : 0) - 1;
  if (lower[by] !== 'do' || !BARE.test(lower.slice(role.from, role.to).join(' '))) return undefined;
  const end = tokens[by]?.end ?? 0;
  const place = DELEGATION.exec(text.slice(Math.max(0, end - FAR), end))?.[1];
  return place ? ` ${place}` : undefined;
}
