import { isCapital } from '../../../../text/tokens.ts';
import { CODES } from '../../persons/other-lands.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { IN_OFFICE } from '../../role-words/role-words.ts';
import { worksFor } from '../../role-words/works-for.ts';
import { isBeforeTitle } from '../../words/before-title.ts';
import { placeBefore } from '../../words/called-before.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { PARTY } from '../../words/taken.ts';
import { chainStart } from './chain-start.ts';
import { leavesToNext } from './next-in-list.ts';

/**
 * "Y, người phát ngôn (của) Tổng thống Mỹ X, …": where the title begins of the one who is served, whose name stands at `nameAt` and ends before
 * a mark; 0 where the role at `at` is no such one. Without the mark "người phát ngôn Tổng thống Nga X nói" is X.
 */
export function servedTitle(words: BlockWords, at: number, nameAt: number): number {
  const { lower, title, person, tokens } = words;
  if (!person?.[nameAt]) return 0;
  const serves = worksFor(words, at);
  const head = at + headLength(words, at);
  let end = nameAt;
  while (person[end]) end += 1;
  // "Y, trợ lý Thủ tướng X và Thủ tướng Z"
  const isClosed = tokens[end]?.kind !== 'word' || (lower[end] === 'và' && (title[end + 1] ?? 0) > 1);
  for (let at = head; at < nameAt; at += 1) {
    if ((title[at] ?? 0) < 2) continue;
    const from = isBeforeTitle(lower, at - 1) ? at - 1 : at;
    if (/^(?:của|cho)$/.test(lower[from - 1] ?? '') || (serves && isClosed && from === head)) return from;
  }
  return 0;
}

/**
 * "Y, người phát ngôn | của bà X, …", "Y, Trợ lý | đồng chí X, …": where the name ends of him whom a role from `from` to `of` serves; `of`
 * where none is named so.
 */
export function servedEnd(words: BlockWords, from: number, of: number): number {
  const { lower, person, address } = words;
  const called = lower[of] === 'của' ? of + 1 : isAide(words, from, of) ? of : -1;
  const name = called + (address[called] ?? 0);
  if (called < 0 || name === of || !person?.[name]) return of;
  let end = name;
  while (person[end]) end += 1;
  return end;
}

/** "Trợ lý | đồng chí X" is another than X. */
const isAide = ({ lower }: BlockWords, from: number, to: number): boolean =>
  to - from === 2 && /^(?:trợ lý|thư ký)$/.test(`${lower[from]} ${lower[from + 1]}`);

/** "Y, Thư ký đồng chí | X", "Y, trợ lý của Chủ tịch nước | X": whether a role behind the last comma in front of X serves him. */
export function isServed(words: BlockWords, from: number, nameAt: number): boolean {
  const { tokens, address, person } = words;
  let at = nameAt - 1;
  while (at > from && tokens[at]?.text !== ',') at -= 1;
  if (tokens[at]?.text !== ',' || !worksFor(words, at + 1)) return false;
  const called = address[nameAt - 1] === 1 ? nameAt - 1 : nameAt - 2;
  const isCalled = address[called] === nameAt - called && isAide(words, at + 1, called);
  return (person?.[nameAt] && (isCalled || servedTitle(words, at + 1, nameAt) > 0)) || false;
}

/** "Người phát ngôn của bà Y, ông X", "Trợ lý của Tổng thống Y, ông X": the role of X that ends at `edge`; undefined where none does. */
export function servingNamed(words: BlockWords, edge: number): RoleSpan | undefined {
  const { lower, person, address } = words;
  let name = edge;
  while (person?.[name - 1]) name -= 1;
  if (name === edge) return undefined;
  const called = address[name - 1] === 1 ? name - 1 : address[name - 2] === 2 ? name - 2 : name;
  const title = called === name ? chainStart(words, name) : undefined;
  // "Đặc phái viên của Tổng Bí thư, Chủ tịch nước Y"
  const both = title !== undefined && lower.slice(title - 4, title).join(' ') === 'tổng bí thư ,' ? title - 4 : title;
  const of = (both ?? called) - 1;
  const from = lower[of] === 'của' ? chainStart(words, of) : undefined;
  return from !== undefined && (opensClause(words, from) || HELD.test(lower.slice(from - 3, from).join(' ')))
    ? { from, to: title === undefined ? edge : name }
    : undefined;
}

/** "trên cương vị là | Đặc phái viên của Y, ông X …" */
const HELD = new RegExp(`${IN_OFFICE}$`);

/** "Theo người phát ngôn của bà Y, ông X, …" tells of X; "Đi cùng người phát ngôn của bà Y, ông X …" of somebody else. */
export const opensClause = ({ tokens, lower }: BlockWords, at: number): boolean =>
  tokens[at - 1]?.kind !== 'word' || /^(?:theo|lời)$/.test(lower[at - 1] ?? '');

/** The same, but "Chánh Văn phòng X, Trợ lý Chủ tịch nước Z": where posts stand in front, Z is the Trợ lý. */
export const servedByName = (words: BlockWords, at: number, nameAt: number): number =>
  isCapital(words.tokens[at]) && leavesToNext(words, at - 1, at) ? 0 : servedTitle(words, at, nameAt);

/** "Sau phát biểu của Bộ trưởng Quốc phòng Mỹ, trung tướng Trung Quốc X": nobody serves two lands, but one after the other: "cựu HLV Lào". */
export function isOfOtherLand(words: BlockWords, end: number, next: RoleSpan | undefined): boolean {
  if (!next || /^(?:cựu|nguyên)$/.test(words.lower[next.from] ?? '')) return false;
  // "Đảng Cộng sản Trung Quốc" and "nước Cộng hòa Nhân dân Trung Hoa" are of one land.
  const landBefore = (at: number): string => {
    const land = words.lower.slice(at - placeBefore(at, words), at).join(' ');
    // "Đảng Nước Nga Thống nhất" names no district.
    return CODES.get(land) ?? (words.taken[at - 1] === PARTY ? '' : land);
  };
  const [here, there] = [landBefore(end), landBefore(next.to)];
  return !!here && !!there && here !== there;
}
