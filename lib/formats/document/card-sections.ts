/** The parts of a card that can be left out of a copy, in the order in which every format has them. */
export const CARD_SECTIONS = [
  'lead',
  'event',
  'keyPoints',
  'people',
  'parties',
  'statements',
  'timeline',
  'numbers',
  'places',
  'organisations',
] as const;
export type CardSection = (typeof CARD_SECTIONS)[number];
