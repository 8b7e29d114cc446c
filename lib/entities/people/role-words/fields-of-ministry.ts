import { isCapital } from '../../../text/tokens.ts';
import type { BlockWords } from '../words/read-block.ts';
import { isBehindField } from './behind-field.ts';
import { headLength } from './role-head.ts';

/** Fields of one ministry behind commas, and tokens of each. */
const MOST = { fields: 4, tokens: 5 };

/**
 * Tokens from the comma at `end` up to and with the "và" in front of the last field of a ministry: "Bộ trưởng Tài chính [, Kế hoạch và] Phát triển
 * kinh tế Lào"; 0 where the post at `at` is none of a ministry, or something else begins there ("Bộ trưởng Tài chính, Thủ tướng và bà Hạnh").
 */
export function moreFields(words: BlockWords, at: number, end: number): number {
  const { tokens, lower, person } = words;
  if (tokens[end]?.text !== ',' || !/^(?:bộ|thứ) trưởng$/.test(`${lower[at]} ${lower[at + 1]}`)) return 0;
  let next = end + 1;
  for (let field = 0; field < MOST.fields; field += 1) {
    if (!isField(words, next)) return 0;
    const last = next + MOST.tokens;
    while (next < last && tokens[next]?.kind === 'word' && lower[next] !== 'và' && !person?.[next]) next += 1;
    if (lower[next] === 'và') return isField(words, next + 1) ? next + 1 - end : 0;
    if (tokens[next]?.text !== ',') return 0;
    next += 1;
  }
  return 0;
}

/** May a field begin here? A capital that opens no post and no name. */
const isField = (words: BlockWords, at: number): boolean =>
  isCapital(words.tokens[at]) &&
  !words.person?.[at] &&
  headLength(words, at) === 0 &&
  !words.bodyHead[at] &&
  !words.place[at] &&
  !words.address[at];

/** The office of a ministry that leads up to `end` over words and commas, and the first of these; undefined where none does. */
function ministryBefore(
  { tokens, lower, person }: BlockWords,
  end: number,
): { at: number; comma?: number } | undefined {
  let comma: number | undefined;
  for (let at = end - 1; at >= Math.max(0, end - MOST.fields * MOST.tokens); at -= 1) {
    if (tokens[at]?.text === ',') comma = at;
    else if (tokens[at]?.kind !== 'word' || person?.[at]) return undefined;
    else if (lower[at + 1] === 'trưởng' && /^(?:bộ|thứ)$/.test(lower[at] ?? ''))
      return { at, ...(comma !== undefined && { comma }) };
  }
  return undefined;
}

/** Does who stands at `from` head a ministry of several fields: "Bộ trưởng Nông nghiệp, Thương mại [X]"? */
export const isBehindFields = (words: BlockWords, from: number): boolean =>
  isBehindField(from, words) && ministryBefore(words, from)?.comma !== undefined;

/** Is the comma at `at` one between the fields of a ministry? */
export function isBetweenFields(words: BlockWords, at: number): boolean {
  const office = ministryBefore(words, at);
  if (!office) return false;
  const { at: from, comma = at } = office;
  return comma + moreFields(words, from, comma) > at;
}
