import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const ID = 'virtual:people-model';
const FILE = new URL('../lib/entities/people/people.model.bin', import.meta.url);

/**
 * `virtual:people-model`: the model of people as a base64 string, so that it goes with the background and nothing is fetched. Its
 * bytes are coded as tightly as they can be: there is nothing left to deflate.
 */
export function peopleModel(): Plugin {
  return {
    name: 'people-model',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}` ? `export default ${JSON.stringify(readFileSync(FILE).toString('base64'))};` : undefined,
  };
}
