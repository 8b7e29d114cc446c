/** Writes `lib/entities/people/people.model.bin` from the training data: `npm run train`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModel } from '../lib/entities/people/tagger/model-file.ts';
import { boost } from './boost.ts';
import { candidateRows } from './candidate-rows.ts';
import { hasData, readLabelled, readOwn, readSentences } from './corpus.ts';
import { readReviewed } from './reviewed.ts';
import { trainSideBySide } from './side-by-side.ts';
import { type ModelParts, writeModel } from './write-model.ts';

const SEED = 20260;
/** The second look learns from articles that the tagger had not seen: one tagger for each part left out. */
const PARTS = 4;

if (!hasData())
  console.log('Training data not found beside the repository (../shared/corpora); the model stays as it is.');
else {
  const own = readOwn();
  const more = [...readSentences(), ...readReviewed()];
  const articles = [...readLabelled(), ...own];
  const isOf = (part: number) => (_article: unknown, at: number) => at % PARTS === part;
  const jobs = Array.from({ length: PARTS }, (_, part) => articles.filter((_article, at) => at % PARTS !== part));
  const [final, ...parts] = await trainSideBySide(
    [[...articles, ...own], ...jobs].map((some) => ({ samples: [...some, ...more], seed: SEED })),
    (at) => console.log(at === 0 ? 'tagger' : `tagger ${at} of ${PARTS} for the second look`),
  );
  const rows = parts.flatMap((one, part) => {
    const model = loadModel(writeModel(one));
    return articles.filter(isOf(part)).flatMap((article) => candidateRows(article, model));
  });
  console.log(`${rows.length} candidates`);
  const text = writeModel({ ...(final as ModelParts), forest: boost(rows) });
  writeFileSync(join(import.meta.dirname, '..', 'lib', 'entities', 'people', 'people.model.bin'), text);
  console.log(`${text.length} bytes, ${gzipSync(text, { level: 9 }).length} with gzip`);
}
