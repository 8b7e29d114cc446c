import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { benchPages } from './bench-pages.ts';
import { bundled } from './bundled.ts';
import type { Benches } from './in-page.ts';
import { figure, ratio, type Table } from './report.ts';
import { median } from './timing.ts';

declare const benches: Benches;
const MODEL = join(import.meta.dirname, '../../lib/entities/people/people.model.bin');

/** Whole pipeline beside Readability and defuddle, and our highlights beside wrapping and mark.js, on the same documents in real Chromium. */
export async function browserBench(rounds: number): Promise<Table[]> {
  const code = await bundled('in-page.ts');
  const model = readFileSync(MODEL, 'latin1');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });
  const pipeline: {
    name: string;
    words: number;
    ours: number;
    parts: string;
    readability: number;
    defuddle: number;
  }[] = [];
  const highlight: { name: string; ours: number; wrapping: number; markjs: number }[] = [];
  try {
    for (const { name, url, html } of benchPages()) {
      const page = await browser.newPage();
      await page.route('**/*', (route) =>
        route.request().url() === url
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
          : route.abort(),
      );
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.evaluate(code);
      await page.evaluate((text) => benches.use(text), model);
      const times = await page.evaluate(([at, n]) => benches.pipeline(at, n), [url, rounds] as const);
      const marks = await page.evaluate(([at, n]) => benches.highlight(at, n), [url, rounds] as const);
      await page.close();
      if (!times || !marks) continue;
      const { article, entities, card, readability, defuddle, words } = times;
      const parts = [article, entities, card].map((ms) => figure(ms)).join(' + ');
      pipeline.push({ name, words, ours: article + entities + card, parts, readability, defuddle });
      highlight.push({ name, ...marks });
    }
  } finally {
    await browser.close();
  }
  const ratios = (pick: (one: (typeof pipeline)[number]) => number) => figure(median(pipeline.map(pick)));
  return [
    {
      title: 'Article, entities and card against Readability and defuddle (Chromium, ms, medians)',
      head: [
        'page',
        'words',
        'ours (article + entities + card)',
        'Readability',
        'defuddle',
        'ours / Readability',
        'ours / defuddle',
      ],
      rows: [
        ...pipeline.map(({ name, words, ours, parts, readability, defuddle }) => [
          name,
          words,
          `${figure(ours)} (${parts})`,
          figure(readability),
          figure(defuddle),
          ratio(ours, readability),
          ratio(ours, defuddle),
        ]),
        [
          '**median of the pages**',
          '',
          ratios((one) => one.ours),
          ratios((one) => one.readability),
          ratios((one) => one.defuddle),
          `**${ratios((one) => one.ours / one.readability)} ×**`,
          `**${ratios((one) => one.ours / one.defuddle)} ×**`,
        ],
      ],
      note: 'Readability and defuddle find the article and nothing more. They work on a copy of the document, made before the clock starts; ours reads the live one.',
    },
    {
      title:
        'Painting and taking away the marks against wrapping in <mark> and mark.js (Chromium, ms, medians, layout included)',
      head: ['page', 'ours', 'wrapped in <mark>', 'mark.js', 'ours / wrapped', 'ours / mark.js'],
      rows: [
        ...highlight.map(({ name, ours, wrapping, markjs }) => [
          name,
          figure(ours),
          figure(wrapping),
          figure(markjs),
          ratio(ours, wrapping),
          ratio(ours, markjs),
        ]),
        [
          '**median of the pages**',
          '',
          '',
          '',
          `**${figure(median(highlight.map(({ ours, wrapping }) => ours / wrapping)))} ×**`,
          `**${figure(median(highlight.map(({ ours, markjs }) => ours / markjs)))} ×**`,
        ],
      ],
    },
  ];
}
