/**
 * `npm run eval:card`: the card measured on the articles beside the project. Key points against human summaries, the best two
 * sentences against the lead, faults of key points, statements, word-for-word truth, time.
 * `--errors=20` shows the first errors of each part, `--check` fails on a fall of more than half a point, `--record` keeps the scores.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { checkCards, timeOfCard } from './eval-card/all-cards.ts';
import { scoreStatements } from './eval-card/gold-statements.ts';
import { type Comparison, scoreKeyPoints, scoreWithoutLead } from './eval-card/summaries.ts';
import { readPeopleModel } from './people-model.ts';

const recordFile = new URL('../tests/scores.json', import.meta.url);
const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1];
const flag = (name: string) => process.argv.includes(`--${name}`);
/** A score may fall by half a point before it counts as worse. */
const SLACK = 0.005;

if (!existsSync(new URL('../../shared/summary/', import.meta.url))) {
  console.log('No articles beside the project (../shared/summary): nothing to measure, skipped.');
  process.exit(0);
}
const model = readPeopleModel();
const scores: Record<string, number> = {};
const failures: string[] = [];
const percent = (value: number) => (100 * value).toFixed(2);
const show = (errors: readonly string[]) => {
  for (const error of errors.slice(0, Number(option('errors') ?? 0))) console.log(`    ${error.slice(0, 400)}`);
};
/** Prints one bar and remembers where it is missed. */
function bar(name: string, met: boolean, said: string): void {
  console.log(`${met ? '✓' : '✗'} ${name}: ${said}`);
  if (!met) failures.push(name);
}

/** Prints the scores of a comparison, with the mean syllables in brackets. */
function line({ name, rows }: Comparison): void {
  const said = rows.map(({ label, score, length }) => `${label} ${percent(score)} (${length.toFixed(0)})`);
  console.log(`  ${name.padEnd(24)} ${said.join('   ')}`);
}

console.log('Key points and human summaries: syllable ROUGE-1 F1, mean of two references (syllables in brackets)');
for (const comparison of scoreKeyPoints(model)) {
  const { name, rows, difference, interval } = comparison;
  line(comparison);
  if (name !== 'all') continue;
  bar('lead + key points above sapo + LEAD-3', difference > 0, `${percent(difference)} ± ${percent(interval)} points`);
  scores['card.keyPoints.rouge1'] = rows[0]!.score;
}

const withoutLead = scoreWithoutLead(model);
console.log('Key points of the same articles without their lead');
line(withoutLead.points);
scores['card.keyPoints.withoutLead'] = withoutLead.points.rows[0]!.score;
console.log('The two of these points that stand in for the lead, and the lead that the article had');
for (const comparison of withoutLead.two) {
  const { name, rows, difference, interval } = comparison;
  line(comparison);
  bar(`${name}: 3 points above LEAD-2`, difference >= 0.03, `${percent(difference)} ± ${percent(interval)} points`);
  scores[`card.twoSentences.${name}`] = rows[0]!.score;
}

const { count, errors } = scoreStatements(model);
const precision = count.right / Math.max(1, count.found);
const recall = count.right / count.gold;
const speaker = count.speaker / Math.max(1, count.right);
console.log(
  `Statements: ${count.found} found, ${count.gold} annotated, ${count.right} right, wrong names ${count.wrongName}`,
);
bar('statement precision ≥ 0.95', precision >= 0.95, precision.toFixed(3));
bar('statement speaker ≥ 0.93', speaker >= 0.93, speaker.toFixed(3));
bar('statement recall ≥ 0.80', recall >= 0.8, recall.toFixed(3));
console.log(`  direct or reported told right: ${(count.direct / Math.max(1, count.right)).toFixed(3)}`);
show(errors);
scores['card.statements.precision'] = precision;
scores['card.statements.recall'] = recall;
scores['card.statements.speaker'] = speaker;

const all = checkCards(model);
console.log(`All cards: ${all.articles} cards, ${all.keyPoints} key points, ${all.without} cards without any`);
for (const [fault, sentences] of Object.entries(all.faults)) {
  bar(`key points: no ${fault}`, sentences.length === 0, `${sentences.length}`);
  show(sentences);
}
bar(
  'every text word for word in its article',
  all.untrue.length === 0,
  `${all.checked} texts, ${all.untrue.length} not`,
);
show(all.untrue);
scores['card.keyPoints.clean'] = 1 - Object.values(all.faults).flat().length / Math.max(1, all.keyPoints);

const { milliseconds, words } = timeOfCard(model);
bar('card of 1,000 words ≤ 5 ms warm', milliseconds <= 5, `${milliseconds.toFixed(2)} ms, ${words} words`);

const record: Record<string, number> = JSON.parse(readFileSync(recordFile, 'utf8'));
const rounded = Object.entries(scores).map(([name, value]): [string, number] => [name, Number(value.toFixed(4))]);
const worse = rounded.filter(([name, value]) => record[name] !== undefined && value < record[name] - SLACK);
for (const [name, value] of worse)
  console.log(`worse: ${name} ${value.toFixed(3)}, recorded ${record[name]!.toFixed(3)}`);
if (flag('record')) {
  const sorted = Object.entries({ ...record, ...Object.fromEntries(rounded) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(recordFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
console.log(failures.length === 0 ? 'every bar is met' : `${failures.length} bars missed: ${failures.join('; ')}`);
if (flag('check') && (worse.length > 0 || all.untrue.length > 0)) process.exit(1);
