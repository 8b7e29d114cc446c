import type { Article } from '../../../article/article.ts';
import { tokenise } from '../../../text/tokens.ts';
import { agree, type FoundName } from './agreement.ts';
import type { Context } from './context.ts';
import { readEvidence } from './evidence.ts';
import { FeatureReader } from './features.ts';
import { isBegin, KINDS, LABEL_COUNT, type NameKind } from './labels.ts';
import { FEATURE_BITS, low, type PeopleModel } from './model-file.ts';
import { bestPath } from './viterbi.ts';
import { type Word, WordFacts } from './word-facts.ts';

/** A stretch of a block that the tagger takes for a name. Offsets are UTF-16 indices into `block.text`. */
export interface Tagged {
  kind: NameKind;
  block: number;
  start: number;
  end: number;
  /** How far, at the token least sure, the chosen label lies above "outside"; larger is surer. */
  margin: number;
}

/** Every name in the article by the trained weights, in reading order. Linear in the article's length. */
export function tag(article: Article, model: PeopleModel): Tagged[] {
  const facts = new WordFacts(model);
  const blocks = article.blocks.map((block) => facts.read(tokenise(block.text)));
  const evidence = readEvidence(blocks);
  const scores = blocks.map((words, block) => {
    const context = evidence.contexts[block] as Context;
    const reader = new FeatureReader(words, context, evidence, block === 0 ? 1 : 0, model.pairs);
    const sums = new Float32Array(words.length * LABEL_COUNT);
    for (let at = 0; at < words.length; at++) {
      reader.read(at);
      addWeights(model, reader, sums, at * LABEL_COUNT);
    }
    return sums;
  });
  let names = decode(blocks, scores, model);
  if (agree(blocks, scores, names)) names = decode(blocks, scores, model);
  return names.map(({ kind, block, from, to, margin }) => {
    const words = blocks[block] as Word[];
    return { kind, block, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, margin };
  });
}

function addWeights(model: PeopleModel, reader: FeatureReader, sums: Float32Array, base: number): void {
  for (let at = 0; at < reader.count; at++) {
    const row = model.rows.get(low(reader.hashes[at] as number, FEATURE_BITS)) * LABEL_COUNT;
    if (row < 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++)
      sums[base + label] = (sums[base + label] as number) + (model.weights[row + label] as number);
  }
}

function decode(blocks: readonly Word[][], scores: readonly Float32Array[], model: PeopleModel): FoundName[] {
  const names: FoundName[] = [];
  blocks.forEach((words, block) => {
    const sums = scores[block] as Float32Array;
    const path = bestPath(sums, words.length, model.transitions);
    for (let from = 0; from < path.length; ) {
      const label = path[from] as number;
      if (!isBegin(label)) {
        from++;
        continue;
      }
      let to = from + 1;
      while (path[to] === label + 1) to++;
      let margin = Number.POSITIVE_INFINITY;
      for (let at = from; at < to; at++) {
        const row = at * LABEL_COUNT;
        margin = Math.min(margin, (sums[row + (path[at] as number)] as number) - (sums[row] as number));
      }
      names.push({ block, from, to, kind: KINDS[(label - 1) >> 1] as NameKind, margin });
      from = to;
    }
  });
  return names;
}
