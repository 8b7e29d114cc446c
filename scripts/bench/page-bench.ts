import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { mayBeArticle } from '../../lib/article/portals/gate.ts';
import { type Launched, launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { noArticles, pageAt } from '../../tests/e2e/harness/pages.ts';
import { ARTICLE, LONG } from './live-pages.ts';
import { figure, ratio, type Table } from './report.ts';
import { median } from './timing.ts';
import { type Load, load } from './trace.ts';

const BUILT = resolve('.output/chrome-mv3');

/** The built extension on live pages in real Chromium: what it asks of the page's main thread, and what it leaves behind. */
export async function pageBench(rounds: number): Promise<Table[]> {
  if (!existsSync(BUILT)) throw new Error('build the extension first: npm run build');
  const served = new Map([ARTICLE, LONG].map(({ url, html }) => [url, html]));
  const b = await launchChromium(BUILT);
  await b.ctx.route(/^https:/, (route) => {
    const body = served.get(route.request().url()) ?? pageAt(route.request().url());
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  const settings = (on: boolean) =>
    b.sw.evaluate(async (value) => {
      for (const tab of await chrome.tabs.query({ url: 'https://nhandan.vn/*' }))
        if (tab.id !== undefined) await chrome.tabs.sendMessage(tab.id, { type: 'set-highlights', on: value });
    }, on);
  try {
    const article: Load[] = [];
    const slow: Load[] = [];
    const refused: Load[] = [];
    const none: Load[] = [];
    const few = Math.max(3, Math.ceil(rounds / 3));
    for (let round = 0; round < few; round++) {
      article.push(await load(b.ctx, ARTICLE.url, { after: painted }));
      slow.push(await load(b.ctx, ARTICLE.url, { slow: 4, after: painted }));
      for (const [, url] of noArticles)
        (mayBeArticle(url) ? none : refused).push(
          await load(b.ctx, url, { after: (page) => page.waitForTimeout(1200) }),
        );
    }
    const asleep: Load[] = [];
    for (let round = 0; round < few; round++) {
      await putToSleep(b);
      asleep.push(await load(b.ctx, ARTICLE.url, { after: painted }));
    }
    const long: Load[] = [];
    for (let round = 0; round < 3; round++) long.push(await load(b.ctx, LONG.url, { after: painted }));
    return [
      loadTable({ article, asleep, slow, refused, none, long }),
      await useTable(b.ctx.newPage.bind(b.ctx), settings),
      await toggleTable(b.ctx.newPage.bind(b.ctx), settings),
    ];
  } finally {
    await b.close();
  }
}

const painted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { timeout: 60_000, polling: 'raf' });
};

/** As the browser does after half a minute without a question: the next page finds a background in which nothing has run. */
async function putToSleep({ cdp, id }: Launched): Promise<void> {
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  };
  for (let worker = await running(); worker; worker = await running()) {
    await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const ours = ({ tasks }: Load) => tasks.filter((task) => task.ours).map((task) => task.took);
const total = (load: Load) => ours(load).reduce((sum, took) => sum + took, 0);
const afterReady = (load: Load) =>
  load.tasks.filter((task) => task.ours && task.at >= load.domReady).reduce((sum, { took }) => sum + took, 0);
const longest = (load: Load) => Math.max(0, ...ours(load));
const between = (from: string, to: string) => (load: Load) => (load.marks[to] ?? Number.NaN) - (load.marks[from] ?? 0);

function loadTable(of: Record<'article' | 'asleep' | 'slow' | 'refused' | 'none' | 'long', Load[]>): Table {
  const mid = (loads: Load[], pick: (load: Load) => number) => figure(median(loads.map(pick)));
  const row = (name: string, loads: Load[], isArticle: boolean) => [
    name,
    mid(loads, total),
    mid(loads, afterReady),
    mid(loads, longest),
    isArticle ? mid(loads, (one) => (one.marks['doc-ro:end'] ?? Number.NaN) - one.domReady) : '–',
    isArticle ? mid(loads, between('doc-ro:start', 'doc-ro:read')) : '–',
    isArticle ? mid(loads, between('doc-ro:read', 'doc-ro:analysed')) : '–',
    isArticle ? mid(loads, between('doc-ro:analysed', 'doc-ro:end')) : '–',
  ];
  return {
    title: 'The built extension on a live page (Chromium, ms, medians)',
    head: [
      'page',
      'our main-thread work',
      'of it after DOM ready',
      'our longest task',
      'DOM ready → painted',
      'reading',
      'waiting for the background',
      'painting',
    ],
    rows: [
      row(ARTICLE.name, of.article, true),
      row('the same, the background asleep before', of.asleep, true),
      row('the same, CPU 4 × slower', of.slow, true),
      row('no article by its address', of.refused, false),
      row('no article under the address of one', of.none, false),
      row(LONG.name, of.long, true),
    ],
    note: 'Processor time of the page’s main thread in tasks in which a script of ours ran (what the browser does in them besides, included), from its own trace; compiling included. The analysis runs in the background and holds up nothing.',
  };
}

/** Scrolling and typing in the long article with highlights on and off, by turns. */
async function useTable(newPage: () => Promise<Page>, switchTo: (on: boolean) => Promise<void>): Promise<Table> {
  const page = await newPage();
  await page.goto(LONG.url);
  await painted(page);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'field';
    document.querySelector('.article')?.prepend(field);
  });
  const took = {
    scroll: { on: [] as number[], off: [] as number[] },
    type: { on: [] as number[], off: [] as number[] },
  };
  for (let round = 0; round < 3; round++) {
    for (const way of ['on', 'off'] as const) {
      await switchTo(way === 'on');
      took.scroll[way].push(await page.evaluate(scrollFrames));
      took.type[way].push(await page.evaluate(typeFrames));
    }
  }
  await switchTo(true);
  await page.close();
  const row = (name: string, { on, off }: { on: number[]; off: number[] }) => [
    name,
    figure(median(on)),
    figure(median(off)),
    ratio(median(on), median(off)),
  ];
  return {
    title: 'Using an article of 2 MB with 8,000 mentions (Chromium, ms a frame, medians)',
    head: ['', 'highlights on', 'off', 'on / off'],
    rows: [row('scrolling by half a window', took.scroll), row('a letter into a field', took.type)],
  };
}

