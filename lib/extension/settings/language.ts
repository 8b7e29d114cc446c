import type { Language } from './settings.ts';

/** English where the reader or, without a choice, the browser asks for it; Vietnamese otherwise. */
export function languageFor(choice: Language, browserLanguage = navigator.language): 'vi' | 'en' {
  if (choice !== 'auto') return choice;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'vi';
}
