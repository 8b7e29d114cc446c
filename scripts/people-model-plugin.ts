import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ID = 'virtual:entity-model';
const FILE = new URL('../lib/entities/people/people.model.bin', import.meta.url);

/**
 * `virtual:entity-model`: the model of people as a base64 string, so that it goes with the background and nothing is fetched. Its bytes are
 * coded as tightly as they can be. In the midst of other text they would take half a kilobyte more when the file is zipped, so they come
 * first: the module's name sorts before all other imports of the background, and an object is not moved to where it is used.
 */
export function peopleModel(): Plugin {
  return {
    name: 'people-model',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => {
      if (id !== `\0${ID}`) return undefined;
      return `const model = { base64: '${readFileSync(FILE).toString('base64')}' };\nexport default model.base64;`;
    },
  };
}
