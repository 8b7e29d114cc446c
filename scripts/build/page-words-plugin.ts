import type { Plugin } from 'vite';
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };

const NAME = 'virtual:page-words';
const OF_PAGE = /^page_/;

/** `virtual:page-words`: out of the locale files what is written on the page, in both languages: the reader may choose another than the browser's. */
export function pageWordsOnly(): Plugin {
  return {
    name: 'page-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify({ vi: ofPage(vi), en: ofPage(en) })};` : undefined,
  };
}

const ofPage = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words)
      .filter(([word]) => OF_PAGE.test(word))
      .map(([word, text]) => [word.replace(OF_PAGE, ''), text]),
  );
