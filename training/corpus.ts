import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type NameKind } from '../lib/entities/people/tagger/labels.ts';
import { tokenise } from '../lib/text/tokens.ts';

/** An article (or a lone sentence) with the names that a reader marked in it. */
export interface Sample {
  id: string;
  source: 'labelled' | 'reviewed' | 'ntrex' | 'vtb' | 'own';
  blocks: { text: string; names: Name[] }[];
  /** Organisations are marked in part only: finding more of them is no mistake. */
  partial: boolean;
  publishedAt?: string;
  /** How much it counts in training; 1 where nothing is said. */
  weight?: number;
}
export interface Name {
  start: number;
  end: number;
  kind: NameKind;
  /** A party, which the analysis finds by other means: learnt as a body, never counted as one. */
  isParty?: boolean;
}

const root = join(import.meta.dirname, '..');
/** Measuring and training data live beside the repository; nothing of them is part of it. */
export const dataDir = join(root, '..', 'shared');
export const hasData = (): boolean => existsSync(join(dataDir, 'corpora', 'labelled.jsonl'));

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const KIND_OF: Readonly<Record<string, NameKind>> = {
  person: 'person',
  PER: 'person',
  place: 'place',
  LOC: 'place',
  organisation: 'organisation',
  party: 'organisation',
  ORG: 'organisation',
};

/** Articles labelled by reading. Those that share sentences with the measuring articles stay out of everything. */
export function readLabelled(): Sample[] {
  return lines(join(dataDir, 'corpora', 'labelled.jsonl'))
    .filter((article) => !article.overlapsGold)
    .map((article) => ({
      id: article.id,
      source: 'labelled' as const,
      partial: false,
      publishedAt: article.publishedAt ?? undefined,
      blocks: toBlocks(article.text, article.mentions),
    }));
}

/** Every article that is labelled or measured on. */
export const labelledIds = (): string[] =>
  ['corpora/labelled.jsonl', 'gold/seeds.jsonl', 'gold/dev.jsonl'].flatMap((file) =>
    lines(join(dataDir, file)).map(({ id }) => id),
  );

/** Sentences of NTREX-128 and UD_Vietnamese-VTB (both CC BY-SA 4.0) with labels of our own. */
export function readSentences(): Sample[] {
  const read = (file: string, source: 'ntrex' | 'vtb') =>
    lines(join(dataDir, 'corpora', file)).map((sentence, at) => ({
      id: `${source}-${sentence.doc ?? at}`,
      source,
      partial: true,
      blocks: toBlocks(sentence.text, sentence.entities),
    }));
  const news = new Map<string, Sample>();
  for (const sentence of read('own_ntrex_vi.jsonl', 'ntrex')) {
    const article = news.get(sentence.id);
    if (article) article.blocks.push(...sentence.blocks);
    else news.set(sentence.id, sentence);
  }
  return [...news.values(), ...read('own_vtb_propn.jsonl', 'vtb')];
}

const MARKED = /\[([^[\]|]+)\|(PER|LOC|ORG)\]/g;

/** Articles of our own writing: `articles/*.txt`, one block a line, names as `[Lê Văn An|PER]`, an empty line between articles. */
export function readOwn(): Sample[] {
  const dir = join(import.meta.dirname, 'articles');
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(dir, file), 'utf8')
        .normalize('NFC')
        .split(/\n\s*\n/)
        .map((article) => article.trim())
        .filter(Boolean)
        .map((article, at) => ({
          id: `${file}-${at}`,
          source: 'own' as const,
          partial: false,
          blocks: article.split('\n').map(readMarked),
        })),
    );
}

/** One line of markup as text with its names. */
export function readMarked(line: string): { text: string; names: Name[] } {
  const names: Name[] = [];
  let text = '';
  let last = 0;
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(last, match.index);
    const name = match[1] as string;
    names.push({ start: text.length, end: text.length + name.length, kind: KIND_OF[match[2] as string] as NameKind });
    text += name;
    last = match.index + match[0].length;
  }
  return { text: text + line.slice(last), names };
}

export function toBlocks(text: string, mentions: { start: number; end: number; type: string }[]): Sample['blocks'] {
  const blocks: Sample['blocks'] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const names = mentions
      .filter((mention) => mention.start >= start && mention.end <= end && KIND_OF[mention.type])
      .map((mention) => ({
        start: mention.start - start,
        end: mention.end - start,
        kind: KIND_OF[mention.type] as NameKind,
        ...(mention.type === 'party' ? { isParty: true } : {}),
      }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    blocks.push({ text: line, names });
    start = end + 1;
  }
  return blocks;
}

/** Labels of the tokens of a block; a name that cuts a token in two covers it whole. */
export function labelsOf(block: { text: string; names: readonly Name[] }): Uint8Array {
  const tokens = tokenise(block.text);
  const labels = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end, kind } of block.names) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    const begin = KINDS.indexOf(kind) * 2 + 1;
    for (let first = true; at < tokens.length && (tokens[at]?.start ?? 0) < end; first = false)
      labels[at++] = first ? begin : begin + 1;
  }
  return labels;
}
