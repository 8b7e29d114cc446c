import type { Article } from '../../article/article.ts';
import { quotationsOf } from './quotations.ts';
import { type Sentence, syllables } from './sentence-list.ts';
import { WEIGHTS } from './sentence-weights.ts';
import { insideQuotation, isWhole } from './stands-alone.ts';

/** A sentence with its syllables, in small letters. */
export interface Read {
  sentence: Sentence;
  list: string[];
  /** Each once. */
  words: Set<string>;
}

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

/** Share of `words` that `other` holds. */
export function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return shared / words.size || 0;
}

/**
 * The sentences of the body that a reader understands by themselves, scored. Linear in the text.
 * @param all the sentences of the article's running text, quotations in one piece
 * @param leans whether a sentence leans on the one before it
 */
export function candidates(
  article: Article,
  all: readonly Read[],
  leans: (sentence: Sentence) => boolean,
): Candidate[] {
  const marks = quotationsOf(article.blocks);
  const isQuoted = article.blocks.map(({ text }, block) => insideQuotation(text, marks.get(block)!));
  const frequency = new Map<string, number>();
  for (const { words } of all) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const title = new Set(syllables(article.title));
  const found: Candidate[] = [];
  let before: Candidate | undefined;
  for (const read of all) {
    const { sentence, list } = read;
    const last = before;
    before = undefined;
    if (list.length < WEIGHTS.shortest || !isWhole(sentence.text) || isQuoted[sentence.block]!(sentence)) continue;
    const isLeaning = leans(sentence);
    const anchor = isLeaning && last && isNext(article, last.sentence, sentence) ? last : undefined;
    if (isLeaning && !anchor) continue;
    const one = scored(read, title, frequency, all.length);
    found.push(anchor ? { ...one, leansOn: anchor } : one);
    if (!isLeaning) before = one;
  }
  return found;
}

/** Whether nothing stands between them: a teaser in between is no sentence here. */
const isNext = ({ blocks }: Article, { block, end }: Sentence, next: Sentence): boolean =>
  block === next.block && blocks[block]!.text.slice(end, next.start).trim() === '';

function scored(
  { sentence, list, words }: Read,
  title: ReadonlySet<string>,
  frequency: ReadonlyMap<string, number>,
  count: number,
): Candidate {
  let centre = 0;
  for (const word of words) centre += (frequency.get(word)! - 1) / count;
  const why = {
    headline: WEIGHTS.headline * overlap(title, words),
    centroid: (WEIGHTS.centroid * centre) / words.size,
    position: -WEIGHTS.position * Math.log(1 + sentence.index),
    length: -WEIGHTS.length * Math.max(0, list.length / WEIGHTS.longest - 1),
  };
  const score = Object.values(why).reduce((sum, part) => sum + part, 0);
  return { sentence, words, length: list.length, why, score, redundancy: 0 };
}

/**
 * Takes up to `wanted` candidates, the best first, each less what the ones before it already say; in the order of the text.
 * `first` are taken already.
 */
export function takeBest(
  all: readonly Candidate[],
  { wanted, fewest, first }: { wanted: number; fewest: number; first: readonly Candidate[] },
): Candidate[] {
  const taken: Candidate[] = [];
  const open = new Set(all);
  const take = (one: Candidate) => {
    taken.push(one);
    open.delete(one);
    for (const other of open) other.redundancy = Math.max(other.redundancy, overlap(other.words, one.words));
  };
  for (const one of first) take(one);
  const points = () => taken.filter(({ leansOn }) => !leansOn).length;
  while (taken.length < wanted || (points() < fewest && taken.length < wanted + 1)) {
    let best: Candidate | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of open) {
      if (one.redundancy > WEIGHTS.tooAlike) continue;
      const { leansOn } = one;
      const alone = !leansOn || !open.has(leansOn);
      if (!alone && (taken.length + 2 > wanted || leansOn.redundancy > WEIGHTS.tooAlike)) continue;
      const score = one.score - WEIGHTS.redundancy * one.redundancy;
      if (score > most) [best, most] = [one, score];
    }
    if (!best) break;
    if (best.leansOn && open.has(best.leansOn)) take(best.leansOn);
    take(best);
  }
  return taken.sort((a, b) => a.sentence.index - b.sentence.index);
}
