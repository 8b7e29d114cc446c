import type { Plugin } from 'vite';
import { toColumns } from '../lib/entities/parties/register/columns.ts';
import { registerLines } from '../lib/entities/parties/register/lines.ts';

const LINES = /[\\/]parties[\\/]register[\\/]lines\.ts$/;

/** The register of parties in columns, which compress better: its files are for people to read and to edit, the background needs only what they say. */
export function partyRegisterInColumns(): Plugin {
  return {
    name: 'party-register-in-columns',
    enforce: 'pre',
    load: (id) =>
      LINES.test(id)
        ? `import { fromColumns } from './columns.ts';
export const registerRows = () => fromColumns(${JSON.stringify(toColumns(registerLines()))});`
        : undefined,
  };
}
