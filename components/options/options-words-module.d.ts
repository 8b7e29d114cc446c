/** The words that only the options page speaks: see `scripts/build/locale-words-plugin.ts`. */
declare module 'virtual:doc-ro-options-words' {
  export const vi: Record<string, string>;
  export const en: Record<string, string>;
}
