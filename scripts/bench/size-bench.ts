import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../size-budget.mjs';
import type { Table } from './report.ts';

/** What the built extension weighs against its budget, in gzip bytes; undefined before a build. */
export function sizeBench(): Table | undefined {
  const build = join(import.meta.dirname, '../../.output/chrome-mv3');
  if (!existsSync(build)) return undefined;
  const { parts } = measure(build);
  return {
    title: 'Size of the built extension (gzip bytes, fonts not counted)',
    head: ['part', 'bytes', 'budget'],
    rows: parts.map(({ name, bytes, limit }) => [name, bytes, limit]),
  };
}
