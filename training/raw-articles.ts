import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataDir, labelledIds } from './corpus.ts';

/** Unlabelled news: articles, leads and articles with summaries. */
const RAW_FILES: readonly string[] = [
  'corpora/raw-articles.jsonl.gz',
  'corpora/raw-leads.jsonl.gz',
  'summary/human-summaries.jsonl.gz',
  'summary/tuoitre2024.jsonl.gz',
  'summary/vnds-validation.jsonl.gz',
  'summary/vnexpress2020.jsonl.gz',
];

/** Unlabelled articles, each as one text; those that are labelled or measured on stay out, so that scores on them stay honest. */
export function* rawArticles(): Generator<{ id: string; text: string }> {
  const known = new Set(labelledIds());
  for (const file of RAW_FILES) {
    const lines = gunzipSync(readFileSync(join(dataDir, file))).toString('utf8');
    for (const line of lines.split('\n')) {
      if (!line) continue;
      const { id, title, lead, body, text } = JSON.parse(line);
      if (known.has(id)) continue;
      yield { id, text: (text ?? [title, lead, body].filter(Boolean).join('\n')).normalize('NFC') };
    }
  }
}
