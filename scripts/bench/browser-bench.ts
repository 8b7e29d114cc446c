import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type BenchPage, benchPages } from './bench-pages.ts';
import { bundled } from './bundled.ts';
import type { Benches } from './in-page.ts';
import { figure, ratio, type Table } from './report.ts';
import { median } from './timing.ts';

/** Nothing of the portal runs or loads: the bench times us. Its elements stay where a reader's tab has them. */
const DEAD = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
};

declare const benches: Benches;
const MODEL = join(import.meta.dirname, '../../lib/entities/people/people.model.bin');

/** Ms of one page. */
interface PipelineTimes {
  name: string;
  words: number;
  ours: number;
  /** Article, entities and card. */
  parts: string;
  readability: number;
  defuddle: number;
  /** Ours / Readability where the page has lost its scripts, frames and links to styles. */
  bare: number;
}

interface MarkTimes {
  name: string;
  ours: number;
  wrapping: number;
  markjs: number;
}

/** Whole pipeline beside Readability and defuddle, and our highlights beside wrapping and mark.js, on the same documents in real Chromium. */
export async function browserBench(rounds: number): Promise<Table[]> {
  const code = await bundled('in-page.ts');
  const model = readFileSync(MODEL, 'latin1');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });
  const pipeline: PipelineTimes[] = [];
  const marks: MarkTimes[] = [];
  try {
    for (const page of benchPages()) {
      const times = await measure(browser, page, { code, model, rounds });
      if (!times) continue;
      pipeline.push(times.pipeline);
      marks.push(times.marks);
    }
  } finally {
    await browser.close();
  }
  return [pipelineTable(pipeline), marksTable(marks)];
}

async function measure(
  browser: Browser,
  { name, url, html, bare }: BenchPage,
  { code, model, rounds }: { code: string; model: string; rounds: number },
): Promise<{ pipeline: PipelineTimes; marks: MarkTimes } | undefined> {
  const open = async (body: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === url ? route.fulfill({ headers: DEAD, body }) : route.abort(),
    );
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    await page.evaluate((text) => benches.use(text), model);
    return page;
  };
  const pipelineOn = (page: Page) => page.evaluate(([at, n]) => benches.pipeline(at, n), [url, rounds] as const);
  const page = await open(html);
  const times = await pipelineOn(page);
  const marks = await page.evaluate(([at, n]) => benches.highlight(at, n), [url, rounds] as const);
  await page.close();
  const barePage = await open(bare);
  const bareTimes = await pipelineOn(barePage);
  await barePage.close();
  if (!times || !marks || !bareTimes) return undefined;
  const { article, entities, card, readability, defuddle, words } = times;
  const parts = [article, entities, card].map((ms) => figure(ms)).join(' + ');
  return {
    pipeline: {
      name,
      words,
      ours: article + entities + card,
      parts,
      readability,
      defuddle,
      bare: (bareTimes.article + bareTimes.entities + bareTimes.card) / bareTimes.readability,
    },
    marks: { name, ...marks },
  };
}

function pipelineTable(pages: readonly PipelineTimes[]): Table {
  const middle = (pick: (one: PipelineTimes) => number) => figure(median(pages.map(pick)));
  return {
    title: 'Article, entities and card against Readability and defuddle (Chromium, ms, medians)',
    head: [
      'page',
      'words',
      'ours (article + entities + card)',
      'Readability',
      'defuddle',
      'ours / Readability',
      'ours / defuddle',
      'ours / Readability without scripts',
    ],
    rows: [
      ...pages.map(({ name, words, ours, parts, readability, defuddle, bare }) => [
        name,
        words,
        `${figure(ours)} (${parts})`,
        figure(readability),
        figure(defuddle),
        ratio(ours, readability),
        ratio(ours, defuddle),
        ratio(bare, 1),
      ]),
      [
        MEDIAN,
        '',
        middle((one) => one.ours),
        middle((one) => one.readability),
        middle((one) => one.defuddle),
        `**${middle((one) => one.ours / one.readability)} ×**`,
        `**${middle((one) => one.ours / one.defuddle)} ×**`,
        `${middle((one) => one.bare)} ×`,
      ],
    ],
    note: 'Readability and defuddle find the article and nothing more. They work on a copy of the document, made before the clock starts; ours reads the live one. The page is as its portal sent it; its scripts and frames stand in it as in the reader’s tab, but a policy keeps them from running. In the last column they were cut out before, and what loads styles with them.',
  };
}

function marksTable(pages: readonly MarkTimes[]): Table {
  const middle = (pick: (one: MarkTimes) => number) => figure(median(pages.map(pick)));
  return {
    title:
      'Painting and taking away the marks against wrapping in <mark> and mark.js (Chromium, ms, medians, layout included)',
    head: ['page', 'ours', 'wrapped in <mark>', 'mark.js', 'ours / wrapped', 'ours / mark.js'],
    rows: [
      ...pages.map(({ name, ours, wrapping, markjs }) => [
        name,
        figure(ours),
        figure(wrapping),
        figure(markjs),
        ratio(ours, wrapping),
        ratio(ours, markjs),
      ]),
      [
        MEDIAN,
        '',
        '',
        '',
        `**${middle(({ ours, wrapping }) => ours / wrapping)} ×**`,
        `**${middle(({ ours, markjs }) => ours / markjs)} ×**`,
      ],
    ],
  };
}

const MEDIAN = '**median of the pages**';
