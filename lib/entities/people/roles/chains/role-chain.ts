import { isCapital } from '../../../../text/tokens.ts';
import { headLength } from '../../role-words/role-head.ts';
import type { RoleSpan } from '../../role-words/role-span.ts';
import { pastBracket } from '../../words/brackets.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { DATE } from '../../words/taken.ts';
import { wholeEnd } from './role-reach.ts';
import { isOfOtherLand, servedEnd, servedTitle } from './serving.ts';
import { nextMan } from './title-at.ts';

/** Between two roles of one career: "quyền Chủ tịch rồi Chủ tịch", "Giám đốc và Bí thư". */
const GOES_ON = /^(?:,|;|và|rồi|kiêm|cùng)$/;
/** Past the time since when a post of a list was held: "Thủ tướng | từ năm 1991 đến 1998, Chủ tịch nước". */
function pastTime({ lower, taken }: BlockWords, at: number): number {
  let end = lower[at] === 'từ' ? at + 1 : at;
  while (taken[end] === DATE) end += 1;
  return end > at + 1 ? end : at;
}

/** Past the place that a post of a list is in: "Bí thư Quận ủy quận 2, TP HCM; Phó Bí thư …"; `at` where none stands before the next one. */
function pastPlace({ lower, place, placeHead, tokens }: BlockWords, at: number): number {
  if (lower[at] !== ',') return at;
  const name = at + 1 + (placeHead[at + 1] ?? 0);
  let end = name + (place[name] ?? 0);
  if (name > at + 1) while (isCapital(tokens[end])) end += 1;
  return end > name && /^[;,]$/.test(lower[end] ?? '') ? end : at;
}

/**
 * "giữ chức Bộ trưởng Bộ Ngoại giao Việt Nam, | Bộ trưởng Ngoại giao New Zealand, bà Y, …", "bầu làm Chủ tịch nước, | lãnh đạo các nước đã …": somebody of
 * another land, or many.
 */
const isOfOthers = (words: BlockWords, last: RoleSpan, next: RoleSpan): boolean =>
  /^(?:các|những|nhiều)$/.test(words.lower[next.to] ?? '') ||
  (OF_ONE_LAND.test(`${words.lower.slice(next.from, next.from + 4).join(' ')} `) &&
    isOfOtherLand(words, last.to, next));
const OF_ONE_LAND = /^(?:(?:bộ|ngoại) trưởng|thủ tướng|tổng thống|quốc vương|chủ tịch (?:nước|quốc hội)) /;

/** The role at `from` and those that follow it without a new link. */
export function roleChain(words: BlockWords, from: number): RoleSpan[] {
  const { lower } = words;
  const spans: RoleSpan[] = [];
  for (let start = from; spans.length < 12; ) {
    const to = wholeEnd(words, start);
    // ", Chủ tịch nước Z": the next man with his own name; but "là trợ lý của Chủ tịch nước Z".
    if (nextMan(words, start, to) && servedTitle(words, start, to) === 0) return spans;
    if (spans.length > 0 && isOfOthers(words, spans.at(-1) as RoleSpan, { from: start, to })) return spans;
    spans.push({ from: start, to: servedEnd(words, start, to) });
    const end = pastPlace(words, pastBracket(words, pastTime(words, to)));
    let next = end;
    while (GOES_ON.test(lower[next] ?? '') && next - end < 2) next += 1;
    if (next === end || headLength(words, next) === 0) return spans;
    start = next;
  }
  return spans;
}
