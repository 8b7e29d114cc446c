/** Writes `lib/entities/people/people.model.bin` from the training data: `npm run train`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { boost } from './boost.ts';
import { buildModel } from './build-model.ts';
import { candidateRows } from './candidate-rows.ts';
import { hasData, readLabelled, readOwn, readSentences } from './corpus.ts';
import { readStatistics } from './statistics.ts';
import { writeModel } from './write-model.ts';

const SEED = 20260;
/** The second look learns from articles that the tagger had not seen: one tagger for each part left out. */
const PARTS = 4;

if (!hasData())
  console.log('Training data not found beside the repository (../shared/corpora); the model stays as it is.');
else {
  const statistics = readStatistics();
  const own = readOwn();
  const more = [...readSentences(), ...own, ...own];
  const articles = [...readLabelled(), ...own];
  const rows = Array.from({ length: PARTS }, (_, part) => {
    const rest = articles.filter((_article, at) => at % PARTS !== part);
    const model = loadModel(writeModel(buildModel([...rest, ...readSentences()], statistics, SEED)));
    console.log(`tagger ${part + 1} of ${PARTS} for the second look`);
    return articles.filter((_article, at) => at % PARTS === part).flatMap((article) => candidateRows(article, model));
  }).flat();
  console.log(`${rows.length} candidates`);
  const forest = boost(rows);
  const samples = [...readLabelled(), ...more];
  console.log(`${samples.length} articles and sentences`);
  const bytes = writeModel({ ...buildModel(samples, statistics, SEED), forest });
  writeFileSync(join(import.meta.dirname, '..', 'lib', 'entities', 'people', 'people.model.bin'), bytes);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`);
}
