/**
 * `npm run eval`: the analysis on the labelled articles beside the project, scored as their own scorer defines it.
 * `--errors=20` shows the first errors of each type, `--only=dev` one file, `--check` fails on a fall of more than half a point. `--renamed` calls each
 * person of the articles otherwise (`--seed=1`): what is left of a score then does not come from having seen the names. `--loud` sets the headlines in
 * capitals.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type TextReading, textToArticle } from '../lib/article/text-to-article.ts';
import type { Entities } from '../lib/entities/entities.ts';
import { findEntities } from '../lib/entities/find-entities.ts';
import { readPeopleModel } from './people-model.ts';
import { loud } from './score/loud.ts';
import { renamed } from './score/renamed.ts';
import { type FoundArticle, type GoldArticle, scoreType } from './score/score.ts';

const folder = new URL('../../shared/gold/', import.meta.url);
const recordFile = new URL('../tests/scores.json', import.meta.url);
const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const flag = (name: string) => process.argv.includes(`--${name}`);
const TYPES: Readonly<Record<string, readonly string[]>> = {
  seeds: ['person', 'party', 'date'],
  dev: ['person', 'party', 'date'],
  parties: ['party'],
};
/** Articles that are not as they were labelled are no measure for the record. */
const isChanged = flag('renamed') || flag('loud');
/** A score may fall by half a point before it counts as worse. */
const SLACK = 0.005;

if (!existsSync(folder)) {
  console.log('No labelled articles beside the project (../shared/gold): nothing to measure, skipped.');
  process.exit(0);
}
const model = readPeopleModel();
const record: Record<string, number> = existsSync(recordFile) ? JSON.parse(readFileSync(recordFile, 'utf8')) : {};
const scores: Record<string, number> = {};
let worse = 0;

for (const [file, types] of Object.entries(TYPES)) {
  if (option('only') && option('only') !== file) continue;
  const golds = readFileSync(new URL(`${file}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldArticle => JSON.parse(line))
    .map((gold) => (flag('renamed') ? renamed(gold, Number(option('seed') ?? 1)) : gold))
    .map((gold) => (flag('loud') ? loud(gold) : gold));
  const founds = new Map(golds.map((gold) => [gold.id, analyse(gold)]));
  for (const type of types) {
    const { errors, gold, ...measures } = scoreType(type, golds, founds);
    const line = Object.entries(measures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    console.log(`${file.padEnd(8)} ${type.padEnd(7)} gold ${String(gold).padStart(4)}  ${line.join('  ')}`);
    for (const error of errors.slice(0, Number(option('errors') ?? 0))) console.log(`    ${error}`);
    for (const [name, value] of Object.entries(measures)) scores[`${file}.${type}.${name}`] = Number(value.toFixed(4));
  }
}
for (const [name, value] of isChanged ? [] : Object.entries(scores)) {
  const before = record[name];
  if (before === undefined || value >= before - SLACK) continue;
  worse++;
  console.log(`worse: ${name} ${value.toFixed(3)}, recorded ${before.toFixed(3)}`);
}
if (flag('record') && !isChanged) {
  const all = { ...record, ...scores };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(recordFile, `${JSON.stringify(sorted, null, 2)}\n`);
}
if (flag('check') && worse > 0) process.exit(1);

function analyse(gold: GoldArticle): FoundArticle {
  const reading = textToArticle(gold.text, {
    ...(gold.title ? { title: gold.title } : {}),
    ...(gold.publishedAt ? { publishedAt: gold.publishedAt } : {}),
  });
  const entities = findEntities(reading.article, model ? { model } : {});
  return found(entities, reading);
}

function found(entities: Entities, reading: TextReading): FoundArticle {
  const values = new Map(entities.dates.map(({ id, value }) => [id, value]));
  return {
    mentions: entities.mentions.map((mention) => {
      const [start, end] = reading.rawSpan(mention);
      const value = mention.kind === 'date' ? values.get(mention.entity) : undefined;
      return { start, end, type: mention.kind, entity: mention.entity, value };
    }),
    roles: new Map(entities.people.map(({ id, roles }) => [id, roles.map(({ title }) => title)])),
  };
}
