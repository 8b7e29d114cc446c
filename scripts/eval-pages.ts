/** Measures how well articles are found on saved pages: `npm run eval:pages`. Skips where the measuring data is absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { DATELINE } from '../lib/article/conventions.ts';
import { readPage } from '../lib/article/read-page.ts';
import { cleanText } from '../lib/text/clean-text.ts';
import { wrapSeed } from './eval-pages/wrap-seed.ts';

interface Gold {
  file: string;
  url: string;
  article: boolean;
  title?: string;
  lead?: string | null;
  paragraphs?: string[];
  captions?: string[];
  publishedAt?: string;
  clutterSamples?: string[];
}

interface Score {
  kept: number;
  purity: number;
  title: boolean;
  lead: boolean;
  date: boolean;
}

const SHARED = join(import.meta.dirname, '../../shared');
const OWN = join(import.meta.dirname, '../tests/pages');
const detail = process.argv.includes('--explain');
const clean = (text: string) => cleanText(text).text;

/** `file` next to its gold lines; ours carry `gold.jsonl` in the same form. */
function goldOf(folder: string): Gold[] {
  const path = join(folder, 'gold.jsonl');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Gold);
}

function parse(folder: string, gold: Gold): Document {
  const html = readFileSync(join(folder, gold.file), 'utf8');
  return new JSDOM(html, { url: gold.url, virtualConsole: new VirtualConsole() }).window.document;
}

function words(blocks: readonly string[]): string[] {
  return blocks.flatMap((block) => clean(block.replace(DATELINE, '')).split(' ').filter(Boolean));
}

