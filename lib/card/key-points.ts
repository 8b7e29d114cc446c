import type { Article } from '../article/article.ts';
import type { KeyPoint } from './card.ts';
import { bodySentences, type Sentence, syllables } from './sentence-list.ts';
import { standsAlone } from './stands-alone.ts';

const MOST = 5;
/** A short sentence says little, a long one is no point: syllables. */
const SHORTEST = 8;
const LONG = 60;

/** Share of `words` that `other` holds. */
function overlap(words: Set<string>, other: Set<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return shared / words.size;
}

/**
 * Three to five sentences that add to headline and lead, in the order of the text; fewer where the article has no more.
 * The score: overlap with the headline + closeness to the centroid − position − over-length, then a redundancy penalty
 * against the lead and the points already taken.
 */
export function keyPoints(article: Article): KeyPoint[] {
  const title = new Set(syllables(article.title));
  const lead = new Set(syllables(article.lead ?? ''));
  const frequency = new Map<string, number>();
  const all = bodySentences(article).map((sentence) => ({ sentence, words: syllables(sentence.text) }));
  for (const { words } of all) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const candidates = all
    .filter(({ sentence, words }) => words.length >= SHORTEST && standsAlone(sentence.text))
    .map(({ sentence, words }) => scored(sentence, words, title, frequency, all.length));
  const wanted = Math.min(MOST, Math.max(3, Math.round(all.length / 5)));
  const taken: (typeof candidates)[number][] = [];
  while (taken.length < wanted) {
    let best: (typeof candidates)[number] | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      if (taken.includes(candidate)) continue;
      let redundancy = overlap(candidate.words, lead);
      for (const other of taken) redundancy = Math.max(redundancy, overlap(candidate.words, other.words));
      if (redundancy > 0.85) continue;
      const score = candidate.score - redundancy;
      if (score > bestScore) [best, bestScore] = [candidate, score];
    }
    if (!best) break;
    taken.push(best);
  }
  taken.sort((a, b) => a.sentence.index - b.sentence.index);
  return taken.map(({ sentence: { block, start, end, text }, why }) => ({ block, start, end, text, why }));
}

function scored(sentence: Sentence, list: string[], title: Set<string>, frequency: Map<string, number>, count: number) {
  const words = new Set(list);
  let centre = 0;
  for (const word of words) centre += ((frequency.get(word) ?? 1) - 1) / count;
  const why = {
    headline: overlap(title, words),
    centroid: words.size > 0 ? centre / words.size : 0,
    position: -0.35 * Math.log(1 + sentence.index),
    length: list.length > LONG ? -0.02 * (list.length - LONG) : 0,
  };
  return { sentence, words, why, score: why.headline + why.centroid + why.position + why.length };
}
