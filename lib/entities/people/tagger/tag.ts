import type { Article } from '../../../article/article.ts';
import { tokenise } from '../../../text/tokens.ts';
import type { Context } from './context.ts';
import { readEvidence } from './evidence.ts';
import { FeatureReader } from './features.ts';
import { isBegin, KINDS, LABEL_COUNT, type NameKind } from './labels.ts';
import { FEATURE_BITS, low, type PeopleModel } from './model-file.ts';
import { bestPath } from './viterbi.ts';
import { WordFacts } from './word-facts.ts';

/** A stretch of a block that the tagger takes for a name. Offsets are UTF-16 indices into `block.text`. */
export interface Tagged {
  kind: NameKind;
  block: number;
  start: number;
  end: number;
  /** How far, at the token least sure, the chosen label's own weight lies above "outside"; larger is surer. */
  margin: number;
}

/** Every name in the article by the trained weights, in reading order. Linear in the article's length. */
export function tag(article: Article, model: PeopleModel): Tagged[] {
  const facts = new WordFacts(model);
  const blocks = article.blocks.map((block) => facts.read(tokenise(block.text)));
  const evidence = readEvidence(blocks);
  const found: Tagged[] = [];
  blocks.forEach((words, block) => {
    const scores = new Float32Array(words.length * LABEL_COUNT);
    const context = evidence.contexts[block] as Context;
    const reader = new FeatureReader(words, context, evidence, block === 0 ? 1 : 0, model.pairs);
    for (let at = 0; at < words.length; at++) {
      reader.read(at);
      addWeights(model, reader, scores, at * LABEL_COUNT);
    }
    const path = bestPath(scores, words.length, model.transitions);
    for (let at = 0; at < path.length; ) {
      const label = path[at] as number;
      if (!isBegin(label)) {
        at++;
        continue;
      }
      let end = at + 1;
      while (path[end] === label + 1) end++;
      const kind = KINDS[(label - 1) >> 1] as NameKind;
      let margin = Number.POSITIVE_INFINITY;
      for (let i = at; i < end; i++)
        margin = Math.min(
          margin,
          (scores[i * LABEL_COUNT + (path[i] as number)] as number) - (scores[i * LABEL_COUNT] as number),
        );
      found.push({ kind, block, start: words[at]?.start ?? 0, end: words[end - 1]?.end ?? 0, margin });
      at = end;
    }
  });
  return found;
}

function addWeights(model: PeopleModel, reader: FeatureReader, scores: Float32Array, base: number): void {
  for (let at = 0; at < reader.count; at++) {
    const row = model.rows.get(low(reader.hashes[at] as number, FEATURE_BITS)) * LABEL_COUNT;
    if (row < 0) continue;
    for (let label = 0; label < LABEL_COUNT; label++)
      scores[base + label] = (scores[base + label] as number) + (model.weights[row + label] as number);
  }
}
