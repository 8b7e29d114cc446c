/**
 * Scores the whole analysis on labelled articles that its model was not trained on:
 * `node training/cross-validate.ts [folds=5] [only=1] [keep=FOLDER] [errors]`.
 * `keep` stores the folds' models and takes them from there the next time: for changes of rules alone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../lib/entities/people/tagger/labels.ts';
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { buildModel } from './build-model.ts';
import { hasData, readLabelled, readOwn, readSentences, type Sample } from './corpus.ts';
import { type Counted, countNames, findNames, type Stage, sayScore } from './score.ts';
import { readStatistics, type Statistics } from './statistics.ts';

const text = (name: string) => process.argv.find((word) => word.startsWith(`${name}=`))?.split('=')[1];
const option = (name: string, fallback: number) => Number(text(name) ?? fallback);
const STAGES: readonly Stage[] = ['tagger', 'whole'];

if (!hasData()) console.log('Training data not found beside the repository (../shared/corpora); nothing to measure.');
else {
  const folds = option('folds', 5);
  const labelled = readLabelled();
  const own = readOwn();
  const more = [...readSentences(), ...own, ...own];
  let statistics: Statistics | undefined;
  const modelOf = (fold: number, rest: readonly Sample[]) => {
    const file = text('keep') && join(text('keep') as string, `fold-${fold}-of-${folds}.bin`);
    if (file && existsSync(file)) return loadModel(readFileSync(file));
    statistics ??= readStatistics();
    const bytes = buildModel([...rest, ...more], statistics, 1, option('epochs', 10));
    if (file) writeFileSync(file, bytes);
    return loadModel(bytes);
  };
  const counted: Record<Stage, Counted[]> = { tagger: [], whole: [] };
  for (let fold = 0; fold < option('only', folds); fold++) {
    const model = modelOf(
      fold,
      labelled.filter((_, at) => at % folds !== fold),
    );
    for (const sample of labelled.filter((_, at) => at % folds === fold))
      for (const stage of STAGES) {
        const miss = stage === 'whole' && process.argv.includes('errors') ? console.log : undefined;
        counted[stage].push(countNames(sample, findNames(sample, model, stage), miss));
      }
  }
  for (const stage of STAGES)
    for (const kind of KINDS)
      console.log(stage.padEnd(7), kind.padEnd(13), sayScore(counted[stage].map((one) => one[kind])));
}
