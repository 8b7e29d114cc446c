/** The measuring articles beside the project as the analysis reads them. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type TextReading, textToArticle } from '../../lib/article/text-to-article.ts';

const shared = new URL('../../../shared/', import.meta.url);

export interface SummaryArticle {
  id: string;
  title: string;
  lead: string;
  body: string;
  publishedAt?: string;
  /** Human summaries of its cluster. */
  references?: string[];
  /** The body in sentences, and those of them that are captions of pictures: the page's markup told them apart. */
  sentences?: string[];
  captions?: string[];
}

/** Parsed lines of a `.jsonl` or `.jsonl.gz` file. */
export function readLines<T>(path: string): T[] {
  const raw = readFileSync(new URL(path, shared));
  const text = (path.endsWith('.gz') ? gunzipSync(raw) : raw).toString('utf8');
  return text
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}

export const readSummaries = (name: string): SummaryArticle[] => readLines(`summary/${name}.jsonl.gz`);

/** Title, lead and body as lines; without its lead where that is the reference. */
export function summaryReading(given: SummaryArticle, withLead = true): TextReading {
  const lead = given.lead.replace(/\s+/g, ' ').trim();
  const captions = new Set((given.captions ?? []).map((line) => line.trim()));
  const body = (given.captions?.length ? (given.sentences ?? []) : given.body.split('\n')).filter(
    (line) => line.trim() && !captions.has(line.trim()),
  );
  const reading = textToArticle([given.title.replace(/\s+/g, ' '), lead || '-', ...body].join('\n'), {
    title: given.title,
    ...(given.publishedAt ? { publishedAt: given.publishedAt } : {}),
  });
  if (withLead && lead) return reading;
  const { lead: _, ...facts } = reading.article;
  return { ...reading, article: { ...facts, blocks: facts.blocks.filter(({ kind }) => kind !== 'lead') } };
}
