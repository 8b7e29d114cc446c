/** What `BlockWords.taken` holds at a token of a party that was given, and at one of a date. */
export const PARTY = 1;
export const DATE = 2;
