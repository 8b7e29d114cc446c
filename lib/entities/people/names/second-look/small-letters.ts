import type { BlockWords } from '../../words/read-block.ts';
import type { ChosenName } from '../choice/choose-names.ts';

/** Fewer words than that are no whole name: "Minh chính" may be anything. */
const LEAST = 2;

/** Names with a last word that slipped into small letters where the article writes the same name in capitals: "Phạm Minh [chính] nêu rõ". Linear. */
export function withSmallLetters(names: readonly ChosenName[], blocks: readonly BlockWords[]): ChosenName[] {
  const written = (words: BlockWords, from: number, to: number) => words.lower.slice(from, to).join(' ');
  const whole = new Set<string>();
  for (const { block, from, to } of names) {
    const words = blocks[block];
    if (words && to - from > LEAST) whole.add(written(words, from, to));
  }
  if (whole.size === 0) return [...names];
  return names.map((name) => {
    const words = blocks[name.block];
    const next = words?.tokens[name.to];
    const isShort = name.to - name.from >= LEAST && next?.kind === 'word' && !next.isCapital;
    return words && isShort && whole.has(written(words, name.from, name.to + 1)) ? { ...name, to: name.to + 1 } : name;
  });
}
