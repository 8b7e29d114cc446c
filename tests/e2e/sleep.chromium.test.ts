import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlightSizes } from './harness/in-page.ts';
import { madeArticle } from './harness/made-article.ts';
import { kinhtedothi, nhandan, pageAt } from './harness/pages.ts';

const LONG = 'https://nhandan.vn/bai-rat-dai-post727901.html';

/** By Puppeteer: Playwright holds on to the worker, so that it can never sleep. */
describe('a background that sleeps, in Chromium', () => {
  let browser: Browser;
  const long = madeArticle(60_000);

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
      pipe: true,
      headless: true,
      enableExtensions: [resolve('.output/chrome-mv3')],
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
      env: { ...process.env, LANGUAGE: 'vi' },
    });
    await worker();
  });
  afterAll(() => browser?.close());

  const isWorker = (target: { type(): string }) => target.type() === 'service_worker';
  const worker = async () => (await browser.waitForTarget(isWorker)).worker();
  /** Ends the worker, as the browser does after half a minute without work. */
  const sleep = async () => {
    // An event that was still on its way may wake it once more.
    for (let time = 0; time < 20 && browser.targets().some(isWorker); time++) {
      await (await worker())?.close().catch(() => {});
      await new Promise((done) => setTimeout(done, 150));
    }
    expect(browser.targets().filter(isWorker).length).toBe(0);
  };
  const blank = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const body = request.url() === LONG ? long : pageAt(request.url());
      void (
        body === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
      ).catch(() => {});
    });
    return page;
  };
  const painted = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 15_000, polling: 10 });

  it('is woken by an article, five times out of five, within two seconds', async () => {
    const took: number[] = [];
    for (let time = 0; time < 5; time++) {
      await sleep();
      const page = await blank();
      await page.goto((time % 2 ? kinhtedothi : nhandan).url);
      await painted(page);
      expect((await page.evaluate(highlightSizes)).person).toBeGreaterThan(5);
      took.push(await page.evaluate(() => performance.getEntriesByName('doc-ro:end')[0]?.startTime ?? Number.NaN));
      await page.close();
    }
    console.log(`from navigation to highlights with a sleeping background: ${took.map(Math.round).join(', ')} ms`);
    expect(Math.max(...took)).toBeLessThan(2000);
  });

  it('that dies in the middle of an analysis is asked again', async () => {
    const page = await blank();
    await page.goto(LONG, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(() => performance.getEntriesByName('doc-ro:read').length > 0, { polling: 5 });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await (await worker())?.close();
    await painted(page);
    // Of thousands only those near the window are registered.
    expect((await page.evaluate(highlightSizes)).person).toBeGreaterThan(20);
    await page.close();
  });
});
