import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { readPeopleModel } from '../people-model.ts';
import { inventText } from './invent-text.ts';
import { figure, type Table } from './report.ts';
import { median } from './timing.ts';

const SIZES = [1, 10, 100, 500, 1000, 2000];

/** Ms for each kB of text from 1 kB to 2 MB: flat where the work is linear. And what a 2 MB article leaves in memory. */
export function growthBench(): Table {
  const model = readPeopleModel();
  const read = (text: string) => {
    const { article } = textToArticle(text);
    const entities = findEntities(article, model ? { model } : {});
    return { entities, card: makeCard(article, entities) };
  };
  // Until the engine has compiled what is used often.
  for (let i = 0; i < 80; i++) read(inventText(5000, i));
  const rows = SIZES.map((kilobytes) => {
    const text = inventText(kilobytes * 1000, kilobytes);
    const rounds = kilobytes <= 100 ? 9 : 3;
    const times = Array.from({ length: rounds }, () => {
      const from = performance.now();
      read(text);
      return performance.now() - from;
    });
    return [`${kilobytes} kB`, figure(median(times)), figure(median(times) / kilobytes)];
  });
  return {
    title: 'Text to card by length (Node)',
    head: ['text', 'ms', 'ms for 1 kB'],
    rows: [...rows, ['memory kept for 2 MB', keptMemory(() => read(inventText(2_000_000, 2000))), '']],
    note: 'Every tenth word of this text is part of a name: more entities than any article has.',
  };
}

/** Heap that a result holds, in MB. */
function keptMemory(work: () => unknown): string {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = work();
  collect();
  const after = process.memoryUsage().heapUsed;
  return kept ? `${figure((after - before) / 1e6)} MB` : '';
}
