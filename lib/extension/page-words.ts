import { browser } from 'wxt/browser';
import type { PageWords } from '../page/page-words.ts';

/** The words on the page in the browser's language, from the locale files. */
export const pageWords: PageWords = (word, ...values) => browser.i18n.getMessage(`page_${word}`, values);
