/** One article in, one analysis out: the line of the `--jsonl` contract (docs/batch.md). */
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article, NoArticleReason, Span } from '../../lib/article/article.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import type { Card } from '../../lib/card/card.ts';
import { makeCard } from '../../lib/card/make-card.ts';
import type { Entities } from '../../lib/entities/entities.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import type { PeopleModel } from '../../lib/entities/people/tagger/model-file.ts';

export interface AnalysisInput {
  id: unknown;
  text?: string;
  /** All the text of a page, with what stands around its story. */
  pageText?: string;
  html?: string;
  title?: string;
  url?: string;
  publishedAt?: string;
}

/** A reading with the way back from a span to UTF-16 offsets of what was given. */
export type Analysis =
  | { article: null; reason: NoArticleReason }
  | { article: Article; entities: Entities; card: Card; offsets(span: Span): [number, number] };

/** Checks a parsed line; throws an Error with a message for people where a field has the wrong type. */
export function checkInput(value: unknown): AnalysisInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const record = value as Record<string, unknown>;
  const input: AnalysisInput = { id: record.id ?? null };
  for (const field of ['text', 'pageText', 'html', 'title', 'url', 'publishedAt'] as const) {
    const given = record[field];
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string') throw new Error(`"${field}" is not a string`);
    input[field] = given;
  }
  if ([input.text, input.pageText, input.html].every((one) => one === undefined))
    throw new Error('neither "text" nor "pageText" nor "html"');
  return input;
}

/** Reads, finds and makes the card, as the browser does. `text` wins over `pageText`, and that over `html`. */
export function analyse(input: AnalysisInput, model?: PeopleModel): Analysis {
  const text = input.text ?? input.pageText;
  if (text === undefined) return analysePage(input, model);
  const reading = textToArticle(text, {
    ...(input.text === undefined ? { wholePage: true } : {}),
    ...(input.title ? { title: input.title } : {}),
    ...(input.url ? { url: input.url } : {}),
    ...(input.publishedAt ? { publishedAt: input.publishedAt } : {}),
  });
  if (input.text === undefined && reading.article.blocks.length === 0) return { article: null, reason: 'empty' };
  return { ...understood(reading.article, model), offsets: (span) => reading.rawSpan(span) };
}

function analysePage(input: AnalysisInput, model?: PeopleModel): Analysis {
  const url = input.url ?? 'https://unknown.invalid/article';
  const dom = new JSDOM(input.html, {
    ...(URL.canParse(url) ? { url } : {}),
    virtualConsole: new VirtualConsole(),
  });
  try {
    const read = readPage(dom.window.document, url, input.url ? {} : { force: true });
    if (!read.article) return { article: null, reason: read.reason };
    const { url: _, ...facts } = read.article;
    const article: Article = {
      ...facts,
      ...(input.url ? { url: read.article.url ?? input.url } : {}),
      ...(input.publishedAt && !facts.publishedAt ? { publishedAt: input.publishedAt } : {}),
    };
    const starts: number[] = [];
    let at = 0;
    for (const { text } of article.blocks) {
      starts.push(at);
      at += text.length + 1;
    }
    const offsets = ({ block, start, end }: Span): [number, number] => {
      const first = starts[block] ?? at;
      return [first + start, first + end];
    };
    return { ...understood(article, model), offsets };
  } finally {
    dom.window.close();
  }
}

function understood(article: Article, model?: PeopleModel) {
  const entities = findEntities(article, model ? { model } : {});
  return { article, entities, card: makeCard(article, entities) };
}
