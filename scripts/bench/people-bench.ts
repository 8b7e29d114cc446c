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
  const ours = (text: string) => {
    const { article, rawSpan } = textToArticle(text);
    const { people } = findEntities(article, model ? { model } : {});
    return people.flatMap(({ mentions }) => mentions.map((mention) => rawSpan(mention)));
  };
  const vntk = peerOnDemand('vntk', '1.4.4') as Vntk | undefined;
  const tagger = vntk?.ner();
  const rows = [measured('Đọc Rõ (people, parties, dates, roles)', texts, golds, ours)];
  if (tagger)
    rows.push(measured('vntk 1.4.4 (people, places, organisations)', texts, golds, (text) => peerSpans(text, tagger)));
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

function measured(
  name: string,
  texts: readonly string[],
  golds: readonly GoldArticle[],
  find: (text: string) => [number, number][],
) {
  for (const text of texts.slice(0, 10)) find(text);
  const from = performance.now();
  let rounds = 0;
  let found: [number, number][][] = [];
  // At least one round, and about a second: vntk needs far longer for its one.
  for (; rounds === 0 || performance.now() - from < 1000; rounds++) found = texts.map(find);
  const perSecond = (1000 * rounds * texts.length) / (performance.now() - from);
  if (golds.length === 0) return { name, perSecond, f1: undefined };
  const founds = new Map<string, FoundArticle>(
    golds.map(({ id }, i) => [
      id,
      { mentions: (found[i] ?? []).map(([start, end]) => ({ start, end, type: 'person' })), roles: new Map() },
    ]),
  );
  return { name, perSecond, f1: scoreType('person', golds, founds).f1 };
}

/** Spans of vntk's B-PER I-PER runs; it gives words and no offsets, so each word is sought behind the last one. */
function peerSpans(text: string, tagger: ReturnType<Vntk['ner']>): [number, number][] {
  const spans: [number, number][] = [];
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
