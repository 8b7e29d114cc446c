import type { Plugin } from 'vite';

/** Patterns of these rooms run in the background, which starts anew again and again. */
const ROOMS = /\/lib\/(?:text|entities|card)\/.*\.ts$/;
/** These patterns have ranges of their own, which their grammar puts in. */
const DATES = /\/lib\/entities\/dates\//;

/** Latin with its signs, and all that follows up to Greek extended; kana, Chinese and Korean letters. Short, for it stands in many patterns. */
const LETTERS = 'A-Za-zÀ-῿぀-힣';
const NUMBERS = '0-9²³¹¼-¾';

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
      const found: { start: number; end: number }[] = [];
      collect(this.parse(code), !DATES.test(id), found);
      let changed = code;
      for (const { start, end } of found.reverse())
        changed = changed.slice(0, start) + byRange(changed.slice(start, end)) + changed.slice(end);
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/** A pattern as it stands in the code, with ranges; `\P`, capitals and small letters stay. */
export const byRange = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\{1,2}p\{[LMN]\}/g, (piece) => {
    const ranges = piece
      .replaceAll(/\\{1,2}p\{L\}/g, LETTERS)
      .replaceAll(/\\{1,2}p\{M\}/g, piece.includes('p{L}') ? '' : '\u0300-\u036f')
      .replaceAll(/\\{1,2}p\{N\}/g, NUMBERS);
    return piece.startsWith('[') ? ranges : `[${ranges}]`;
  });

/** Places of patterns, and of texts that patterns are made of, in the order of the code. */
function collect(node: unknown, texts: boolean, found: { start: number; end: number }[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, texts, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, start, end, regex, value } = node as {
    type?: string;
    start: number;
    end: number;
    regex?: object;
    value?: unknown;
  };
  const isText = type === 'TemplateElement' || (type === 'Literal' && typeof value === 'string');
  if (regex || (texts && isText)) found.push({ start, end });
  else for (const child of Object.values(node)) collect(child, texts, found);
}
