import type { Plugin } from 'vite';
import { type CodeNode, isText, rewrite } from './code-places.ts';

/** The reasons of people and parties are told by the card at the word (`lib/page/why-words.ts`); these are not. */
const ROOM = /\/lib\/entities\/(?:dates\/.*|people\/(?:words\/named-things|names\/(?:listed|loud)-names))\.ts$/;
/** Of what the reason is told where it is made; `why` by itself only hands it on. */
const MADE = /^(?:Literal|TemplateLiteral|ConditionalExpression|CallExpression|MemberExpression)$/;

/**
 * Why a date, a place or a body was found is told by `analyse --explain` and checked by tests; the extension shows it nowhere, so its
 * background neither holds nor makes the sentences.
 */
export function withoutReasons(): Plugin {
  return {
    name: 'without-reasons',
    transform(code, id) {
      if (!ROOM.test(id)) return undefined;
      const changed = rewrite(code, this.parse(code), reasonIn, () => "''");
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

/** The value of `why: …`, and the name of a rule for dates, which is the reason of what it finds. */
function reasonIn({ type, key, value, callee, arguments: given }: CodeNode): CodeNode | undefined {
  if (type === 'Property' && key?.name === 'why') {
    const told = value as CodeNode;
    return MADE.test(told.type ?? '') ? told : undefined;
  }
  const isRule = type === 'CallExpression' && /^(?:rule|ledRule|cuedRule)$/.test(callee?.name ?? '');
  const name = isRule ? given?.[0] : undefined;
  return name && isText(name) ? name : undefined;
}
