import { join } from 'node:path';
import { build } from 'vite';
import { backgroundPlugins } from '../build/background-plugins.ts';

/** One script of a file of this folder, its analysis made as the product makes it. */
export async function bundled(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: backgroundPlugins(),
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing built');
  return first.output[0].code;
}
