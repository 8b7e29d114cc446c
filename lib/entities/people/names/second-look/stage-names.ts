import { isAllCaps } from '../../../../text/all-caps.ts';
import { isCapital } from '../../../../text/tokens.ts';
import { GIVEN_SYLLABLES } from '../../../lexicon/name-syllables.ts';
import { headBefore } from '../../no-names/head-before.ts';
import { isSurname } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { TokenSpan } from '../../words/token-span.ts';

/** Countries of one syllable that open stage names too: "Mỹ Linh", "Đức Phúc", "Thái Trinh", "Anh Thơ". */
const COUNTRY_SYLLABLES: ReadonlySet<string> = new Set([
  'Mỹ',
  'Anh',
  'Nga',
  'Đức',
  'Thái',
  'Hàn',
  'Việt',
  'Nhật',
  'Ý',
  'Áo',
]);
const GIVEN = new Set(GIVEN_SYLLABLES);
/** So often must the pair come before it is believed. */
const OFTEN = 3;

/** Two-syllable stage names that begin like a country: the pair comes again and again, and no place is called so. */
export function stageNames(blocks: readonly BlockWords[]): TokenSpan[] {
  const found = new Map<string, TokenSpan[]>();
  for (const words of blocks) {
    const { tokens, block } = words;
    for (let from = 0; from + 1 < tokens.length; from += 1) {
      const [first, second] = [tokens[from], tokens[from + 1]];
      if (!first || !second || !COUNTRY_SYLLABLES.has(first.text) || !GIVEN.has(second.text)) continue;
      if (isCapital(tokens[from - 1]) || isCapital(tokens[from + 2]) || (words.place[from] ?? 0) > 1) continue;
      if (words.place[from + 1] || words.taken[from] || words.address[from] || words.placeHead[from - 1]) continue;
      const key = `${first.text} ${second.text}`;
      const list = found.get(key) ?? [];
      list.push({ block, from, to: from + 2 });
      found.set(key, list);
    }
  }
  const isPlace = (one: TokenSpan) => headBefore(one, blocks[one.block] as BlockWords);
  return [...found.values()].filter((list) => list.length >= OFTEN && !list.some(isPlace)).flat();
}

/** Contests and a man of the screen. */
const NO_MISTER =
  /^(?:bean|international|world|worldwide|universe|global|earth|supranational|tourism|grand|right|big)$/;

/** "Mr Lamb", "Mr. Lamb Lê Hoài An", "Madam Lamb": what somebody calls himself, with one word; our press says "ông" of all others. */
export function misters({ tokens, lower, block }: BlockWords): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const { text } = tokens[from]!;
    if (text !== 'Mr' && text !== 'Madam') continue;
    const at = tokens[from + 1]?.text === '.' ? from + 2 : from + 1;
    const name = tokens[at]?.text ?? '';
    const isAlone = !isCapital(tokens[at + 1]) || isSurname(tokens[at + 1]?.text ?? '');
    if (isCapital(tokens[at]) && !isAllCaps(name) && !NO_MISTER.test(lower[at] ?? '') && isAlone)
      found.push({ block, from, to: at + 1 });
  }
  return found;
}
