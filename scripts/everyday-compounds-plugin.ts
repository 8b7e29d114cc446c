import type { Plugin } from 'vite';
import { EVERYDAY_COMPOUNDS } from '../lib/entities/lexicon/everyday-compounds.ts';
import { toPacked } from '../lib/entities/lexicon/packed-set.ts';

const COMPOUNDS = /[\\/]lexicon[\\/]everyday-compounds\.ts$/;

/** The everyday compounds as hashes: nobody reads them in the background, and so they take less than half of the room. */
export function everydayCompoundsPacked(): Plugin {
  return {
    name: 'everyday-compounds-packed',
    enforce: 'pre',
    load: (id) =>
      COMPOUNDS.test(id)
        ? `import { fromPacked } from './packed-set.ts';
export const EVERYDAY_COMPOUNDS = fromPacked('${toPacked(EVERYDAY_COMPOUNDS)}');`
        : undefined,
  };
}
