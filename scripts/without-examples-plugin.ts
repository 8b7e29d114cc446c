import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

const ROOMS = /\/lib\/(?:entities|card)\/.*\.ts$/;

/** The examples in the tables of linguistic data are for people who read the tables, and for tests: the background goes without. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!ROOMS.test(id)) return undefined;
      const changed = rewrite(code, this.parse(code), exampleIn, () => "''");
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/** `{ example: '…' }`, and the second text of `rule('…', '…', …)`, `ledRule` and `cuedRule`. */
function exampleIn({ type, key, value, callee, arguments: given }: CodeNode): CodeNode | undefined {
  if (type === 'Property' && key?.name === 'example') return textOf(value as CodeNode);
  return type === 'CallExpression' && /^(?:rule|ledRule|cuedRule)$/.test(callee?.name ?? '')
    ? textOf(given?.[1])
    : undefined;
}

const textOf = (node: CodeNode | undefined) => (node && isText(node) ? node : undefined);
