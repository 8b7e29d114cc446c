import type { Plugin } from 'vite';
import { type CodeNode, isText, madeOnce, rewrite } from './code-places.ts';

const ROOM = /\/lib\/(?:entities|card|text)\/.*\.ts$/;
/** Shorter lists gain nothing. */
const FEWEST = 2;

/**
 * A list of texts that is made once, as its file is loaded, becomes one line in the background, which zips smaller:
 * `['như', 'gồm', 'là']` is `'như gồm là'.split(' ')`. What a function makes anew at each call stays a list.
 */
export function listsInLines(): Plugin {
  return {
    name: 'lists-in-lines',
    transform(code, id) {
      if (!ROOM.test(id)) return undefined;
      const root = this.parse(code);
      const isOnce = madeOnce(code, root);
      const listIn = (node: CodeNode) => (divider(node) !== undefined && isOnce(node) ? node : undefined);
      const changed = rewrite(code, root, listIn, (_, list) => inLine(list));
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

const textsOf = ({ elements }: CodeNode): string[] => (elements ?? []).map(({ value }) => `${value}`);

/** What none of the texts of a list has; undefined where it is no such list. */
function divider(node: CodeNode): string | undefined {
  const { type, elements = [] } = node;
  if (type !== 'ArrayExpression' || elements.length < FEWEST || !elements.every((one) => one && isText(one)))
    return undefined;
  return [' ', '|'].find((mark) => !textsOf(node).some((text) => text.includes(mark)));
}

function inLine(list: CodeNode): string {
  const mark = divider(list) ?? ' ';
  return `${JSON.stringify(textsOf(list).join(mark))}.split(${JSON.stringify(mark)})`;
}
