import type { Article } from '../../../article/article.ts';
import { smallArray } from '../../../text/small-array.ts';
import { tokensOf } from '../../../text/tokens.ts';
import { type Context, mayBegin } from './context.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { FeatureReader } from './features.ts';
import { isBegin, KINDS, LABEL_COUNT, type NameKind } from './labels.ts';
import { FEATURE_BITS, low, type PeopleModel } from './model-file.ts';
import { Posteriors } from './posteriors.ts';
import { bestPath } from './viterbi.ts';
import { type Word, WordFacts, type WordList } from './word-facts.ts';

/** A stretch of a block that the tagger takes for a name. Offsets are UTF-16 indices into `block.text`. */
export interface Tagged {
  kind: NameKind;
  block: number;
  start: number;
  end: number;
  /** How probable the tagger takes exactly this name to be: 0 to 1. */
  share: number;
}

/** A name by tokens of its block. */
export interface FoundName {
  block: number;
  from: number;
  to: number;
  kind: NameKind;
  share: number;
}

/** An article as the tagger has read it. */
export interface Reading {
  lists: readonly WordList[];
  /** The words of each block. */
  blocks: readonly (readonly Word[])[];
  evidence: Evidence;
  posteriors: readonly Posteriors[];
  /** The best names of all kinds, in reading order, by tokens. */
  names: FoundName[];
}

/** Reads the article with the trained weights. Linear in the article's length. */
export function readNames(article: Article, model: PeopleModel): Reading {
  const facts = new WordFacts(model);
  const lists = article.blocks.map((block) => facts.list(tokensOf(block)));
  const evidence = readEvidence(lists);
  const { steps } = model;
  const names: FoundName[] = [];
  const posteriors = lists.map(({ words, phrases }, block) => {
    const context = evidence.contexts[block] as Context;
    const reader = new FeatureReader(words, context, evidence, block === 0 ? 1 : 0, model);
    const scores = smallArray(Float32Array, words.length * LABEL_COUNT);
    const sure = new Posteriors(words.length, steps);
    for (let at = 0; at < words.length; at++) {
      // Most words are small letters far from any name; asking nothing of them spares half of the work.
      if (!mayBegin(at, context, phrases) && !sure.reaches(at)) {
        sure.stepOutside(at);
        continue;
      }
      writeScores(model, reader.hashes, reader.read(at), scores, at * LABEL_COUNT);
      sure.stepForward(scores, at);
    }
    sure.finish();
    const path = smallArray(Uint8Array, words.length);
    for (const stretch of sure.stretches) bestPath(scores, stretch, model.transitions, path);
    decode(names, block, path, sure);
    return sure;
  });
  return { lists, blocks: lists.map(({ words }) => words), evidence, posteriors, names };
}

/** The names that the tagger alone found, or others by tokens, by offsets. */
export function inLetters({ lists, names: own }: Reading, names: readonly FoundName[] = own): Tagged[] {
  return names.map(({ kind, block, from, to, share }) => {
    const tokens = lists[block]?.tokens;
    return { kind, block, start: tokens?.[from]?.start ?? 0, end: tokens?.[to - 1]?.end ?? 0, share };
  });
}

/** Every name in the article by the trained weights alone, in reading order. */
export const tag = (article: Article, model: PeopleModel): Tagged[] => inLetters(readNames(article, model));

/** Scores of the labels of one token: the sum of its features' rows, of whole numbers. */
function writeScores(
  { rows, weights, unit }: PeopleModel,
  hashes: Int32Array,
  count: number,
  scores: Float32Array,
  to: number,
): void {
  // Written out, since most of all the time is spent here.
  let [a, b, c, d, e, f, g] = NO_SCORES;
  for (let at = 0; at < count; at++) {
    const row = rows.get(low(hashes[at] as number, FEATURE_BITS)) * LABEL_COUNT;
    if (row < 0) continue;
    a += weights[row] as number;
    b += weights[row + 1] as number;
    c += weights[row + 2] as number;
    d += weights[row + 3] as number;
    e += weights[row + 4] as number;
    f += weights[row + 5] as number;
    g += weights[row + 6] as number;
  }
  scores[to] = a * unit;
  scores[to + 1] = b * unit;
  scores[to + 2] = c * unit;
  scores[to + 3] = d * unit;
  scores[to + 4] = e * unit;
  scores[to + 5] = f * unit;
  scores[to + 6] = g * unit;
}
const NO_SCORES = [0, 0, 0, 0, 0, 0, 0] as const;

function decode(names: FoundName[], block: number, path: Uint8Array, sure: Posteriors): void {
  for (let from = 0; from < path.length; ) {
    const label = path[from] as number;
    if (!isBegin(label)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (path[to] === label + 1) to++;
    const kind = KINDS[(label - 1) >> 1] as NameKind;
    names.push({ block, from, to, kind, share: sure.span(kind, from, to) });
    from = to;
  }
}
