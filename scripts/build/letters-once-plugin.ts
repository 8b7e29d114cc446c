import type { Plugin } from 'vite';
import { type CodeNode, madeOnce, rewrite } from './code-places.ts';
import { CAPITALS, SMALL } from './letters-by-range-plugin.ts';

const ROOM = /\/lib\/(?:entities|card|text)\/.*\.ts$/;
const MODULE = 'virtual:letters-once';
/** What stands for the capitals and for the small letters in a pattern until it is loaded: no file has these signs. */
const SIGNS: readonly (readonly [sign: string, letters: string])[] = [
  ['¤', CAPITALS],
  ['§', SMALL],
];

/**
 * The ranges of capitals and of small letters, once for all patterns: `/^[A-ZÀ-Ö…]/` is `withLetters(/^[¤]/)`, made as its file is loaded.
 * They are in every third pattern, and farther apart than a zip looks back for what it has seen before. Runs behind `lettersByRange`.
 */
export function lettersOnce(): Plugin {
  return {
    name: 'letters-once',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? WITH_LETTERS : undefined),
    transform(code, id) {
      if (!ROOM.test(id)) return undefined;
      const root = this.parse(code);
      const isOnce = madeOnce(code, root);
      const hasLetters = ({ start, end }: CodeNode) =>
        SIGNS.some(([, letters]) => code.slice(start, end).includes(letters));
      const first: string[] = [];
      const patternIn = (node: CodeNode) =>
        node.regex && hasLetters(node) && (isOnce(node) || isStateless(code.slice(node.start, node.end)))
          ? node
          : undefined;
      const changed = rewrite(code, root, patternIn, (pattern, place) => {
        if (isOnce(place)) return signed(pattern);
        first.push(`const lettersOf${first.length} = ${signed(pattern)};\n`);
        return `lettersOf${first.length - 1}`;
      });
      const opening = `import { withLetters } from '${MODULE}';\n${first.join('')}`;
      return changed === code ? undefined : { code: opening + changed, map: null };
    },
  };
}

/** Without the flags `g` and `y` a pattern remembers nothing: what a function makes anew at each call may be made once. */
const isStateless = (pattern: string): boolean => !/\/[a-z]*[gy][a-z]*$/.test(pattern);

function signed(pattern: string): string {
  if (SIGNS.some(([sign]) => pattern.includes(sign))) throw new Error(`A sign for letters in ${pattern}`);
  return `withLetters(${SIGNS.reduce((made, [sign, letters]) => made.replaceAll(letters, sign), pattern)})`;
}

const WITH_LETTERS = `export const withLetters = ({ source, flags }) =>
  new RegExp(source${SIGNS.map(([sign, letters]) => `.replaceAll('${sign}', '${letters}')`).join('')}, flags);`;
