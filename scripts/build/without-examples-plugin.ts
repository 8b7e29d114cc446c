import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

const ROOMS = /\/lib\/(?:entities|card|article|formats|page)\/.*\.ts$/;
const EXAMPLE = /^example$/;
/** Of a portal and its rules also why they are trusted, whose slots they meet and where they are known from. */
const OF_RULES = /^(?:example|why|vendor|source|proof)$/;

/**
 * The examples in the tables of linguistic data and the reasons in those of the portals are for people who read the tables, and for tests: the
 * background and the page, which pays for each letter of a script, go without.
 */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!ROOMS.test(id)) return undefined;
      const names = /\/lib\/article\/portals\//.test(id) ? OF_RULES : EXAMPLE;
      const changed = rewrite(
        code,
        this.parse(code),
        (node) => exampleIn(node, names, code),
        (piece) => (QUOTE.test(piece) ? "''" : ''),
      );
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

const QUOTE = /^['"`]/;

/** `example: '…',` as a whole, and the second text of `rule('…', '…', …)`, `ledRule` and `cuedRule`. */
function exampleIn(node: CodeNode, names: RegExp, code: string): CodeNode | undefined {
  const { type, key, value, start, end, callee, arguments: given } = node;
  if (type === 'Property' && names.test(key?.name ?? '') && isText(value as CodeNode))
    return { start, end: code[end] === ',' ? end + 1 : end };
  return type === 'CallExpression' && /^(?:rule|ledRule|cuedRule)$/.test(callee?.name ?? '')
    ? textOf(given?.[1])
    : undefined;
}

const textOf = (node: CodeNode | undefined) => (node && isText(node) ? node : undefined);
