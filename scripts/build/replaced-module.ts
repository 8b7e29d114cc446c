import type { Plugin } from 'vite';

/** A plugin that puts finished code in the place of one file. @param file the end of its path, with the folder that it stands in */
export const replacedModule = (name: string, file: string, code: () => string): Plugin => ({
  name,
  enforce: 'pre',
  load: (id) => (id.replaceAll('\\', '/').endsWith(`/${file}`) ? code() : undefined),
});
