import type { Plugin } from 'vite';
import { type CodeNode, rewrite } from './code-places.ts';

/** What `lib/article/story/readability-survivors.ts` turns off, by its options too. */
const UNCALLED = /^_(?:getJSONLD|unwrapNoscriptImages|fixLazyImages|fixRelativeUris|cleanClasses)$/;

/** What it tells of a page beside its story; we read the head ourselves (`lib/article/facts/page-facts.ts`). */
const UNASKED = /^metadata\.(?:excerpt|siteName|publishedTime)$/;

/** What it tells of its work to those who mend it. */
const OF_MENDERS: readonly ((node: CodeNode, code: string) => boolean)[] = [
  ({ type, test }, code) => type === 'IfStatement' && !!test && code.slice(test.start, test.end) === 'this._debug',
  ({ type, start }, code) => type === 'CallExpression' && code.startsWith('this.log(', start),
];

/** Takes the parts of Readability out that our reading never calls: a page pays for each letter of a script. */
export const readabilityInPart = (): Plugin => ({
  name: 'readability-in-part',
  transform(code, id) {
    if (!/\/Readability\.js$/.test(id.replaceAll('\\', '/'))) return undefined;
    let part = rewrite(code, this.parse(code), bodyOfUncalled, () => '{}');
    // One after the other: what is told may stand in a branch that goes.
    for (const isOfMenders of OF_MENDERS) {
      const now = part;
      part = rewrite(
        now,
        this.parse(now),
        (node) => (isOfMenders(node, now) ? node : undefined),
        (_, { type }) => (type === 'IfStatement' ? '' : '0'),
      );
    }
    const isUnasked = ({ type, left }: CodeNode) =>
      type === 'AssignmentExpression' && !!left && UNASKED.test(part.slice(left.start, left.end));
    return {
      code: rewrite(
        part,
        this.parse(part),
        (node) => (isUnasked(node) ? node : undefined),
        () => '0',
      ),
      map: null,
    };
  },
});

/** The body of a method that is never called. */
function bodyOfUncalled({ type, key, value }: CodeNode): CodeNode | undefined {
  return type === 'Property' && UNCALLED.test(key?.name ?? '') ? (value as { body: CodeNode }).body : undefined;
}
