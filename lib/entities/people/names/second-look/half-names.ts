import { isCapital } from '../../../../text/tokens.ts';
import { isNative } from '../../words/name-words.ts';
import type { BlockWords } from '../../words/read-block.ts';
import { type TokenSpan, textOf } from '../../words/token-span.ts';

/** Surnames of Korea that are words of ours: "Cha" is a father, "Nam" a man. */
const KOREAN = /^(?:Cha|Nam|Bi)$/;

/**
 * Names with the word before them that another place of the article ties to them, and without a land that it does not: "[Hòa] Minzy" over "ca sĩ
 * Hòa Minzy", "Hồng Kông [Huệ Anh Lam]" under "Huệ Anh Lam". Linear.
 */
export function withHalves<T extends TokenSpan>(names: readonly T[], blocks: readonly BlockWords[]): readonly T[] {
  const known = new Set(names.map((one) => textOf(one, blocks[one.block] ?? { tokens: [] })));
  return names.map((one) => {
    const words = blocks[one.block];
    if (!words) return one;
    const { from, to } = one;
    if (isCapital(words.tokens[from - 1]) && !words.taken[from - 1]) {
      const whole = { ...one, from: from - 1 };
      if (known.has(textOf(whole, words)) || isKorean(whole, words)) return whole;
    }
    const land = words.place[from] ?? 0;
    const rest = { ...one, from: from + land };
    return land > 1 && to - from - land > 1 && known.has(textOf(rest, words)) ? rest : one;
  });
}

/** "Cha Eun Lam": two short words behind, of sounds that are none of ours. */
const isKorean = ({ from, to }: TokenSpan, { tokens }: BlockWords): boolean =>
  to - from === 3 &&
  KOREAN.test(tokens[from]?.text ?? '') &&
  // "Đại sứ tại Việt Nam Otto Weiss"
  !isCapital(tokens[from - 1]) &&
  tokens.slice(from + 1, to).every(({ text, kind }) => kind === 'word' && text.length < 6) &&
  tokens.slice(from + 1, to).some(({ text }) => !isNative(text));
