import words from 'virtual:page-words';
import type { PageWords } from '../../page/page-words.ts';

/** The words on the page in one language. */
export function pageWordsIn(language: 'vi' | 'en'): PageWords {
  const texts = words[language];
  return (word, ...values) => texts[word].replace(/\$(\d)/g, (_, index: string) => values[Number(index) - 1] ?? '');
}
