/** Measures how well articles are found: `npm run eval:pages -- --help` tells how. Skips where measuring data is absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writtenArticles } from '../tests/pages/written/write-articles.ts';
import { writtenNonArticles } from '../tests/pages/written/write-non-articles.ts';
import { evaluateMutated } from './eval-pages/mutated.ts';
import { type GoldPage, pageOf, savedPages } from './eval-pages/page-gold.ts';
import { type PeerScore, peers, scorePeer } from './eval-pages/peers.ts';
import { printProof } from './eval-pages/proof.ts';
import { explain, type PageScore, scorePage } from './eval-pages/score-page.ts';
import { evaluateSeeds } from './eval-pages/seeds.ts';

const HELP = `npm run eval:pages [-- OPTIONS]
  --brief      only pages that are not perfect
  --explain    what came out of these
  --no-peers   without other readers beside
  --proof      which portal files are proved by which pages
  --mutated    every page with its markup changed, some ten minutes
  --saved, --written   with --mutated: only the saved or the written pages`;
if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit();
}

const SHARED = join(import.meta.dirname, '../../shared');
const brief = process.argv.includes('--brief');
const detail = process.argv.includes('--explain');

const COLUMNS: readonly [Exclude<keyof PageScore, 'told'>, string][] = [
  ['kept', 'kept'],
  ['purity', 'pure'],
  ['title', 'title'],
  ['lead', 'lead'],
  ['date', 'date'],
  ['authors', 'by'],
  ['section', 'section'],
  ['tidied', 'tidied'],
  ['focused', 'focused'],
  ['captions', 'captions'],
  ['pictures', 'pictures'],
];

const percent = (value: number | undefined) =>
  value === undefined ? '–'.padStart(8) : (100 * value).toFixed(2).padStart(8);

function mean<Score>(scores: readonly Score[], pick: (score: Score) => number | undefined): number | undefined {
  const values = scores.map(pick).filter((value) => value !== undefined);
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

const NOTHING: PageScore = { kept: 0, purity: 0, title: 0, lead: 0, date: 0, lettersHidden: 0 };

async function evaluate(name: string, pages: readonly GoldPage[]): Promise<void> {
  if (pages.length === 0) {
    console.log(`${name}: no pages with gold here, skipped.`);
    return;
  }
  const articles = pages.filter(({ gold }) => gold.article);
  for (const withoutPortals of [false, true]) {
    console.log(`\n${name}, ${withoutPortals ? 'generic way alone' : 'with portal files'} (shares in %)`);
    console.log(COLUMNS.map(([, title]) => title.padStart(8)).join(''));
    const scores: PageScore[] = [];
    for (const page of articles) {
      const result = scorePage(page, { withoutPortals });
      const score = 'score' in result ? result.score : NOTHING;
      scores.push(score);
      const perfect = COLUMNS.every(([key]) => (score[key] ?? 1) === 1);
      const cells = COLUMNS.map(([key]) => percent(score[key])).join('');
      if (!brief || !perfect)
        console.log(`${cells}  ${page.gold.file}${'refused' in result ? ` REFUSED: ${result.refused}` : ''}`);
      if (score.lettersHidden > 0) console.log(`    ! ${score.lettersHidden} letters of the article are hidden`);
      if (detail && !perfect) for (const line of explain(page, { withoutPortals })) console.log(line);
    }
    console.log(`${COLUMNS.map(([key]) => percent(mean(scores, (score) => score[key]))).join('')}  = mean`);
    const told = (['section', 'authors', 'published', 'updated'] as const).map(
      (fact) => `${fact} ${scores.reduce((sum, score) => sum + (score.told?.[fact] ?? 0), 0)}`,
    );
    console.log(`  told of ${scores.length}: ${told.join(', ')}`);
    const refused: Record<string, number> = {};
    const taken: string[] = [];
    for (const page of pages.filter(({ gold }) => !gold.article)) {
      const result = scorePage(page, { withoutPortals });
      if ('refused' in result) refused[result.refused] = (refused[result.refused] ?? 0) + 1;
      else taken.push(page.gold.file);
    }
    const reasons = Object.entries(refused).map(([reason, count]) => `${reason} ${count}`);
    console.log(`  no articles: ${pages.length - articles.length}, refused: ${reasons.join(', ') || 'none'}`);
    console.log(`  taken for articles: ${taken.length}${taken.map((file) => `\n    ${file}`).join('')}`);
    const hidden = scores.reduce((sum, { lettersHidden }) => sum + lettersHidden, 0);
    console.log(`  letters of articles hidden: ${hidden}`);
  }
  if (process.argv.includes('--no-peers')) return;
  console.log('\nBeside, on the same pages: kept, pure, title, day of publication (%)');
  for (const [peer, read] of peers) {
    const scores: PeerScore[] = [];
    for (const page of articles) scores.push(await scorePeer(read, page));
    const cells = (['kept', 'purity', 'title', 'date'] as const).map((key) => percent(mean(scores, (s) => s[key])));
    console.log(`${cells.join('')}  ${peer}`);
  }
}

if (!existsSync(SHARED)) console.log('../shared is absent: only the pages of the project are measured.');
const saved = savedPages(join(SHARED, 'pages'));
const written = [...writtenArticles, ...writtenNonArticles].map(({ gold, html }) => pageOf(gold, html));
if (process.argv.includes('--proof')) {
  printProof(saved, written);
  process.exit();
}
if (process.argv.includes('--mutated')) {
  if (!process.argv.includes('--written')) await evaluateMutated('../shared/pages', saved, detail);
  if (!process.argv.includes('--saved')) await evaluateMutated('tests/pages/written', written, detail);
  process.exit();
}
await evaluate('../shared/pages', saved);
evaluateSeeds(SHARED, detail);
await evaluate('tests/pages/written', written);
