import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

/** Patterns of these rooms run in the background, which starts anew again and again, and in every page, while it is loading. */
const ROOMS = /\/lib\/(?:text|entities|card|article)\/.*\.ts$/;
/** These patterns have ranges of their own, which their grammar puts in. */
const DATES = /\/lib\/entities\/dates\//;

/** Latin with its signs, and all that follows up to Greek extended; kana, Chinese and Korean letters. Short, for it stands in many patterns. */
const LETTERS = 'A-Za-zÀ-῿぀-힣';
const NUMBERS = '0-9²³¹¼-¾';
/** Besides Latin-1 and the block of Vietnamese. */
const IN_NAMES = 'ĂăĐđĨĩŨũƠơƯưĄąĆćČčĘęĚěĞğİıŁłŃńŇňŐőŘřŚśŞşŠšŮůŰűŹźŻżŽžȘșȚț';
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
      if (!ROOMS.test(id)) return undefined;
      const texts = !DATES.test(id);
      const units = !TEXT.test(id);
      const ranged = rewrite(
        code,
        this.parse(code),
        (node) => (node.regex || (texts && (isText(node) || node.type === 'TemplateElement')) ? node : undefined),
        byRange,
      );
      const changed = units ? rewrite(ranged, this.parse(ranged), patternOrFlags(ranged), ofUnits) : ranged;
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/**
 * A pattern as it stands in the code, with ranges. The ranges of letters hold those of either case: where a pattern does not tell them apart,
 * to say so spares the engine four fifths of its work on them.
 */
export const byRange = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\{1,2}p\{(?:[LMN]|L[ul])\}|\\{1,2}P\{L[ul]?\}/g, (piece) => {
    const all = /[pP]\{L\}/.test(piece);
    const told = TELLS_CASES.test(source);
    if (!all && !told && piece.includes('P{')) return piece;
    const ranges = piece
      .replaceAll(/\\{1,2}[pP]\{L\}/g, LETTERS)
      .replaceAll(/\\{1,2}[pP]\{Lu\}/g, all ? '' : CAPITALS)
      .replaceAll(/\\{1,2}[pP]\{Ll\}/g, all ? '' : SMALL)
      .replaceAll(/\\{1,2}p\{M\}/g, all ? '' : '\u0300-\u036f')
      .replaceAll(/\\{1,2}p\{N\}/g, NUMBERS);
    const made = piece.startsWith('[') ? ranges : piece.includes('P{') ? `[^${ranges}]` : `[${ranges}]`;
    return all && !told ? `(?-i:${made})` : made;
  });

/** What only the flag `u` knows. */
const OF_UNICODE = /\\[pP]\{|\\u\{|[\u{10000}-\u{10ffff}]/u;

/** Patterns, and the flags of those that are made of texts; those only where no text of the file needs the flag. */
const patternOrFlags = (code: string) => (node: CodeNode) => {
  if (node.regex) return node;
  const [, flags] = node.type === 'NewExpression' && node.callee?.name === 'RegExp' ? (node.arguments ?? []) : [];
  return flags && isText(flags) && !OF_UNICODE.test(code) ? flags : undefined;
};

/**
 * `/…/u` as `/…/` and `'giu'` as `'gi'`, where nothing of Unicode's own is left: the engine takes a third less time to make a pattern that need
 * not know of pairs of surrogates. Then `[^,]` is half an emoji; our patterns end at other signs.
 */
export function ofUnits(pattern: string): string {
  const [, start, flags = '', end] = /^(\/.*\/|['"`])([a-z]*)(['"`]?)$/su.exec(pattern) ?? [];
  return start === undefined || OF_UNICODE.test(start) ? pattern : start + flags.replace('u', '') + end;
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
