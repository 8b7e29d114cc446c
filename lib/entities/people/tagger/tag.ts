import type { Article } from '../../../article/article.ts';
import { numberRoom } from '../../../text/number-room.ts';
import { tokensOf } from '../../../text/tokens.ts';
import { type Context, mayBegin } from './context.ts';
import { type Evidence, readEvidence } from './evidence.ts';
import { FeatureReader } from './features.ts';
import { isBegin, KINDS, LABEL_COUNT, type NameKind } from './labels.ts';
import type { PeopleModel } from './model-file.ts';
import { Posteriors, type Stretch } from './posteriors.ts';
import { Scorer } from './scores.ts';
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

const scoresRoom = numberRoom(Float32Array);
const pathRoom = numberRoom(Uint8Array);

/** Reads the article with the trained weights. Linear in the article's length. */
export function readNames(article: Article, model: PeopleModel): Reading {
  const facts = new WordFacts(model);
  const lists = article.blocks.map((block) => facts.list(tokensOf(block)));
  const evidence = readEvidence(lists);
  const { steps } = model;
  const scorer = new Scorer(model);
  const names: FoundName[] = [];
  const posteriors = lists.map(({ words, phrases }, block) => {
    const context = evidence.contexts[block] as Context;
    const reader = new FeatureReader(words, context, evidence, block === 0 ? 1 : 0, model);
    const scores = scoresRoom(words.length * LABEL_COUNT);
    const sure = new Posteriors(words.length, steps);
    for (let at = 0; at < words.length; at++) {
      // Most words are small letters far from any name; asking nothing of them spares half of the work.
      if (!mayBegin(at, context, phrases) && !sure.reaches(at)) {
        sure.stepOutside(at);
        continue;
      }
      scorer.write(reader, at, scores);
      sure.stepForward(scores, at);
    }
    sure.finish();
    const path = pathRoom(words.length);
    for (const stretch of sure.stretches) {
      bestPath(scores, stretch, model.transitions, path, stretch.to === words.length);
      decode(names, block, path, stretch, sure);
    }
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

/** The names in a stretch of a block. */
function decode(names: FoundName[], block: number, path: Uint8Array, stretch: Stretch, sure: Posteriors): void {
  for (let { from } = stretch; from < stretch.to; ) {
    const label = path[from] as number;
    if (!isBegin(label)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < stretch.to && path[to] === label + 1) to++;
    const kind = KINDS[(label - 1) >> 1] as NameKind;
    names.push({ block, from, to, kind, share: sure.span(kind, from, to) });
    from = to;
  }
}
