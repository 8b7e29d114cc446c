import type { Article } from '../article/article.ts';
import { bodySentences, type Sentence, syllables } from './sentence-list.ts';
import { WEIGHTS, type Weights } from './sentence-weights.ts';
import { inDoubtfulQuotation, insideQuotation, isDangling, isWhole } from './stands-alone.ts';
import { withWholeQuotations } from './whole-quotations.ts';

/** A sentence that may be chosen, with its score and the parts of it. */
export interface Candidate {
  sentence: Sentence;
  words: Set<string>;
  /** Syllables, repeated ones counted. */
  length: number;
  why: Record<string, number>;
  score: number;
  /** Greatest share of its words that the lead or one sentence already taken holds. */
  redundancy: number;
  /** It leans on this sentence, right before it in the same paragraph: taken only together with it. */
  leansOn?: Candidate;
}

/** More sentences than this are no better a choice, only a slower one. */
const MOST_CANDIDATES = 400;

/** Share of `words` that `other` holds. */
export function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return shared / words.size;
}

/**
 * The sentences of the body that a reader understands by themselves, scored. Linear in the text.
 * @param body the sentences of the article's running text
 * @param subjectOf whom a form of address that opens the sentence stands for, where that is known
 */
export function candidates(
  article: Article,
  body: readonly Sentence[],
  weights: Weights,
  subjectOf: (sentence: Sentence) => string | undefined = () => undefined,
): Candidate[] {
  const quoted = new Map<number, (span: { start: number; end: number }) => boolean>();
  const isQuoted = ({ block, start, end }: Sentence) => {
    let inside = quoted.get(block);
    if (!inside) {
      const text = article.blocks[block]?.text ?? '';
      const [whole, doubtful] = [insideQuotation(text), inDoubtfulQuotation(text)];
      inside = (span) => whole(span) || doubtful(span.start);
      quoted.set(block, inside);
    }
    return inside({ start, end });
  };
  const all = withWholeQuotations(body, article).map((sentence) => ({
    sentence,
    list: syllables(sentence.text),
  }));
  const frequency = new Map<string, number>();
  for (const { list } of all) for (const word of new Set(list)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const title = syllables(article.title);
  const found: Candidate[] = [];
  let before: Candidate | undefined;
  for (const { sentence, list } of all) {
    const leans = !weights.mayLean && subjectOf(sentence) === undefined && isDangling(sentence.text);
    const anchor = leans && before?.sentence.block === sentence.block ? before : undefined;
    before = undefined;
    if (leans && !anchor) continue;
    if (list.length < weights.shortest || !isWhole(sentence.text) || isQuoted(sentence)) continue;
    const one = scored(sentence, list, title, frequency, all.length, weights);
    found.push(anchor ? { ...one, leansOn: anchor } : one);
    if (!leans) before = one;
  }
  if (found.length <= MOST_CANDIDATES) return found;
  const best = new Set([...found].sort((a, b) => b.score - a.score).slice(0, MOST_CANDIDATES));
  return [...best].filter(({ leansOn }) => !leansOn || best.has(leansOn));
}

function scored(
  sentence: Sentence,
  list: string[],
  title: string[],
  frequency: ReadonlyMap<string, number>,
  count: number,
  weights: Weights,
): Candidate {
  const words = new Set(list);
  let centre = 0;
  for (const word of words) centre += ((frequency.get(word) ?? 1) - 1) / count;
  const pairs = new Set(list.map((word, at) => `${word} ${list[at + 1] ?? ''}`));
  const titlePairs = new Set(title.slice(0, -1).map((word, at) => `${word} ${title[at + 1]}`));
  const why = {
    headline: weights.headline * overlap(new Set(title), words),
    headlinePairs: weights.headlinePairs * overlap(titlePairs, pairs),
    centroid: words.size > 0 ? (weights.centroid * centre) / words.size : 0,
    position: -weights.position * Math.log(1 + sentence.index),
    length: -weights.length * Math.max(0, list.length / weights.longest - 1),
    brevity: -weights.brevity * Math.log(list.length / 20),
    capitals: (-weights.capitals * (sentence.text.match(/\s\p{Lu}/gu) ?? []).length) / list.length,
  };
  const score = Object.values(why).reduce((sum, part) => sum + part, 0);
  return { sentence, words, length: list.length, why, score, redundancy: 0 };
}

/**
 * Takes up to `wanted` candidates, the best first, each less what the ones before it already say; in the order of the text.
 * `budget` is the most syllables in all; the first choice may exceed it.
 */
export function takeBest(
  all: readonly Candidate[],
  {
    wanted,
    fewest = 0,
    budget = Number.POSITIVE_INFINITY,
    weights,
  }: { wanted: number; fewest?: number; budget?: number; weights: Weights },
): Candidate[] {
  const taken: Candidate[] = [];
  let left = budget;
  const open = new Set(all);
  const take = (one: Candidate) => {
    taken.push(one);
    open.delete(one);
    left -= one.length;
    for (const other of open) other.redundancy = Math.max(other.redundancy, overlap(other.words, one.words));
  };
  const points = () => taken.filter(({ leansOn }) => !leansOn).length;
  while (taken.length < wanted || (points() < fewest && taken.length < wanted + 1)) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of open) {
      if (one.redundancy > weights.tooAlike) continue;
      const { leansOn } = one;
      const alone = !leansOn || !open.has(leansOn);
      if (taken.length > 0 && one.length + (alone ? 0 : leansOn.length) > left) continue;
      if (!alone && (taken.length + 2 > wanted || leansOn.redundancy > weights.tooAlike)) continue;
      const score = one.score - weights.redundancy * one.redundancy;
      if (score > most) [best, most] = [one, score];
    }
    if (!best) break;
    if (best.leansOn && open.has(best.leansOn)) take(best.leansOn);
    take(best);
  }
  return taken.sort((a, b) => a.sentence.index - b.sentence.index);
}

/**
 * The two sentences that say best what the article is about, where it has no lead: same score, at most 60 syllables.
 * Pure; the lead, if there is one, is not looked at.
 */
export function bestSentences(article: Article, wanted = 2, budget = 60): Sentence[] {
  const weights = WEIGHTS.withoutLead;
  return takeBest(candidates(article, bodySentences(article), weights), { wanted, budget, weights }).map(
    ({ sentence }) => sentence,
  );
}
