import type { Token } from '../../../text/tokens.ts';
import { countryAt } from '../words/country-at.ts';

/** An abbreviation that stands in brackets. `next` is the index after the closing bracket. */
export interface BracketedAbbreviation {
  text: string;
  start: number;
  end: number;
  next: number;
}

/** Words before the abbreviation inside the brackets: "(gọi tắt là PT)", "(viết tắt: PT)". */
const LEADS: ReadonlySet<string> = new Set(['gọi', 'viết', 'tắt', 'là', ':', 'tên', 'tiếng', 'anh']);
const LONGEST = 14;

/** In the press's brackets, but not the name of a party: agencies, unions of States. */
export const OTHER_LETTERS: ReadonlySet<string> = new Set([
  'EU',
  'UAE',
  'AFP',
  'TTXVN',
  'VN',
  'USD',
  'LHQ',
  'ASEAN',
  'UBND',
]);

/** The abbreviation in brackets right at `at`: "(PT)", "(PDI-P)", "(AfD)", "(gọi tắt là PT)"; behind a dash "- PT)", the name being in brackets too. */
export function abbreviationInBrackets(
  { text, tokens }: { text: string; tokens: readonly Token[] },
  at: number,
): BracketedAbbreviation | undefined {
  const behindDash = /^[-–]$/.test(tokens[at]?.text ?? '') && tokens[at + 2]?.text === ')';
  if (tokens[at]?.text !== '(' && !behindDash) return undefined;
  let from = at + 1;
  while (from < at + 6 && LEADS.has(tokens[from]?.text ?? '')) from += 1;
  let to = from;
  while (to < from + 6 && tokens[to] && !/^[),;]$/.test(tokens[to]?.text ?? '')) to += 1;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last || to === from || countryAt(tokens, from)?.next === to) return undefined;
  const inside = text.slice(first.start, last.end);
  const close = tokens[to]?.text === ')' ? to + 1 : to;
  return isAbbreviation(inside) ? { text: inside, start: first.start, end: last.end, next: close } : undefined;
}

/** Two capitals at least, letters and hyphens only. */
function isAbbreviation(text: string): boolean {
  if (
    text.length > LONGEST ||
    OTHER_LETTERS.has(text) ||
    !/^\p{Lu}[\p{L}\p{N}]*(?: ?[-–] ?[\p{L}\p{N}]+)*$/u.test(text)
  )
    return false;
  return (text.match(/\p{Lu}/gu) ?? []).length >= 2;
}

/** Tokens of "(11,6%)", "(208 ghế)". */
const LONGEST_SHARE = 7;

/** Index of the token before a bracket that ends at `at` and tells how many votes or seats a party has: "đảng Xanh (11,6%)"; else `at`. */
export function beforeShare(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')' || !/^(?:%|ghế|phiếu)$/.test(tokens[at - 1]?.text ?? '')) return at;
  for (let open = at - 2; open > at - LONGEST_SHARE; open -= 1) if (tokens[open]?.text === '(') return open - 1;
  return at;
}
