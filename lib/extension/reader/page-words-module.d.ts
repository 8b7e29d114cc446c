/** What is written on the page, in both languages (see `scripts/build/page-words-plugin.ts`). */
declare module 'virtual:page-words' {
  const words: Record<'vi' | 'en', Record<import('../../page/page-words.ts').PageWord, string>>;
  export default words;
}
