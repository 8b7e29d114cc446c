import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';

const ID = 'virtual:people-model';
const FILE = new URL('../lib/entities/people/people.model.bin', import.meta.url);

/**
 * `virtual:people-model`: the model of people as a base64 string of its deflated bytes, so that it goes with the reader, nothing is
 * fetched, and the package stays small (base64 hides the bytes' regularity from the package's own compression).
 */
export function peopleModel(): Plugin {
  return {
    name: 'people-model',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) =>
      id === `\0${ID}`
        ? `export default ${JSON.stringify(deflateRawSync(readFileSync(FILE), { level: 9 }).toString('base64'))};`
        : undefined,
  };
}
