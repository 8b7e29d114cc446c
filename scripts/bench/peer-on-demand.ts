import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../.cache/peers');

/**
 * A peer that is fetched for the bench alone and never becomes a dependency (vntk compiles two native modules). Undefined, with a
 * message, where it cannot be had: no network, no compiler.
 */
export function peerOnDemand(name: string, version: string): unknown {
  const entry = join(FOLDER, 'node_modules', name);
  if (!existsSync(entry)) {
    console.error(`fetching ${name} ${version} for the bench alone …`);
    spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', FOLDER, `${name}@${version}`], {
      stdio: 'ignore',
    });
  }
  try {
    return createRequire(import.meta.url)(entry);
  } catch (error) {
    console.error(`${name} cannot be had here: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  }
}
