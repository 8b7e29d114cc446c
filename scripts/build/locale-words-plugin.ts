import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Families of words that the options page, the browser's own lists or the background speak. */
const ELSEWHERE = /^(?:options|keys|sites|command|menu|ext[A-Z])/;
const LOCALE = /[\\/]locales[\\/](vi|en)\.json$/;
const REST = 'virtual:doc-ro-options-words';

/**
 * Parts the words of the screens: what only the options page speaks is not loaded by popup, panel and print sheet. The locale files
 * themselves are imported without those words, `virtual:doc-ro-options-words` has the rest.
 */
export function localeWords(root: string): Plugin {
  const words = (language: string, rest: boolean) => {
    const all = JSON.parse(readFileSync(join(root, 'locales', `${language}.json`), 'utf8')) as Record<string, string>;
    const forOptions = optionsWords(Object.keys(all), sharedSource(root));
    return JSON.stringify(Object.fromEntries(Object.entries(all).filter(([word]) => forOptions.has(word) === rest)));
  };
  return {
    name: 'doc-ro-locale-words',
    enforce: 'pre',
    resolveId: (id) => (id === REST ? `\0${REST}` : undefined),
    load(id) {
      if (id === `\0${REST}`) return `export const vi = ${words('vi', true)};\nexport const en = ${words('en', true)};`;
      const language = LOCALE.exec(id)?.[1];
      return language && words(language, false);
    },
  };
}

/** The source of every component that does not belong to the options page alone. */
function sharedSource(root: string): string {
  const folder = join(root, 'components');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/^options\b|\.test\./.test(file),
  );
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
}

/**
 * The words of ELSEWHERE that no shared component names, be it whole ('options_notSaved') or by its beginning (`options_mode_${mode}`).
 */
export function optionsWords(words: readonly string[], source: string): Set<string> {
  const whole = new Set(source.match(/\b[a-z]+[A-Z_]\w*/g));
  const beginnings = [...source.matchAll(/`(\w+_)\$\{/g)].map(([, beginning = '']) => beginning);
  return new Set(
    words.filter(
      (word) => ELSEWHERE.test(word) && !whole.has(word) && !beginnings.some((beginning) => word.startsWith(beginning)),
    ),
  );
}