/** Ms of script, style, layout and paint per step; the wait for the next frame is part of both sides. */
async function scrollFrames(): Promise<number> {
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  scrollTo({ top: 0, behavior: 'instant' });
  const from = await frame();
  for (let step = 0; step < 60; step++) {
    scrollBy({ top: innerHeight / 2, behavior: 'instant' });
    await frame();
  }
  return (performance.now() - from) / 60;
}

async function typeFrames(): Promise<number> {
  const frame = () =>
    new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  const field = document.querySelector<HTMLTextAreaElement>('#field');
  if (!field) return Number.NaN;
  field.focus();
  const from = await frame();
  for (let letter = 0; letter < 40; letter++) {
    document.execCommand('insertText', false, 'ơ');
    await frame();
  }
  return (performance.now() - from) / 40;
}

async function toggleTable(newPage: () => Promise<Page>, switchTo: (on: boolean) => Promise<void>): Promise<Table> {
  const page = await newPage();
  await page.goto(ARTICLE.url);
  await painted(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const measure = async () => {
    for (let time = 0; time < 3; time++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize') / 1024, nodes: of('Nodes'), listeners: of('JSEventListeners') };
  };
  const toggle = async (times: number) => {
    for (let time = 0; time < times; time++) await switchTo(time % 2 === 1);
  };
  await toggle(20);
  const before = await measure();
  await toggle(300);
  const after = await measure();
  await page.close();
  return {
    title: 'Before and after 300 switches of the highlights (Chromium, rubbish collected)',
    head: ['', 'before', 'after', 'difference'],
    rows: [
      ['JS heap, kB', figure(before.heap), figure(after.heap), figure(after.heap - before.heap)],
      ['DOM nodes', before.nodes, after.nodes, after.nodes - before.nodes],
      ['listeners', before.listeners, after.listeners, after.listeners - before.listeners],
    ],
  };
}
