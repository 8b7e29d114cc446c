import type { Plugin } from 'vite';
import { type CodeNode, rewrite } from './code-places.ts';

/** What `lib/article/readability-survivors.ts` turns off. */
const UNCALLED = /^_(?:getJSONLD|unwrapNoscriptImages|fixLazyImages|fixRelativeUris)$/;

/** Takes the parts of Readability out that our reading never calls: a page pays for each letter of a script. */
export const readabilityInPart = (): Plugin => ({
  name: 'readability-in-part',
  transform(code, id) {
    if (!/\/Readability\.js$/.test(id.replaceAll('\\', '/'))) return undefined;
    return { code: rewrite(code, this.parse(code), bodyOfUncalled, () => '{}'), map: null };
  },
});

/** The body of a method that is never called. */
function bodyOfUncalled({ type, key, value }: CodeNode): CodeNode | undefined {
  return type === 'Property' && UNCALLED.test(key?.name ?? '') ? (value as { body: CodeNode }).body : undefined;
}
