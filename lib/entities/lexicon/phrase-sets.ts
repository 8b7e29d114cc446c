import { ADDRESSES } from './addresses.ts';
import { COUNTRY_WORDS } from './countries.ts';
import { BODY_HEADS, PLACE_HEADS } from './heads.ts';
import { PhraseSet } from './phrase-set.ts';
import { CITIES, DISTRICTS, MORE_COUNTRIES, PROVINCES } from './places.ts';
import { TITLES } from './titles.ts';

/** The lists of the lexicon as sets that are looked up word by word; made once for all who ask. */
export const TITLE_SET = new PhraseSet(TITLES);
export const ADDRESS_SET = new PhraseSet(ADDRESSES);
export const PLACE_SET = new PhraseSet([
  ...COUNTRY_WORDS.filter(({ isName }) => isName).map(({ name }) => name),
  ...MORE_COUNTRIES,
  ...PROVINCES,
  ...CITIES,
  ...DISTRICTS,
]);
export const PLACE_HEAD_SET = new PhraseSet(PLACE_HEADS);
export const BODY_HEAD_SET = new PhraseSet(BODY_HEADS);
