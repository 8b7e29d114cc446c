import type { Plugin } from 'vite';
import { type CodeNode, rewrite } from './code-places.ts';

/** Where style sheets stand as text in scripts. */
const STYLES = /\/lib\/page\/style\/[\w-]+\.ts$/;
const COMMENT = /\/\*[\s\S]*?\*\//g;

/** What the page shows of ours has its style in the script: lines, blanks and comments of it are for people, and the page pays for each letter. */
export function stylesInLine(): Plugin {
  return {
    name: 'styles-in-line',
    transform(code, id) {
      if (!STYLES.test(id)) return undefined;
      const changed = rewrite(code, this.parse(code), textOf, squeezed);
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}

const textOf = (node: CodeNode): CodeNode | undefined => (node.type === 'TemplateElement' ? node : undefined);

const squeezed = (text: string): string =>
  text
    .replace(COMMENT, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/ (?=!important)/g, '')
    .replaceAll(';}', '}');
