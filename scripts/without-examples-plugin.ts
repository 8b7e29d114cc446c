import type { Plugin } from 'vite';

const ROOMS = /\/lib\/(?:entities|card)\/.*\.ts$/;

/** The examples in the tables of linguistic data are for people who read the tables, and for tests: the background goes without. */
export function withoutExamples(): Plugin {
  return {
    name: 'without-examples',
    transform(code, id) {
      if (!ROOMS.test(id)) return undefined;
      const found: { start: number; end: number }[] = [];
      collect(this.parse(code), found);
      let changed = code;
      for (const { start, end } of found.sort((a, b) => b.start - a.start))
        changed = `${changed.slice(0, start)}''${changed.slice(end)}`;
      return found.length > 0 ? { code: changed, map: null } : undefined;
    },
  };
}

interface Node {
  type?: string;
  start: number;
  end: number;
  value?: unknown;
  key?: { name?: string };
  callee?: { name?: string };
  arguments?: Node[];
}

const isText = (node: unknown): node is Node =>
  (node as Node | undefined)?.type === 'Literal' && typeof (node as Node).value === 'string';

/** `{ example: '…' }`, and the second text of `rule('…', '…', …)`. */
function collect(node: unknown, found: { start: number; end: number }[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, found);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type, key, value, callee, arguments: given } = node as Node;
  if (type === 'Property' && key?.name === 'example' && isText(value)) found.push(value);
  if (type === 'CallExpression' && callee?.name === 'rule' && isText(given?.[1])) found.push(given[1]);
  for (const child of Object.values(node)) collect(child, found);
}
