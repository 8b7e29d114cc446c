import { LONGEST } from '../../role-words/role-end.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { addressedByName } from '../../words/called-before.ts';
import { isHonour } from '../../words/honours.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { DATE, PARTY } from '../../words/taken.ts';
import { wholeEnd } from '../chains/role-reach.ts';
import { ledPlace } from './led-place.ts';
import { rolesBefore } from './roles-before.ts';
import { rolesBehind } from './roles-behind.ts';
import { bodyAbove, toldBehind } from './told-behind.ts';

/** What the text calls the person whose name stands at `from` to `to`, before and behind the name. */
export function rolesAround(words: BlockWords, from: number, to: number): RoleSpan[] {
  const before = rolesBefore(words, from, to);
  const last = before.at(-1);
  const of = last && toldBehind(words, last, to);
  if (last) before[before.length - 1] = withOf(last, of);
  return [
    ...(before.length > 0 ? before : listedRole(words, from, to)),
    ...rolesBehind(
      words,
      to,
      addressedByName({ from }, words),
      before.some((span) => standsRightBefore(words, span.to, from)),
    ).map((span) => withOf(span, bodyAbove(words, span) ?? ledPlace(words, from, span))),
    ...(leadsParty(words, from, to) ? [{ from: to, to: to + 2 }] : []),
  ];
}

/** "đảng Tự do (LP) do ông X | lãnh đạo": what he is of a party that is named right before; not "đoàn Đảng Tự do do ông X | đứng đầu". */
function leadsParty({ lower, taken, tokens }: BlockWords, from: number, to: number): boolean {
  if (!/^(?:lãnh đạo|đứng đầu)$/.test(`${lower[to]} ${lower[to + 1]}`)) return false;
  let at = from - 1;
  // "do Tổng Bí thư X đứng đầu": his post says it.
  while (at > from - LONGEST_TITLE && tokens[at]?.kind === 'word' && !/^(?:do|thư|tịch)$/.test(lower[at] ?? ''))
    at -= 1;
  let party = tokens[at - 1]?.text === ')' ? at - 2 : at - 1;
  if (lower[at] !== 'do' || taken[party] !== PARTY) return false;
  while (tokens[party]?.text === '(' || taken[party] === PARTY) party -= 1;
  return !lower.slice(Math.max(0, party - 5), party + 1).includes('đoàn');
}
const LONGEST_TITLE = 8;

/** "Chủ tịch Đảng Lao động (PT|) X", "Chủ tịch Thượng viện | Samdech X": nothing but a bracket or an honour stands between. */
const standsRightBefore = (words: BlockWords, end: number, from: number): boolean =>
  end === from ||
  (end === from - 1 && words.tokens[end]?.text === ')') ||
  (end < from && from - end < 5 && isHonour(words, from - 1));

/** A role with what it is of, where the text tells that. */
export const withOf = (span: RoleSpan, of: string | undefined): RoleSpan => (of ? { ...span, of } : span);

/**
 * "…; Vụ trưởng Vụ châu Mỹ, Bộ Ngoại giao, X": the item of a list that a name closes. At the head of a sentence and behind "lời", "bởi" the role
 * goes up to the comma, and the name is whole: "Đại sứ Mỹ tại NATO, Kay Harker, …".
 */
function listedRole(words: BlockWords, nameAt: number, nameEnd: number): RoleSpan[] {
  const { tokens, lower, person } = words;
  if (tokens[nameAt - 1]?.text !== ',') return [];
  let from = nameAt - 1;
  while (from > 0 && nameAt - from < LONGEST && !/^(?:[;:.!?]|có|lời|theo|còn|bởi)$/.test(lower[from - 1] ?? '')) {
    from -= 1;
    if (person?.[from]) return [];
  }
  if (nameAt - from >= LONGEST) return [];
  if (headLength(words, from) === 0) return behindDay(words, from, nameAt, nameEnd);
  const to = wholeEnd(words, from, nameAt - 1);
  const isItem = /^(?:[;:]|có)$/.test(lower[from - 1] ?? '');
  return isItem || (to === nameAt - 1 && nameEnd - nameAt > 1) ? [{ from, to }] : [];
}

/** "Tối 8/10, tại Huế, | Ủy viên Bộ Chính trị, Bí thư Thành ủy Hải Phòng, X tiếp đoàn": posts up to the name behind the day that opens the sentence. */
function behindDay(words: BlockWords, opening: number, nameAt: number, nameEnd: number): RoleSpan[] {
  const { tokens, lower, taken } = words;
  if (nameEnd - nameAt < 2 || tokens[nameEnd]?.kind !== 'word' || /^(?:và|cùng)$/.test(lower[nameEnd] ?? '')) return [];
  const comma = (from: number) => {
    let at = from;
    while (at < nameAt && tokens[at]?.text !== ',') at += 1;
    return at;
  };
  let from = comma(opening) + 1;
  if (!taken.subarray(opening, from).includes(DATE)) return [];
  if (/^(?:tại|ở)$/.test(lower[from] ?? '')) from = comma(from) + 1;
  const spans: RoleSpan[] = [];
  while (from < nameAt) {
    const to = headLength(words, from) > 0 ? wholeEnd(words, from, nameAt - 1) : from;
    if (to === from || tokens[to]?.text !== ',') return [];
    spans.push({ from, to });
    from = to + 1;
  }
  return spans;
}
