import type { Clause, Segment } from '../../verbs/clause.ts';
import { onlyAdverbs } from '../../verbs/predicates.ts';
import type { Named, Speakers } from '../known/speakers.ts';
import type { Source } from '../words/source.ts';
import { personIn } from './head-person.ts';

/** Letters of "chị ". */
export const LONGEST_ADDRESS = 5;

/** Two or more who say it together are nobody's alone. */
export const jointly = (start: number, end: number): Source => ({ start, end, person: null, isJoint: true });

/** "Đại tướng Sokha và | Bí thư thứ nhất, Chủ tịch nước Lam | bày tỏ": where the one begins whose name stands before the titles of the other. */
export function startOfOther(
  clause: Clause,
  segments: readonly Segment[],
  named: readonly Named[],
  speakers: Speakers,
  head: Source,
): number | undefined {
  const before = segments.findLast(({ start }) => clause.start + start < head.start - LONGEST_ADDRESS);
  if (!before) return undefined;
  const first = personIn(clause, before, named, speakers);
  if (!first?.person || first.person === head.person) return undefined;
  const between = clause.masked.slice(first.end - clause.start, head.start - clause.start);
  return OTHER_TITLES.test(between) ? first.start : undefined;
}

/** "Đại tướng Sokha | và Bí thư thứ nhất, | Chủ tịch nước Lam" */
const OTHER_TITLES = /^ và (?:\p{Lu}[\p{L} ]{3,90}, )+$/u;

/** Between two who say it together. */
const WITH = /^ (?:và|cùng(?: với)?) /u;

/**
 * Who speaks: the head alone, or with those who stand before it, or right behind it: "Ông Lam và | bà Hạnh | gặp dân xã và nói".
 * @param from where those before begin, @param to where the head ends with all that belongs to it
 */
export function aloneOrNot(
  { start, masked }: Clause,
  head: Source,
  from: number | undefined,
  to: number,
  named: readonly Named[],
): Source {
  const other = named.find(({ kind, end }) => kind === 'name' && end > head.end);
  const between = other ? masked.slice(head.end - start, other.start - start) : '';
  const isBoth = other?.person && other.person !== head.person && WITH.test(between) && !PARTS.test(between);
  if (from === undefined && !isBoth) return { ...head, end: to };
  return jointly(from ?? head.start, isBoth ? Math.max(to, other.end) : to);
}
/** No titles of the second alone: "Ông Lam và | vợ là bà Hạnh" */
const PARTS = /[,;:]| (?:vợ|chồng|con|em|của|nói|gặp|cho|do) /u;

/** Who stands behind the head of a segment and closes it: "ông Lam và | bà Hạnh", "ông Lam cùng | bà Hạnh". */
export function otherBehind(
  { start, masked }: Clause,
  segment: Segment,
  head: Source,
  named: readonly Named[],
): Named | undefined {
  if (!WITH.test(masked.slice(head.end - start))) return undefined;
  const other = named.find(({ person, end }) => person && end > head.end);
  const isOther = other && other.person !== head.person && onlyAdverbs(masked.slice(other.end - start, segment.end));
  return isOther ? other : undefined;
}
