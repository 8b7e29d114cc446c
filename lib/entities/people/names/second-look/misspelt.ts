import { isCapital } from '../../../../text/tokens.ts';
import { isNoName } from '../../no-names/no-name.ts';
import { close } from '../../persons/same-name.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';

/** With so many names a word is compared. */
const MOST = 40;

/** Names with the slips of the pen in a foreign one: "Trợ lý Kelly Sandler … Theo [Sadnler]", a word alone that is no place. Linear. */
export function withMisspelt(names: readonly ChosenName[], blocks: readonly BlockWords[]): readonly ChosenName[] {
  const isForeign = (word: string) => word.length > 4 && !isNative(word);
  const lasts = new Set(names.map(({ block, to }) => blocks[block]?.lower[to - 1] ?? '').filter(isForeign));
  if (lasts.size === 0) return names;
  const near = [...lasts].slice(0, MOST);
  const found: ChosenName[] = [];
  for (const words of blocks) {
    const { block, lower, tokens, place, taken } = words;
    for (let from = 0; from < tokens.length; from += 1) {
      const one = lower[from] ?? '';
      if (!isCapital(tokens[from]) || !isForeign(one) || lasts.has(one) || place[from] || taken[from]) continue;
      // "Afred E.[Newman]" is part of a longer one.
      if (
        [from - 1, from + 1].some((at) => isCapital(tokens[at]) && lower[at] !== 'theo') ||
        tokens[from - 1]?.end === tokens[from]?.start
      )
        continue;
      const span = { block, from, to: from + 1, why: 'a name, misspelt', titled: false };
      if (near.some((last) => last[0] === one[0] && close(last, one)) && !isNoName(span, words, () => false))
        found.push(span);
    }
  }
  return [...names, ...found].sort((a, b) => a.block - b.block || a.from - b.from);
}
