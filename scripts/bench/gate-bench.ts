import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchChromium } from '../../tests/e2e/harness/chromium.ts';
import { figure, type Table } from './report.ts';
import { median } from './timing.ts';

const ROOT = join(import.meta.dirname, '../..');
const BUILD = join(ROOT, '.output/chrome-mv3');
const URL_OF_LIST = 'https://nhandan.vn/chinhtri/';

/** What a page that is no article pays for us: script time of the whole page load with the built extension and without. */
export async function gateBench(rounds: number): Promise<Table | undefined> {
  if (!existsSync(BUILD)) return undefined;
  const html = readFileSync(join(ROOT, 'tests/pages/nhandan-chuyen-muc.html'), 'utf8');
  const launched = await launchChromium(BUILD);
  const plain = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });
  try {
    const contexts = { with: launched.ctx, without: await plain.newContext() };
    const times = { with: [] as number[], without: [] as number[] };
    for (const context of Object.values(contexts))
      await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
    for (let round = 0; round < rounds; round++)
      for (const name of ['with', 'without'] as const) {
        const page = await contexts[name].newPage();
        const cdp = await contexts[name].newCDPSession(page);
        await cdp.send('Performance.enable');
        await page.goto(URL_OF_LIST, { waitUntil: 'load' });
        await page.waitForTimeout(200);
        const { metrics } = await cdp.send('Performance.getMetrics');
        times[name].push(1000 * (metrics.find((one) => one.name === 'ScriptDuration')?.value ?? Number.NaN));
        await page.close();
      }
    const [ours, none] = [median(times.with), median(times.without)];
    return {
      title: 'A page that is no article (Chromium, script ms of the whole load, medians)',
      head: ['with the extension', 'without', 'ours'],
      rows: [[figure(ours), figure(none), figure(ours - none)]],
    };
  } finally {
    await launched.close();
    await plain.close();
  }
}
