import type { Plugin } from 'vite';
import { toColumns } from '../lib/entities/parties/register/columns.ts';
import { registerLines } from '../lib/entities/parties/register/lines.ts';
import { packText } from './pack-text.ts';

const LINES = /[\\/]parties[\\/]register[\\/]lines\.ts$/;

/** Packs the register of parties: its files are for people to read and to edit, the background needs only what they say. */
export function packedPartyRegister(): Plugin {
  return {
    name: 'packed-party-register',
    enforce: 'pre',
    load: (id) =>
      LINES.test(id)
        ? `import { unpackText } from '../../lexicon/packed-text.ts';
import { fromColumns } from './columns.ts';
export const registerLines = () => fromColumns(unpackText(${JSON.stringify(packText(toColumns(registerLines())))}));`
        : undefined,
  };
}
