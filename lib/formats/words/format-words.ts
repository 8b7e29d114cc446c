import type { DateLocale } from './format-date.ts';

/** Which message of the locale files stands for each word that the written formats need. The screens share some of them. */
const KEYS = {
  event: 'popup_event',
  who: 'popup_who',
  what: 'popup_what',
  when: 'popup_when',
  where: 'popup_where',
  keyPoints: 'popup_key_points',
  people: 'popup_people',
  parties: 'popup_parties',
  statements: 'popup_statements',
  timeline: 'popup_timeline',
  numbers: 'popup_numbers',
  places: 'popup_places',
  organisations: 'popup_organisations',
  source: 'card_source',
  authors: 'card_authors',
  updated: 'card_updated',
  day: 'card_day',
  written: 'card_written',
  sentence: 'card_sentence',
  direct: 'card_direct',
  reported: 'card_reported',
  inText: 'card_inText',
  ours: 'card_ours',
  founded: 'card_founded',
  undated: 'card_undated',
} as const;

export type FormatWord = keyof typeof KEYS;

/** The words of one language, as plain data. */
export type FormatWords = Record<FormatWord, string> & { locale: DateLocale };

/**
 * The words that the formats need, out of a locale file or whatever answers for one.
 * @example formatWords('vi', (key) => messages[key])
 */
export function formatWords(locale: DateLocale, message: (key: (typeof KEYS)[FormatWord]) => string): FormatWords {
  const words = Object.fromEntries(Object.entries(KEYS).map(([word, key]) => [word, message(key)]));
  return { ...(words as Record<FormatWord, string>), locale };
}
