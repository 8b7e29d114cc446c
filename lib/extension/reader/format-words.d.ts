/** The words of the written formats in both languages (see `scripts/build/format-words-plugin.ts`). */
declare module 'virtual:format-words' {
  const words: Record<'vi' | 'en', import('../../formats/words/format-words.ts').FormatWords>;
  export default words;
}
