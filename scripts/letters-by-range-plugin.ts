import type { Plugin } from 'vite';
import { isText, rewrite } from './code-places.ts';

/** Patterns of these rooms run in the background, which starts anew again and again, and in every page, while it is loading. */
const ROOMS = /\/lib\/(?:text|entities|card|article)\/.*\.ts$/;
/** These patterns have ranges of their own, which their grammar puts in. */
const DATES = /\/lib\/entities\/dates\//;

/** Latin with its signs, and all that follows up to Greek extended; kana, Chinese and Korean letters. Short, for it stands in many patterns. */
const LETTERS = 'A-Za-zÀ-῿぀-힣';
const NUMBERS = '0-9²³¹¼-¾';
/** Besides Latin-1 and the block of Vietnamese. */
const IN_NAMES = 'ĂăĐđĨĩŨũƠơƯưĀāĄąĆćČčĎďĒēĖėĘęĚěĞğĪīİıŁłŃńŇňŌōŐőŘřŚśŞşŠšŢţŤťŪūŮůŰűŹźŻżŽžȘșȚț';
const CAPITALS = inNames(/\p{Lu}/u);
const SMALL = inNames(/\p{Ll}/u);
/** The end of a pattern without the flag `i`. A text may become a pattern of either kind. */
const TELLS_CASES = /\/[a-hj-z]*$/;

/** Splits characters of two units itself. */
const TEXT = /\/lib\/text\//;

/**
 * Letters and numbers of patterns as a few ranges. `\p{L}` stands for 650 of them, and an engine takes up to a millisecond to make a pattern
 * of it, each time that the background starts; with ranges a twentieth. The ranges hold a few signs as well, × and ÷ and those of
 * scripts that no article of ours is written in, and lack ª, º and the letters beyond 16 bits. Capitals and small letters are those
 * of names in our press: no other script of which we read names has the two.
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
        (source, { regex }) => (regex && !TEXT.test(id) ? ofUnits(byRange(source)) : byRange(source)),
      );
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/**
 * A pattern as it stands in the code, with ranges; `\P` stays. The ranges of letters hold those of either case: where a pattern does not tell
 * them apart, to say so spares the engine four fifths of its work on them.
 */
export const byRange = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\{1,2}p\{(?:[LMN]|L[ul])\}/g, (piece) => {
    const all = piece.includes('p{L}');
    const ranges = piece
      .replaceAll(/\\{1,2}p\{L\}/g, LETTERS)
      .replaceAll(/\\{1,2}p\{Lu\}/g, all ? '' : CAPITALS)
      .replaceAll(/\\{1,2}p\{Ll\}/g, all ? '' : SMALL)
      .replaceAll(/\\{1,2}p\{M\}/g, all ? '' : '\u0300-\u036f')
      .replaceAll(/\\{1,2}p\{N\}/g, NUMBERS);
    const made = piece.startsWith('[') ? ranges : `[${ranges}]`;
    return all && !TELLS_CASES.test(source) ? `(?-i:${made})` : made;
  });

/**
 * `/…/u` as `/…/`, where nothing of Unicode's own is left: the engine takes a quarter less time to make a pattern that need not know of pairs
 * of surrogates. Then `[^,]` is half an emoji; our patterns end at other signs.
 */
export function ofUnits(pattern: string): string {
  const [, start, flags = ''] = /^(\/.*\/)([a-z]*)$/su.exec(pattern) ?? [];
  return !start || /\\p\{|\\u\{|[\u{10000}-\u{10ffff}]/iu.test(start) ? pattern : start + flags.replace('u', '');
}

/** The letters of Vietnamese, English, French and of the names of Europe that a pattern matches, as ranges: each one costs in every pattern. */
function inNames(pattern: RegExp): string {
  const codes = [...Array(0x1f00).keys()].filter((code) => {
    const char = String.fromCharCode(code);
    return (code < 0x100 || code >= 0x1ea0 || IN_NAMES.includes(char)) && pattern.test(char);
  });
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([first, last]) =>
      [...new Set([first, last])].map((code) => String.fromCharCode(code)).join(last > first + 1 ? '-' : ''),
    )
    .join('');
}
