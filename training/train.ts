/** Writes `lib/entities/people/people.model.bin` from the training data: `npm run train`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildModel } from './build-model.ts';
import { hasData, readLabelled, readOwn, readSentences } from './corpus.ts';
import { readStatistics } from './statistics.ts';

const SEED = 20260;

if (!hasData())
  console.log('Training data not found beside the repository (../shared/corpora); the model stays as it is.');
else {
  const own = readOwn();
  const samples = [...readLabelled(), ...readSentences(), ...own, ...own];
  console.log(`${samples.length} articles and sentences`);
  const bytes = buildModel(samples, readStatistics(), SEED);
  writeFileSync(join(import.meta.dirname, '..', 'lib', 'entities', 'people', 'people.model.bin'), bytes);
  console.log(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`);
}
