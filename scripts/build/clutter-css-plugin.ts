import type { Plugin } from 'vite';
import { portals } from '../../lib/article/portals/index.ts';
import { clutterStyle } from '../../lib/page/style/clutter-style.ts';

const NAME = 'virtual:doc-ro-clutter.css';

/** Writes the portals' clutter rules into the style sheet that the manifest loads at document_start. One source: the portal files. */
export function clutterCss(): Plugin {
  return {
    name: 'doc-ro-clutter-css',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? clutterStyle(portals) : undefined),
  };
}
