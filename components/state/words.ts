import { languageFor } from '../../lib/extension/settings/language.ts';
import en from '../../locales/en.json' with { type: 'json' };
import vi from '../../locales/vi.json' with { type: 'json' };

/** Our own pages can be read in another language than the browser's, so the words come from the locale files themselves. */
export type Word = keyof typeof vi;
export type Language = 'vi' | 'en';

let current: Language = 'vi';
/** In a build the words of the options page are missing until that page adds them. */
const words: Record<Language, Partial<Record<Word, string>>> = { vi: { ...vi }, en: { ...en } };

/** More words for both languages, for the one page that needs them. */
export function addWords(more: Record<Language, Partial<Record<string, string>>>): void {
  Object.assign(words.vi, more.vi);
  Object.assign(words.en, more.en);
}

/** Chooses the language of our own pages and sets `lang` of the document. */
export function speak(choice: 'auto' | Language, browserLanguage = navigator.language): Language {
  current = languageFor(choice, browserLanguage);
  if (typeof document !== 'undefined') document.documentElement.lang = current;
  return current;
}

export const language = (): Language => current;

/** The text for a key, `$1`, `$2` … filled in. */
export function t(word: Word, ...values: (string | number)[]): string {
  const text = words[current][word] ?? words.vi[word] ?? '';
  return text.replace(/\$(\d)/g, (_, index: string) => String(values[Number(index) - 1] ?? ''));
}
