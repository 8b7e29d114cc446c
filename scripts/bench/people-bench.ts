import { existsSync, readFileSync } from 'node:fs';
import { textToArticle } from '../../lib/article/text-to-article.ts';
import { findEntities } from '../../lib/entities/find-entities.ts';
import { readPeopleModel } from '../people-model.ts';
import { type FoundArticle, type GoldArticle, scoreType } from '../score/score.ts';
import { inventText } from './invent-text.ts';
import { peerOnDemand } from './peer-on-demand.ts';
import { figure, ratio, type Table } from './report.ts';

/** A token as vntk gives it: the word, then tags; the last one is the name's. */
type Vntk = { ner(): { tag(text: string): string[][] } };

const GOLD = new URL('../../../shared/gold/dev.jsonl', import.meta.url);

/** Names of people beside vntk: F1 where labelled articles lie beside the project, articles a second everywhere. */
export function peopleBench(): Table {
  const golds = existsSync(GOLD)
    ? readFileSync(GOLD, 'utf8')
        .trim()
        .split('\n')
        .map((line): GoldArticle => JSON.parse(line))
    : [];
  const texts =
    golds.length > 0 ? golds.map(({ text }) => text) : Array.from({ length: 30 }, (_, i) => inventText(4000, i));
  const model = readPeopleModel();
  const ours = (text: string): Spans => {
    const { article, rawSpan } = textToArticle(text);
    const { people } = findEntities(article, model ? { model } : {});
    return people.flatMap(({ mentions }) => mentions.map((mention) => rawSpan(mention)));
  };
  const vntk = peerOnDemand('vntk', '1.4.4') as Vntk | undefined;
  const tagger = vntk?.ner();
  const names = ['Đọc Rõ (people, parties, dates, roles)', 'vntk 1.4.4 (people, places, organisations)'];
  const finders = [ours, ...(tagger ? [(text: string) => peerSpans(text, tagger)] : [])];
  const rows = inTurns(texts, finders).map(({ perSecond, found }, at) => ({
    name: names[at] ?? '',
    perSecond,
    f1: golds.length > 0 ? f1Of(found, golds) : undefined,
  }));
  return {
    title: 'Names of people beside vntk (Node)',
    head: ['', 'F1', 'articles a second'],
    rows: [
      ...rows.map(({ name, f1, perSecond }) => [
        name,
        f1 === undefined ? 'not measured' : figure(f1),
        figure(perSecond),
      ]),
      ...(rows[1] ? [['ours / vntk', '', ratio(rows[0]!.perSecond, rows[1].perSecond)]] : []),
    ],
    note: 'F1: exact spans on the labelled development articles beside the project; vntk gets one line of an article at a time.',
  };
}

type Spans = [number, number][];

/** Texts that each reads before the clock runs. */
const WARM_UP = 10;
/** Ms that one reads a text again and again, the slow one once. */
const AT_LEAST = 200;

/** What each finder finds, and how many texts it reads in a second: text by text in turn, so that a machine now fast, now slow is so for all. */
function inTurns(texts: readonly string[], finders: readonly ((text: string) => Spans)[]) {
  for (const find of finders) for (const text of texts.slice(0, WARM_UP)) find(text);
  const all = finders.map(() => ({ ms: 0, found: [] as Spans[] }));
  for (const text of texts)
    finders.forEach((find, at) => {
      const from = performance.now();
      let rounds = 0;
      let found: Spans = [];
      for (; rounds === 0 || performance.now() - from < AT_LEAST; rounds++) found = find(text);
      all[at]!.ms += (performance.now() - from) / rounds;
      all[at]!.found.push(found);
    });
  return all.map(({ ms, found }) => ({ perSecond: (1000 * texts.length) / ms, found }));
}

function f1Of(found: readonly Spans[], golds: readonly GoldArticle[]): number {
  const founds = new Map<string, FoundArticle>(
    golds.map(({ id }, i) => [
      id,
      { mentions: (found[i] ?? []).map(([start, end]) => ({ start, end, type: 'person' })), roles: new Map() },
    ]),
  );
  return scoreType('person', golds, founds).f1;
}

/** Spans of vntk's B-PER I-PER runs; it gives words and no offsets, so each word is sought behind the last one. */
function peerSpans(text: string, tagger: ReturnType<Vntk['ner']>): Spans {
  const spans: Spans = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let at = 0;
    let open = false;
    for (const token of line.trim() ? tagger.tag(line) : []) {
      const word = (token[0] ?? '').replaceAll('_', ' ');
      const label = token.at(-1) ?? 'O';
      const start = line.indexOf(word, at);
      if (start < 0) continue;
      at = start + word.length;
      if (label === 'B-PER' || (label === 'I-PER' && !open)) spans.push([lineStart + start, lineStart + at]);
      else if (label === 'I-PER') spans.at(-1)![1] = lineStart + at;
      open = label.endsWith('PER');
    }
    lineStart += line.length + 1;
  }
  return spans;
}
