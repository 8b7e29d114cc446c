import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ID = 'virtual:entity-model';
const FILE = new URL('../../lib/entities/people/people.model.bin', import.meta.url);

/**
 * `virtual:entity-model`: the text of the people model as a string, so that it goes with the background and nothing is fetched. In the midst of
 * other text it would take more room when the file is zipped, so it comes first: the module's name sorts before all other imports of the
 * background, and an object is not moved to where it is used.
 */
export function peopleModel(): Plugin {
  return {
    name: 'people-model',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => {
      if (id !== `\0${ID}`) return undefined;
      return `const model = { text: ${JSON.stringify(readFileSync(FILE, 'latin1'))} };\nexport default model.text;`;
    },
  };
}
