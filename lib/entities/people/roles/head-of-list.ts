import { isOfMany } from '../words/joined-names.ts';
import type { BlockWords } from '../words/read-block.ts';
import type { RoleSpan } from '../words/role-span.ts';
import { chainStart } from './chain-start.ts';
import { pastRemark } from './way-back.ts';

/**
 * The role of all the names of a list, said once in front of the first, which stands at `nameAt`: "Bốn Phó Chủ tịch gồm các ông A, B",
 * "Hai phó bí thư là ông A và ông B", "nguyên Chủ tịch nước: A, B", "các đồng chí Ủy viên Trung ương Đảng: A, Trưởng Ban …; B".
 */
export function headOfList(words: BlockWords, nameAt: number): RoleSpan | undefined {
  const { lower, address } = words;
  // "là các ông: A"
  const end = lower[nameAt - 1] === ':' && address[nameAt - 2] === 1 ? nameAt - 1 : nameAt;
  let to = end - (address[end - 1] === 1 ? 1 : address[end - 2] === 2 ? 2 : 0);
  // "các đồng chí Ủy viên Trung ương Đảng: Thượng tướng A, Thứ trưởng …; B, Bộ trưởng …"
  if (words.title[to - 2] === 2 && lower[to - 3] === ':') to -= 2;
  if (to < nameAt && isOfMany(words, to)) to -= 1;
  // "hai nguyên Phó Chủ tịch tỉnh, ông A và bà B"
  const isApart = to < nameAt && lower[to - 1] === ',';
  if (!isApart && !/^(?:gồm|là|như|:)$/.test(lower[to - 1] ?? '')) return undefined;
  const isAmong = lower[to - 1] === 'như';
  to -= lower[to - 1] === ':' && /^(?:gồm|là)$/.test(lower[to - 2] ?? '') ? 2 : 1;
  // "các nghệ sĩ nổi tiếng như A, B"
  if (isAmong) to = pastRemark(words, to);
  const from = chainStart(words, to);
  if (from === undefined || (isApart && !/^(?:hai|ba|bốn|[2-9])$/.test(lower[from - 1] ?? ''))) return undefined;
  // "các vị cựu Thủ tướng như A và B", "nhiều nghệ sĩ như A, B"
  if (isAmong)
    return /(?:^| )(?:các|những|nhiều)(?: vị| đồng chí)?$/.test(lower.slice(Math.max(0, from - 3), from).join(' '))
      ? { from, to }
      : undefined;
  const first = address[from - 2] === 2 ? from - 2 : from;
  return isOfMany(words, first) || words.tokens[from - 1]?.kind === 'number' || lower[from] === 'nguyên'
    ? { from, to }
    : undefined;
}
