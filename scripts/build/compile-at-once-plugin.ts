import type { Plugin } from 'vite';

/** Read by Chromium 136 and later, a plain comment elsewhere. It counts at the very beginning of a file only. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the file that carries the analysis, so that the engine compiles its functions at once. Nearly all of them run in the first article;
 * left alone, an engine goes through each of them twice: to see where it ends, and again at its first call.
 */
export const compileAtOnce = (): Plugin => ({
  name: 'compile-at-once',
  // After everything that makes the code smaller.
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith('/lib/entities/find-entities.ts')))
          file.code = HINT + file.code;
    },
  },
});
