import type { Plugin } from 'vite';
import { formatWords } from '../../lib/formats/words/format-words.ts';
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };

const NAME = 'virtual:format-words';

/** `virtual:format-words`: out of the locale files only what the written formats need. The page carries no words of screens. */
export function formatWordsOnly(): Plugin {
  return {
    name: 'format-words',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export default ${JSON.stringify({ vi: formatWords('vi', (key) => vi[key]), en: formatWords('en', (key) => en[key]) })};`
        : undefined,
  };
}
