import type { Plugin } from 'vite';
import { isText, rewrite } from './code-places.ts';

/** Patterns of these rooms run in the background, which starts anew again and again, and in every page, while it is loading. */
const ROOMS = /\/lib\/(?:text|entities|card|article)\/.*\.ts$/;
/** These patterns have ranges of their own, which their grammar puts in. */
const DATES = /\/lib\/entities\/dates\//;

/** Latin with its signs, and all that follows up to Greek extended; kana, Chinese and Korean letters. Short, for it stands in many patterns. */
const LETTERS = 'A-Za-zÀ-῿぀-힣';
const NUMBERS = '0-9²³¹¼-¾';
/** The end of a pattern without the flag `i`. A text may become a pattern of either kind. */
const TELLS_CASES = /\/[a-hj-z]*$/;

/**
 * Letters and numbers of patterns as a few ranges. `\p{L}` stands for 650 of them, and an engine takes up to a millisecond to make a pattern
 * of it, each time that the background starts; with ranges a twentieth. The ranges hold a few signs as well, × and ÷ and those of
 * scripts that no article of ours is written in, and lack ª, º and the letters beyond 16 bits.
 */
export function lettersByRange(): Plugin {
  return {
    name: 'letters-by-range',
    transform(code, id) {
      if (!ROOMS.test(id) || !code.includes('p{')) return undefined;
      const texts = !DATES.test(id);
      const changed = rewrite(
        code,
        this.parse(code),
        (node) => (node.regex || (texts && (isText(node) || node.type === 'TemplateElement')) ? node : undefined),
        byRange,
      );
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/**
 * A pattern as it stands in the code, with ranges; `\P`, capitals and small letters stay. The ranges hold letters of either case: where a
 * pattern does not tell them apart, to say so spares the engine four fifths of its work on them.
 */
export const byRange = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\{1,2}p\{[LMN]\}/g, (piece) => {
    const ranges = piece
      .replaceAll(/\\{1,2}p\{L\}/g, LETTERS)
      .replaceAll(/\\{1,2}p\{M\}/g, piece.includes('p{L}') ? '' : '\u0300-\u036f')
      .replaceAll(/\\{1,2}p\{N\}/g, NUMBERS);
    const made = piece.startsWith('[') ? ranges : `[${ranges}]`;
    return piece.includes('p{L}') && !/p\{L[ul]/.test(piece) && !TELLS_CASES.test(source) ? `(?-i:${made})` : made;
  });
