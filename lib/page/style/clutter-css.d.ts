/** Made at build time from the portal files, see `scripts/build/clutter-css-plugin.ts`. */
declare module 'virtual:doc-ro-clutter.css';
