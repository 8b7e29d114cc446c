import type { Plugin } from 'vite';
import { type CodeNode, rewrite } from './code-places.ts';

/** What `lib/article/story/place/readability-survivors.ts` turns off, by its options too, and how the result looks. */
const UNCALLED =
  '_getJSONLD|_unwrapNoscriptImages|_fixLazyImages|_fixRelativeUris|_cleanClasses|_cleanStyles|_unescapeHtmlEntities';

/** That, and what nothing in the rest asks for then. */
const UNUSED = new RegExp(
  `^(?:${UNCALLED}|_findNode|_isSingleImage|PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS|HTML_ESCAPE_MAP|CLASSES_TO_PRESERVE|DEFAULT_MAX_ELEMS_TO_PARSE|extraneous|replaceFonts|nextLink|prevLink|srcsetUrl|b64DataUrl|jsonLdArticleTypes)$`,
);

/** What it tells of a page beside its story; we read the head ourselves (`lib/article/facts/page-facts.ts`). */
const UNASKED = /^metadata\.(?:excerpt|siteName|publishedTime)$/;

/** What it tells of its work to those who mend it. */
const OF_MENDERS: readonly ((node: CodeNode, code: string) => boolean)[] = [
  ({ type, test }, code) => type === 'IfStatement' && !!test && code.slice(test.start, test.end) === 'this._debug',
  ({ type, start }, code) => type === 'CallExpression' && code.startsWith('this.log(', start),
  // Why a box goes: one reason is counted as well as another.
  ({ type, start }, code) => type === 'TemplateLiteral' && /errs\.push\(\s*$/.test(code.slice(start - 40, start)),
];

/** What it finds out for its answer, of which the content alone is asked for: text once more, excerpt, direction, language; and what is asked of callers and parsers that are not ours. */
const UNNEEDED: Readonly<Record<string, RegExp>> = {
  IfStatement:
    /^if \((?:!metadata\.excerpt|node\.tagName === "HTML"|options && options\.documentElement|this\._(?:maxElemsToParse > 0|docJSDOMParser(?: && nodeList\._isLiveNodeList)?)|!this\._keepClasses)\)/,
  VariableDeclaration: /^var (?:textContent = articleContent\.|ancestors = \[parentOfTopCandidate)/,
  // The document has read the entities of its headline before.
  ExpressionStatement: new RegExp(
    String.raw`^(?:this\._someNode\(ancestors, |this\.(?!_cleanClasses)(?:${UNCALLED})\(|metadata\.\w+ = this\._unescape|this\._(?:keepClasses|disableJSONLD|classesToPreserve|maxElemsToParse|docJSDOMParser|article(?:Dir|SiteName)(?= = null))\s*=)`,
  ),
  VariableDeclarator: /^jsonLd = /,
  Property:
    /^(?:(?:title|dir|lang|byline|excerpt|siteName|publishedTime): (?:this\._article|metadata\.)|length: textContent|textContent$)/,
};

/** Takes the parts of Readability out that our reading never calls: a page pays for each letter of a script. */
export const readabilityInPart = (): Plugin => ({
  name: 'readability-in-part',
  transform(code, id) {
    const file = id.replaceAll('\\', '/');
    // Is there something to read at all? We ask for more.
    if (/\/Readability-readerable\.js$/.test(file)) return { code: 'module.exports = 0;', map: null };
    if (!/\/Readability\.js$/.test(file)) return undefined;
    let part = rewrite(
      code,
      this.parse(code),
      (node) => unused(node, code),
      () => '',
    );
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
    const whole = part;
    part = rewrite(
      whole,
      this.parse(whole),
      ({ type = '', start, end }) => {
        if (!UNNEEDED[type]?.test(whole.slice(start, end))) return undefined;
        return { type, start, end: type === 'Property' && whole[end] === ',' ? end + 1 : end };
      },
      (_, { type }) => (type === 'VariableDeclarator' ? 'jsonLd = {}' : ''),
    );
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

/** A method, list or pattern as a whole, with the comma behind it. */
function unused({ type, key, start, end }: CodeNode, code: string): CodeNode | undefined {
  if (type !== 'Property' || !UNUSED.test(key?.name ?? '')) return undefined;
  return { start, end: code[end] === ',' ? end + 1 : end };
}
