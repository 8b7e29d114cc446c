import type { Article } from '../article/article.ts';
import type { Mention } from '../entities/entities.ts';
import type { NumberFact } from './card.ts';
import { ABOUT, COUNTED, SCALES } from './counted-things.ts';
import { bodySentences } from './sentence-list.ts';

const MOST = 6;
const things = [...COUNTED]
  .sort((a, b) => b.length - a.length)
  .map((thing) => thing.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** "hơn 200 đại biểu", "25,4 tỷ USD", "12%": a number, its scale, and what it counts. */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/:-])(?:(?:${ABOUT}) )?\\d{1,3}(?:[.,]\\d+)*(?:(?: (?:${SCALES}))* (?:${things.join('|')})(?![\\p{L}\\p{M}\\p{N}/])|\\s?%(?!\\p{L}))`,
  'giu',
);
/** Smaller ones of people and things are rarely what a story turns on. */
const LEAST = 5;

/** The numbers of an article with what they count, in reading order, each wording once; dates and what lies in them left out. */
export function numberFacts(article: Article, dates: readonly Mention[]): NumberFact[] {
  const taken = new Map<number, Mention[]>();
  for (const mention of dates) taken.set(mention.block, [...(taken.get(mention.block) ?? []), mention]);
  const found: NumberFact[] = [];
  const seen = new Set<string>();
  for (const sentence of bodySentences(article, { lead: true })) {
    for (const match of sentence.text.matchAll(NUMBER)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      const text = match[0];
      const isDate = taken.get(sentence.block)?.some((one) => one.start < end && one.end > start);
      if (isDate || seen.has(text.toLowerCase()) || isSmall(text)) continue;
      seen.add(text.toLowerCase());
      found.push({ block: sentence.block, start, end, text });
      if (found.length === MOST) return found;
    }
  }
  return found;
}

/** A lone digit of people or things; a scale or a percentage makes it large. */
function isSmall(text: string): boolean {
  return /^\d \p{L}/u.test(text) && !new RegExp(`^\\d (?:${SCALES})`, 'iu').test(text) && Number(text[0]) < LEAST;
}
