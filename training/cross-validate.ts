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
import { candidateRows } from './candidate-rows.ts';
import { hasData, readLabelled, readOwn, readSentences } from './corpus.ts';
import { readReviewed } from './reviewed.ts';
import { type Counted, countNames, findNames, type Stage, sayScore } from './score.ts';
import { trainSideBySide } from './side-by-side.ts';
import { type ModelParts, writeModel } from './write-model.ts';

const text = (name: string) => process.argv.find((word) => word.startsWith(`${name}=`))?.split('=')[1];
const option = (name: string, fallback: number) => Number(text(name) ?? fallback);
const STAGES: readonly Stage[] = ['tagger', 'whole'];

if (!hasData()) console.log('Training data not found beside the repository (../shared/corpora); nothing to measure.');
else {
  const folds = option('folds', 5);
  const used = option('only', folds);
  const labelled = readLabelled();
  const own = readOwn();
  const more = [...readSentences(), ...readReviewed(text('reviewed')), ...own, ...own];
  const kept = (fold: number) => text('keep') && join(text('keep') as string, `fold-${fold}-of-${folds}.bin`);
  const open = Array.from({ length: used }, (_, fold) => fold).filter((fold) => !existsSync(kept(fold) ?? ''));
  const trained = await trainSideBySide(
    open.map((fold) => ({
      samples: [...labelled.filter((_, at) => at % folds !== fold), ...more],
      seed: option('seed', 1),
    })),
    (at) => console.error(`fold ${(open[at] as number) + 1} of ${folds}`),
  );
  const models = new Map(open.map((fold, at) => [fold, writeModel(trained[at] as ModelParts)]));
  for (const [fold, bytes] of models) if (kept(fold)) writeFileSync(kept(fold) as string, bytes);
  const parts = Array.from({ length: used }, (_, fold) => {
    const model = loadModel(models.get(fold) ?? readFileSync(kept(fold) as string, 'latin1'));
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
