import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

const ROOM = /\/lib\/entities\/.*\.ts$/;
const DATES = /\/lib\/entities\/dates\//;
/** How reasons begin that nobody is told: those of places, of bodies and of a learnt part. The card at the word tells the others (`why-words.ts`). */
const UNTOLD =
  /^['"`](?:tagger: |whole article: |the same name|among people|stands for|grammar: |initials|home behind|age behind|a name, |the given name|pointed at|called again|what all call)/;
/** Of what the reason of a date is told where it is made; `why` by itself only hands it on. */
const MADE = /^(?:Literal|TemplateLiteral|MemberExpression)$/;

/**
 * Why a mention was found is told by `analyse --explain` and checked by tests. What the extension shows nowhere of it, its background neither
 * holds nor makes: all of dates, and the sentences of UNTOLD.
 */
export function withoutReasons(): Plugin {
  return {
    name: 'without-reasons',
    transform(code, id) {
      if (!ROOM.test(id)) return undefined;
      const isUntold = ({ type, start, end }: CodeNode) =>
        /^(?:Literal|TemplateLiteral)$/.test(type ?? '') && UNTOLD.test(code.slice(start, end));
      const reasonIn = (node: CodeNode) => (DATES.test(id) ? reasonOfDate(node) : isUntold(node) ? node : undefined);
      const changed = rewrite(code, this.parse(code), reasonIn, () => "''");
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/** The value of `why: …`, and the name of a rule, which is the reason of what it finds. */
function reasonOfDate({ type, key, value, callee, arguments: given }: CodeNode): CodeNode | undefined {
  if (type === 'Property' && key?.name === 'why') {
    const told = value as CodeNode;
    return MADE.test(told.type ?? '') ? told : undefined;
  }
  const isRule = type === 'CallExpression' && /^(?:rule|ledRule|cuedRule)$/.test(callee?.name ?? '');
  const name = isRule ? given?.[0] : undefined;
  return name && isText(name) ? name : undefined;
}
