import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

/** Where every list is of lines that "|" divides. */
const LISTS =
  /\/lib\/(?:entities\/lexicon\/[\w-]+|card\/(?:back-pointers|counted-things|statements\/clause-words))\.ts$/;

/**
 * The lists of words stand in lines that a person can read, and "|" divides them whatever the line: in the background
 * `['Ca sĩ|Nhạc sĩ', 'Họa sĩ']` is `['Ca sĩ|Nhạc sĩ|Họa sĩ']`, which zips smaller.
 */
export function joinedLists(): Plugin {
  return {
    name: 'joined-lists',
    transform(code, id) {
      if (!LISTS.test(id)) return undefined;
      const changed = rewrite(code, this.parse(code), listIn, (_, list) => JSON.stringify([joined(list)]));
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

const itemsOf = ({ elements }: CodeNode): CodeNode[] => elements ?? [];
const joined = (list: CodeNode): string =>
  itemsOf(list)
    .map(({ value }) => value)
    .join('|');

function listIn(node: CodeNode): CodeNode | undefined {
  const areTexts = node.type === 'ArrayExpression' && itemsOf(node).every(isText);
  return areTexts && itemsOf(node).some(({ value }) => `${value}`.includes('|')) ? node : undefined;
}
