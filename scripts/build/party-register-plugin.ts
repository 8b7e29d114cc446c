import type { Plugin } from 'vite';
import { toColumns } from '../../lib/entities/parties/register/columns.ts';
import { registerLines } from '../../lib/entities/parties/register/lines.ts';
import { replacedModule } from './replaced-module.ts';

/** The register of parties in columns, which compress better: its files are for people to read and to edit, the background needs only what they say. */
export const partyRegisterInColumns = (): Plugin =>
  replacedModule(
    'party-register-in-columns',
    'parties/register/lines.ts',
    () => `import { fromColumns } from './columns.ts';
export const registerRows = () => fromColumns(${JSON.stringify(toColumns(registerLines()))});`,
  );
