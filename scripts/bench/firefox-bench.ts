import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchFirefox } from '../../tests/e2e/harness/firefox.ts';
import { servePage } from '../../tests/e2e/harness/serve-page.ts';
import { untilRead } from '../../tests/e2e/harness/until-read.ts';
import { ARTICLE, LONG } from './live-pages.ts';
import { figure, type Table } from './report.ts';
import { median } from './timing.ts';

const BUILT = resolve('.output/firefox-mv3');

/** One reading of a page by its own marks. Ms. */
interface Reading {
  painted: number;
  reading: number;
  waiting: number;
  painting: number;
  longest: number;
}

/** The built extension on live pages in real Firefox, which tells a page's tasks to nobody: by the marks that the reader leaves. */
export async function firefoxBench(rounds: number): Promise<Table> {
  if (!existsSync(BUILT)) throw new Error('build the extension first: npm run build:firefox');
  const f = await launchFirefox(BUILT);
  const rows: (string | number)[][] = [];
  try {
    for (const { name, url, html } of [ARTICLE, LONG]) {
      const readings: Reading[] = [];
      for (let round = 0; round < Math.max(3, Math.ceil(rounds / 3)); round++) {
        const page = await f.browser.newPage();
        await servePage(page, (asked) => (asked === url ? html : undefined));
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await untilRead(page, 60_000);
        readings.push(await page.evaluate(readMarks));
        await page.close();
      }
      const mid = (pick: keyof Reading) => figure(median(readings.map((one) => one[pick])));
      rows.push([name, mid('painted'), mid('reading'), mid('waiting'), mid('painting'), mid('longest')]);
    }
  } finally {
    await f.close();
  }
  return {
    title: 'The built extension on a live page (Firefox, ms, medians)',
    head: ['page', 'DOM ready → painted', 'reading', 'waiting for the background', 'painting', 'longest step, at most'],
    rows,
    note: 'Longest step: between two marks of the reader, so with whatever else the browser did in between; waiting for the background left out.',
  };
}

/** Runs inside the page. */
function readMarks(): Reading {
  const marks = performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('doc-ro:'));
  const at = (name: string) => marks.find((mark) => mark.name === `doc-ro:${name}`)?.startTime ?? Number.NaN;
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const steps = marks
    .filter(({ startTime }) => startTime <= at('end'))
    .map(({ startTime }, i, all) => ({ from: startTime, took: (all[i + 1]?.startTime ?? startTime) - startTime }));
  // The step before the analysis came is a wait.
  const wait = steps.filter(({ from }) => from < at('analysed')).at(-1);
  return {
    painted: at('end') - (navigation?.domContentLoadedEventEnd ?? Number.NaN),
    reading: at('read') - at('start'),
    waiting: at('analysed') - at('read'),
    painting: at('end') - at('analysed'),
    longest: Math.max(...steps.filter((step) => step !== wait).map(({ took }) => took)),
  };
}
