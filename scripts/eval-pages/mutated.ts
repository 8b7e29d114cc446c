import { type Mutation, mutate, mutations } from './mutations.ts';
import type { GoldPage } from './page-gold.ts';
import { explain, type PageScore, scorePage } from './score-page.ts';

const LEAST = { kept: 0.98, purity: 0.96 };
const KEYS = ['kept', 'purity', 'title', 'lead', 'date', 'authors'] as const;
const HEADS = ['kept', 'pure', 'title', 'lead', 'date', 'by'];
const NOTHING: PageScore = { kept: 0, purity: 0, title: 0, lead: 0, date: 0, lettersHidden: 0 };

/** Reads every page with its markup changed, in each of the ways of `mutations.ts`, and prints where too little or too much comes out. */
export async function evaluateMutated(name: string, pages: readonly GoldPage[], detail: boolean): Promise<void> {
  const articles = pages.filter(({ gold }) => gold.article);
  if (articles.length === 0) return;
  console.log(
    `\n${name}, markup changed (means in %; below: pages under kept ${100 * LEAST.kept} or pure ${100 * LEAST.purity})`,
  );
  console.log(`${HEADS.map((head) => head.padStart(8)).join('')}   below`);
  for (const mutation of mutations) await printOne(mutation, articles, detail);
}

async function printOne(mutation: Mutation, articles: readonly GoldPage[], detail: boolean): Promise<void> {
  const scores: PageScore[] = [];
  const below: string[] = [];
  for (const page of articles) {
    const changed = mutate(page, mutation);
    if (!changed) continue;
    const result = scorePage(changed, {});
    const lines = detail ? explain(changed, {}) : [];
    changed.document().defaultView?.close();
    // Windows are let go between two turns alone: without these they fill four gigabytes.
    await new Promise(setImmediate);
    const score = 'score' in result ? result.score : NOTHING;
    scores.push(score);
    if (score.lettersHidden > 0) below.push(`    ${page.gold.file}: ${score.lettersHidden} letters are hidden`);
    if (score.kept >= LEAST.kept && score.purity >= LEAST.purity) continue;
    const why =
      'refused' in result
        ? `refused: ${result.refused}`
        : `${(100 * score.kept).toFixed(1)} ${(100 * score.purity).toFixed(1)}`;
    below.push(`    ${page.gold.file}: ${why}`);
    below.push(...lines);
  }
  const cells = KEYS.map((key) => {
    const values = scores.map((score) => score[key]).filter((value) => value !== undefined);
    return (
      values.length > 0 ? ((100 * values.reduce((sum, value) => sum + value, 0)) / values.length).toFixed(2) : '–'
    ).padStart(8);
  });
  const count = below.filter((line) => /^ {4}\S+: /.test(line)).length;
  console.log(
    `${cells.join('')}${String(count).padStart(8)}  ${mutation.name}${below.map((line) => `\n${line}`).join('')}`,
  );
}
