import type { Token } from '../../../text/tokens.ts';
import { COUNTRY_WORDS, type CountryWord } from '../../lexicon/countries.ts';

/** By the first word in small letters, the longest first: "Liên bang Nga" before "Liên …". */
const BY_FIRST = Map.groupBy(COUNTRY_WORDS, ({ words }) => words[0]?.toLowerCase());
for (const list of BY_FIRST.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Regions that begin as a country does: "Mỹ Latinh" says nothing of the United States. */
const REGION_AFTER: ReadonlySet<string> = new Set(['latinh', 'latin', 'la']);

/** "các đảng cánh tả Mỹ Latinh" */
export const isRegionAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Mỹ' && REGION_AFTER.has(tokens[at + 1]?.lower ?? '');

/** The name of a country, or with `signs` also a city or seat of power, that stands at `at`; undefined where none does. */
export function countryAt(
  tokens: readonly Token[],
  at: number,
  signs = false,
): { country: CountryWord; next: number } | undefined {
  const first = tokens[at];
  if (!first?.isCapital) return undefined;
  for (const country of BY_FIRST.get(first.lower) ?? []) {
    if (!signs && !country.isName) continue;
    const { words } = country;
    if (!words.every((word, index) => sameWord(tokens[at + index]?.text, word))) continue;
    const next = at + words.length;
    if (words.length === 1 && REGION_AFTER.has(tokens[next]?.lower ?? '')) return undefined;
    return { country, next };
  }
  return undefined;
}

/** As written, or all in capitals as headlines have it. */
function sameWord(text: string | undefined, word: string): boolean {
  return text !== undefined && (text === word || (text === text.toUpperCase() && text === word.toUpperCase()));
}