/** Shares of pairs of neighbouring words that gold and output have in common, each counted as often as it occurs in both. */
function overlap(gold: readonly string[], output: readonly string[]): { kept: number; purity: number } {
  const pairs = (list: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const block of list) {
      const own = words([block]);
      own.forEach((word, i) => {
        const key = `${own[i - 1] ?? '^'} ${word}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
    return counts;
  };
  const [a, b] = [pairs(gold), pairs(output)];
  let both = 0;
  for (const [key, count] of a) both += Math.min(count, b.get(key) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((total, count) => total + count, 0);
  return { kept: both / Math.max(1, sum(a)), purity: both / Math.max(1, sum(b)) };
}

function goldBlocks(gold: Gold): string[] {
  return [...(gold.lead ? [gold.lead] : []), ...(gold.paragraphs ?? []), ...(gold.captions ?? [])];
}

function scoreOurs(folder: string, gold: Gold, withoutPortals: boolean): Score | string {
  const reading = readPage(parse(folder, gold), gold.url, { withoutPortals });
  if (!reading.article) return reading.reason;
  const { article } = reading;
  const output = article.blocks.slice(1).map((block) => block.text);
  if (detail) explain(gold, output);
  return {
    ...overlap(goldBlocks(gold), output),
    title: clean(gold.title ?? '') === article.title,
    lead: clean(gold.lead ?? '') === (article.lead ?? ''),
    date: !gold.publishedAt || (article.publishedAt ?? '').startsWith(gold.publishedAt),
  };
}

function explain(gold: Gold, output: readonly string[]): void {
  const wanted = new Set(goldBlocks(gold).map(clean));
  const got = new Set(output.map((block) => block.replace(DATELINE, '')));
  for (const block of wanted) if (!got.has(block)) console.log(`    - ${block.slice(0, 110)}`);
  for (const block of got) if (!wanted.has(block)) console.log(`    + ${block.slice(0, 110)}`);
}

function textBlocks(html: string): string[] {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  for (const element of document.querySelectorAll('script, style')) element.remove();
  const leaves = Array.from(
    document.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, td, figcaption, blockquote, div'),
  );
  return leaves
    .filter((element) => !leaves.some((other) => other !== element && element.contains(other)))
    .map((element) => element.textContent ?? '');
}

async function scorePeers(folder: string, gold: Gold): Promise<{ readability: number[]; defuddle: number[] }> {
  const read = new Readability(parse(folder, gold)).parse();
  const fuddled = await Defuddle(parse(folder, gold), gold.url);
  const score = (html: string) => {
    const { kept, purity } = overlap(goldBlocks(gold), textBlocks(html));
    return [kept, purity];
  };
  return { readability: score(read?.content ?? ''), defuddle: score(fuddled.content) };
}

const percent = (value: number) => `${(100 * value).toFixed(2).padStart(6)} %`;
const mark = (value: boolean) => (value ? '✓' : '✗');

async function evaluateFolder(name: string, folder: string, peers: boolean): Promise<void> {
  const all = goldOf(folder).filter((gold) => existsSync(join(folder, gold.file)));
  if (all.length === 0) {
    console.log(`${name}: no pages with gold here, skipped.`);
    return;
  }
  for (const withoutPortals of [false, true]) {
    console.log(`\n${name}, ${withoutPortals ? 'generic way alone' : 'with portal files'}`);
    const scores: Score[] = [];
    let wrong = 0;
    let lists = 0;
    for (const gold of all) {
      const score = scoreOurs(folder, gold, withoutPortals);
      if (!gold.article) {
        lists++;
        if (typeof score !== 'string') wrong++;
        console.log(`  ${typeof score === 'string' ? `refused (${score})` : 'TAKEN FOR AN ARTICLE'}  ${gold.file}`);
        continue;
      }
      const got = typeof score === 'string' ? { kept: 0, purity: 0, title: false, lead: false, date: false } : score;
      scores.push(got);
      const facts = `title ${mark(got.title)} lead ${mark(got.lead)} date ${mark(got.date)}`;
      console.log(
        `  kept ${percent(got.kept)} pure ${percent(got.purity)} ${facts}  ${gold.file}${typeof score === 'string' ? ` (${score})` : ''}`,
      );
    }
    const mean = (pick: (score: Score) => number) =>
      scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(1, scores.length);
    console.log(
      `  = kept ${percent(mean((s) => s.kept))} pure ${percent(mean((s) => s.purity))} title ${percent(mean((s) => +s.title))} lead ${percent(mean((s) => +s.lead))} date ${percent(mean((s) => +s.date))}; list pages taken for articles: ${wrong} of ${lists}`,
    );
  }
  if (!peers) return;
  const sums = { readability: [0, 0], defuddle: [0, 0] };
  const articles = all.filter((gold) => gold.article);
  for (const gold of articles) {
    const result = await scorePeers(folder, gold);
    for (const peer of ['readability', 'defuddle'] as const) {
      sums[peer][0]! += result[peer][0]! / articles.length;
      sums[peer][1]! += result[peer][1]! / articles.length;
    }
  }
  console.log(
    `\nBeside (same pages): @mozilla/readability kept ${percent(sums.readability[0]!)} pure ${percent(sums.readability[1]!)}`,
  );
  console.log(
    `                     defuddle             kept ${percent(sums.defuddle[0]!)} pure ${percent(sums.defuddle[1]!)}`,
  );
}

/** Each raw seed text in its portal's markup: exactly the article must come out. */
function evaluateSeeds(): void {
  const gold = join(SHARED, 'gold/seeds.jsonl');
  if (!existsSync(gold)) return;
  console.log('\nRaw seeds in the markup of their portal (boxes beside the body, boxes inside it, generic way)');
  for (const line of readFileSync(gold, 'utf8').split('\n').filter(Boolean)) {
    const seed = JSON.parse(line) as { id: string; source: string; host: string; text: string };
    const wanted = seed.text.split('\n');
    const raw = readFileSync(join(SHARED, 'seeds', seed.source), 'utf8');
    const results = [false, true].flatMap((inside) => {
      const { html, url } = wrapSeed(raw, wanted, seed.host.split('.')[0]!, inside);
      return [false, true].map((withoutPortals) => {
        const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
        // The bare page tells no date: the generic way would rightly refuse it unless asked.
        const reading = readPage(document, url, { withoutPortals, force: withoutPortals });
        const got = reading.article
          ? reading.article.blocks.map((block) => block.text)
          : [`refused: ${reading.reason}`];
        const exact = got.join('\n') === wanted.join('\n');
        if (!exact && detail) {
          for (const block of wanted) if (!got.includes(block)) console.log(`    - ${block.slice(0, 110)}`);
          for (const block of got) if (!wanted.includes(block)) console.log(`    + ${block.slice(0, 110)}`);
        }
        return `${inside ? 'inside' : 'beside'}${withoutPortals ? ' generic' : ''} ${exact ? 'exact' : 'DIFFERS'}`;
      });
    });
    console.log(`  ${seed.id} ${seed.host}: ${results.join(', ')}`);
  }
}

if (!existsSync(SHARED)) console.log('../shared is absent: only the pages of the project are measured.');
await evaluateFolder('../shared/pages', join(SHARED, 'pages'), !process.argv.includes('--no-peers'));
evaluateSeeds();
if (existsSync(OWN) && readdirSync(OWN).includes('gold.jsonl')) await evaluateFolder('tests/pages', OWN, false);
