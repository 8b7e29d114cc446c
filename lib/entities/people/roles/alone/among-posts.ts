import type { Person } from '../../../entities.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { aloneRoleEnd } from './alone-role.ts';

/** The role that stood alone last, and whose it is. */
export interface LastAlone {
  end: number;
  bearer: Person | undefined;
  isBare: boolean;
  /** Of several: "các đồng chí Ủy viên". */
  isMany: boolean;
}

/** "của Tổng Bí thư, Thủ tướng và Chủ tịch Quốc hội": one of a list of bare posts, of which the article names no holder. */
export function isAmongPosts(
  words: BlockWords,
  at: number,
  end: number,
  last: LastAlone | undefined,
  who: (from: number, to: number) => Person | undefined,
): boolean {
  const { lower, title } = words;
  const joins = (index: number) => /^(?:,|và)$/.test(lower[index] ?? '');
  if (end - at > (title[at] ?? 0)) return false;
  if (last && !last.bearer && last.end + 1 === at && joins(last.end) && last.isBare) return true;
  const next = joins(end) && title[end + 1] ? aloneRoleEnd(words, end + 1) : 0;
  const isBare = next - end - 1 === title[end + 1];
  // "Tổng Bí thư, Chủ tịch nước" is one.
  if (lower[at] === 'tổng' && lower[end + 1] === 'chủ' && lower[next - 1] === 'nước') return false;
  return next > 0 && (isBare || lower[at] === 'tổng') && !who(end + 1, next);
}

/** "Tổng Bí thư, Chủ tịch nước Lào": whose the next post of a chain is, where he bears this one, too, whoever else is called so. */
export function bearerOfNext(
  words: BlockWords,
  at: number,
  end: number,
  who: (from: number, to: number) => Person | undefined,
): Person | undefined {
  const { lower, title } = words;
  if (lower[end] !== ',' || !title[end + 1]) return undefined;
  const bearer = who(end + 1, aloneRoleEnd(words, end + 1));
  const role = `${lower.slice(at, end).join(' ')} `;
  return bearer?.roles.some((one) => `${one.title.toLowerCase()} `.startsWith(role)) ? bearer : undefined;
}
