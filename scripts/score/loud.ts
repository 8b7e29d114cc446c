import type { GoldArticle } from './score.ts';

/** The article with its headline in capitals, letter for letter: what is named there must be found as before. */
export function loud(gold: GoldArticle): GoldArticle {
  const end = gold.text.indexOf('\n');
  const headline = gold.text.slice(0, end < 0 ? undefined : end);
  const inCapitals = headline.toUpperCase();
  if (inCapitals.length !== headline.length) return gold;
  return {
    ...gold,
    text: inCapitals + gold.text.slice(headline.length),
    ...(gold.title === headline ? { title: inCapitals } : {}),
  };
}
