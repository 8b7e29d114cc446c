/**
 * Scores the whole analysis on labelled articles that its model was not trained on:
 * `node training/cross-validate.ts [folds=5] [only=1] [seed=1] [keep=FOLDER] [errors]`.
 * `keep` stores the folds' taggers and takes them from there the next time: for changes of what follows the tagger.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../lib/entities/people/tagger/labels.ts';
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { boost, readyForest } from './boost.ts';
import { buildModel } from './build-model.ts';
import { candidateRows } from './candidate-rows.ts';
import { hasData, readLabelled, readOwn, readSentences, type Sample } from './corpus.ts';
import { type Counted, countNames, findNames, type Stage, sayScore } from './score.ts';
import { readStatistics, type Statistics } from './statistics.ts';
import { writeModel } from './write-model.ts';

const text = (name: string) => process.argv.find((word) => word.startsWith(`${name}=`))?.split('=')[1];
const option = (name: string, fallback: number) => Number(text(name) ?? fallback);
const STAGES: readonly Stage[] = ['tagger', 'whole'];

if (!hasData()) console.log('Training data not found beside the repository (../shared/corpora); nothing to measure.');
else {
  const folds = option('folds', 5);
  const used = option('only', folds);
  const labelled = readLabelled();
  const own = readOwn();
  const more = [...readSentences(), ...own, ...own];
  let statistics: Statistics | undefined;
  const taggerOf = (fold: number, rest: readonly Sample[]): Uint8Array => {
    const file = text('keep') && join(text('keep') as string, `fold-${fold}-of-${folds}.bin`);
    if (file && existsSync(file)) return readFileSync(file);
    statistics ??= readStatistics();
    const bytes = writeModel(buildModel([...rest, ...more], statistics, option('seed', 1)));
    if (file) writeFileSync(file, bytes);
    return bytes;
  };
  const parts = Array.from({ length: used }, (_, fold) => {
    const model = loadModel(
      taggerOf(
        fold,
        labelled.filter((_, at) => at % folds !== fold),
      ),
    );
    const articles = labelled.filter((_, at) => at % folds === fold);
    return { model, articles, rows: articles.flatMap((article) => candidateRows(article, model)) };
  });
  const counted: Record<Stage, Counted[]> = { tagger: [], whole: [] };
  for (const part of parts) {
    // The second look learns from articles that their taggers had not seen, and never from those it is scored on.
    const forest = boost(parts.filter((other) => other !== part).flatMap(({ rows }) => rows));
    const model = { ...part.model, forest: readyForest(forest) };
    for (const article of part.articles)
      for (const stage of STAGES) {
        const miss = stage === 'whole' && process.argv.includes('errors') ? console.log : undefined;
        counted[stage].push(countNames(article, findNames(article, model, stage), miss));
      }
  }
  for (const stage of STAGES)
    for (const kind of KINDS)
      console.log(stage.padEnd(7), kind.padEnd(13), sayScore(counted[stage].map((one) => one[kind])));
}
