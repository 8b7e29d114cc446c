import type { Plugin } from 'vite';
import { EVERYDAY_COMPOUNDS } from '../../lib/entities/lexicon/everyday-compounds.ts';
import { toPacked } from '../../lib/entities/lexicon/packed-set.ts';
import { replacedModule } from './replaced-module.ts';

/** The everyday compounds as hashes: nobody reads them in the background, and so they take less than half of the room. */
export const everydayCompoundsPacked = (): Plugin =>
  replacedModule(
    'everyday-compounds-packed',
    'lexicon/everyday-compounds.ts',
    () => `import { fromPacked } from './packed-set.ts';
export const EVERYDAY_COMPOUNDS = fromPacked('${toPacked(EVERYDAY_COMPOUNDS)}');`,
  );
