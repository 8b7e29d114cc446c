import { type FormatWords, formatWords } from '../../lib/formats/words/format-words.ts';
import { language, t } from './words.ts';

/** The words of the written formats in the language of our screens. */
export const cardWords = (): FormatWords => formatWords(language(), t);
