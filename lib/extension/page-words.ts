import { browser } from 'wxt/browser';
import type { PageWords } from '../page/page-words.ts';

/** The generated types have one overload for each key; a key made of two parts needs the general form. */
const message = browser.i18n.getMessage as (key: string, values: string[]) => string;

/** The words on the page in the browser's language, from the locale files. */
export const pageWords: PageWords = (word, ...values) => message(`page_${word}`, values);
