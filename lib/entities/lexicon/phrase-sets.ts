import { smallArray } from '../../text/small-array.ts';
import { ADDRESSES, KIN } from './addresses.ts';
import { COUNTRY_WORDS } from './countries.ts';
import { BODY_HEADS, PLACE_HEADS } from './heads.ts';
import { MINISTRY_SUBJECTS } from './ministry-subjects.ts';
import { PhraseSets } from './phrase-set.ts';
import { DISTRICTS, MORE_CITIES, MORE_COUNTRIES, PROVINCES } from './places.ts';
import { TITLES } from './titles.ts';

/** Which list is which in `PHRASES`. */
export const PHRASE = { title: 0, address: 1, kin: 2, placeHead: 3, bodyHead: 4, place: 5, subject: 6 } as const;

/** The lists of the lexicon, looked up word by word, all in one walk; made once for all who ask. */
const PHRASES = new PhraseSets([
  TITLES,
  ADDRESSES,
  KIN,
  PLACE_HEADS,
  BODY_HEADS,
  [
    ...COUNTRY_WORDS.filter(({ isPlace }) => isPlace).map(({ name }) => name),
    ...MORE_COUNTRIES,
    ...PROVINCES,
    ...MORE_CITIES,
    ...DISTRICTS,
  ],
  MINISTRY_SUBJECTS,
]);

/** Whether a phrase opens with the word, whatever stands behind. @param lower in small letters */
export const mayOpenPhrase = (lower: string): boolean => PHRASES.opens(lower);

/**
 * For each token the phrases that open there, for `lengthOf` with one of `PHRASE`.
 * @param lower the tokens' texts in small letters
 * @param mayOpen tells of tokens of which it is known whether phrases open with them
 */
export function phrasesIn(lower: readonly string[], mayOpen = (_: number) => true): Int32Array {
  const phrases = smallArray(Int32Array, lower.length);
  for (let at = 0; at < lower.length; at++) if (mayOpen(at)) phrases[at] = PHRASES.lengthsAt(lower, at);
  return phrases;
}
