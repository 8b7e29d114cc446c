import type { RoleSpan } from '../../role-words/role-span.ts';
import { GROUPS } from '../../role-words/role-words.ts';
import { addressStart, isOfMany, manyLength, rankStart } from '../../words/joined-names.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { chainStart } from '../chains/chain-start.ts';
import { isDegree } from '../chains/plain-title.ts';
import { pastRemark } from '../chains/way-back.ts';

/** What the names of a list have in common. */
export interface ListHead {
  spans: readonly RoleSpan[];
  /** Whether a colon opens the list, so that much may stand between its names. */
  isOpen: boolean;
  /** Of how many: "6 Phó Bí thư". */
  most: number;
}

/** Of lists that do not count their names. */
export const MANY = 99;
const COUNTS: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 };

/**
 * The roles of all the names of a list, said once in front of the first, which stands at `nameAt`: "Bốn Phó Chủ tịch gồm các ông A, B",
 * "Hai phó bí thư là ông A và ông B", "nguyên Chủ tịch nước: A, B", "các đồng chí Ủy viên Trung ương Đảng: A, Trưởng Ban …; B".
 * @param own the roles of the first name: "các Ủy viên Bộ Chính trị: | Thủ tướng | A, Chủ tịch Quốc hội B"
 */
export function headOfList(words: BlockWords, nameAt: number, own: readonly RoleSpan[]): ListHead | undefined {
  const { lower, address } = words;
  const title = own[0] && own[0].to <= nameAt ? own[0].from : nameAt;
  // "Ba phó hiệu trưởng là | PGS A, TS B": a rank or degree is his own.
  const isRanked =
    /^(?:gồm|là)$/.test(lower[addressStart(words, title) - 1] ?? '') && isRankOrDegree(words, title, nameAt);
  const first = lower[addressStart(words, title) - 1] === ':' || isRanked ? title : nameAt;
  // "là các ông: A"
  const end = lower[first - 1] === ':' && address[first - 2] === 1 ? first - 1 : first;
  let to = addressStart(words, end);
  if (to < first) to -= manyLength(words, to);
  // "hai nguyên Phó Chủ tịch tỉnh, ông A và bà B"
  const isApart = to < first && lower[to - 1] === ',';
  if (!isApart && !/^(?:gồm|là|như|:)$/.test(lower[to - 1] ?? '')) return undefined;
  const isAmong = lower[to - 1] === 'như';
  const isOpen = lower[to - 1] === ':' || end < first;
  to -= lower[to - 1] === ':' && /^(?:gồm|là)$/.test(lower[to - 2] ?? '') ? 2 : 1;
  // "có 6 Phó Bí thư, gồm: A"
  if (lower[to] === 'gồm' && lower[to - 1] === ',') to -= 1;
  // "các nghệ sĩ nổi tiếng như A, B", "các Bí thư Huyện ủy qua các thời kỳ: A, B"
  if (isAmong || isOpen) to = pastRemark(words, to);
  const from = chainStart(words, to);
  if (from === undefined || (isApart && !/^(?:hai|ba|bốn|[2-9])$/.test(lower[from - 1] ?? ''))) return undefined;
  const spans = [{ from, to }];
  // "các vị cựu Thủ tướng như A và B", "nhiều nghệ sĩ như A, B"
  if (isAmong) return COUNTLESS.test(lower.slice(Math.max(0, from - 3), from).join(' ')) ? headOf(spans) : undefined;
  // "các Ủy viên Bộ Chính trị, | Bí thư Trung ương Đảng: A"
  for (let comma = from - 1; isOpen && lower[comma] === ','; comma = (spans[0]?.from ?? 0) - 1) {
    const before = chainStart(words, comma);
    if (before === undefined) break;
    spans.unshift({ from: before, to: comma });
  }
  const begin = spans[0]?.from ?? from;
  const many = manyBefore(words, begin);
  // "các đồng chí lãnh đạo tỉnh: Bí thư A", "11 cán bộ, công chức: A": who they are together.
  if ((first < nameAt || spans.length > 1) && isGroup(words, begin)) return undefined;
  if (many) return { spans, isOpen: isOpen && lower[begin] !== 'nguyên', most: countOf(many) };
  return lower[from] === 'nguyên' && first === nameAt ? headOf(spans.slice(-1)) : undefined;
}

/** Nothing but a rank or degrees from `at` up to the name: "Đại tá", "PGS.TS". */
export const isRankOrDegree = (words: BlockWords, at: number, nameAt: number): boolean =>
  at < nameAt &&
  (rankStart(words, nameAt) === at ||
    words.lower.slice(at, nameAt).every((word) => isDegree(word) || word === '.' || word === ','));

const headOf = (spans: readonly RoleSpan[]): ListHead => ({ spans, isOpen: false, most: MANY });
const COUNTLESS = /(?:^| )(?:các|những|nhiều)(?: vị| đồng chí)?$/;

/** "lãnh đạo", "đồng chí lãnh đạo" */
function isGroup({ lower, address }: BlockWords, at: number): boolean {
  const role = address[at] === 2 ? at + 2 : at;
  return GROUPS.has(`${lower[role]} ${lower[role + 1]}`);
}

/** The word for several before a role at `at`: "[các] đồng chí là Ủy viên …", "[hai] đồng chí giữ chức Ủy viên …"; undefined where none stands. */
function manyBefore(words: BlockWords, at: number): string | undefined {
  const { lower, address, tokens } = words;
  let before = at;
  const link = LINKS.exec(lower.slice(Math.max(0, at - 3), at).join(' '))?.[1];
  if (link && (address[at - link.split(' ').length - 1] === 1 || address[at - link.split(' ').length - 2] === 2))
    before -= link.split(' ').length;
  if (address[before - 2] === 2) before -= 2;
  // "các vị đại biểu Quốc hội: A, B"
  else if (before < at || lower[before - 1] === 'vị') before -= 1;
  return isOfMany(words, before) || tokens[before - 1]?.kind === 'number' ? lower[before - 1] : undefined;
}
/** Between those who are called and what they are. */
const LINKS = /(?:^| )(là|làm|giữ chức(?: vụ)?)$/;

const countOf = (many: string): number => COUNTS[many] ?? (Number(many) || MANY);
