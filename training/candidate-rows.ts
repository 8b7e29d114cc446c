import { proposeNames } from '../lib/entities/find-entities.ts';
import { CandidateFeatures, FEATURE_COUNT } from '../lib/entities/people/names/choice/candidate-features.ts';
import type { PeopleModel } from '../lib/entities/people/tagger/model-file.ts';
import type { Row } from './boost.ts';
import type { Sample } from './corpus.ts';
import { isCredit } from './credits.ts';
import { readSample } from './score.ts';

/** Every candidate of an article as the second look sees it, with the reader's answer; credits are left out. */
export function candidateRows(sample: Sample, model: PeopleModel): Row[] {
  const { article, home } = readSample(sample);
  const { reading, blocks, candidates, isPair } = proposeNames(article, model);
  const describe = new CandidateFeatures(reading, blocks, candidates, isPair, model);
  return candidates.flatMap((one) => {
    const { tokens, text } = blocks[one.block] ?? { tokens: [], text: '' };
    const start = tokens[one.from]?.start ?? 0;
    const end = tokens[one.to - 1]?.end ?? 0;
    if (isCredit(text, start, end, one.block === 0)) return [];
    const features = new Float32Array(FEATURE_COUNT);
    const count = describe.read(one, features);
    if (count > FEATURE_COUNT) throw new Error(`${count} features, room for ${FEATURE_COUNT}`);
    const names = sample.blocks[home[one.block] ?? -1]?.names ?? [];
    return [
      { features, isName: names.some((name) => name.kind === 'person' && name.start === start && name.end === end) },
    ];
  });
}
