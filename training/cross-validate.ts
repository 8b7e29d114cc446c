/** Scores the tagger on labelled articles that it was not trained on: `node training/cross-validate.ts [folds=5] [only=1] [errors]`. */
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { buildModel } from './build-model.ts';
import { hasData, readLabelled, readOwn, readSentences } from './corpus.ts';
import { addScore, emptyScore, sayScore } from './score.ts';
import { readStatistics } from './statistics.ts';

const option = (name: string, fallback: number) =>
  Number(process.argv.find((word) => word.startsWith(`${name}=`))?.split('=')[1] ?? fallback);

if (!hasData()) console.log('Training data not found beside the repository (../shared/corpora); nothing to measure.');
else {
  const folds = option('folds', 5);
  const only = option('only', folds);
  const miss = process.argv.includes('errors') ? console.log : undefined;
  const statistics = readStatistics();
  const labelled = readLabelled();
  const own = readOwn();
  const more = [...readSentences(), ...own, ...own];
  const score = emptyScore();
  for (let fold = 0; fold < only; fold++) {
    const rest = labelled.filter((_, at) => at % folds !== fold);
    const model = loadModel(buildModel([...rest, ...more], statistics, 1, option('epochs', 10)));
    for (const sample of labelled.filter((_, at) => at % folds === fold)) addScore(score, sample, model, miss);
  }
  for (const [kind, counts] of Object.entries(score)) console.log(kind.padEnd(13), sayScore(counts));
}
