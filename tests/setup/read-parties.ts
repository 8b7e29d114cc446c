import { findParties } from '../../lib/entities/parties/find-parties.ts';

/** What is found in paragraphs of our own. */
export const read = (...texts: string[]) =>
  findParties({
    title: '',
    authors: [],
    language: 'vi',
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  });
/** Its mentions, as they are written. */
export const spans = (...texts: string[]) => read(...texts).mentions.map(({ text }) => text);
/** Its parties, each with its country. */
export const parties = (...texts: string[]) =>
  read(...texts).parties.map(({ name, countryCode }) => `${name} (${countryCode ?? '?'})`);
