import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from './harness/firefox.ts';
import { highlightSizes } from './harness/in-page.ts';
import { madeArticle } from './harness/made-article.ts';
import { kinhtedothi, nhandan, pageAt } from './harness/pages.ts';

const ADDON = 'doc-ro@doc-ro.vn';
const LONG = 'https://nhandan.vn/bai-rat-dai-post727901.html';

describe('a background that sleeps, in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  const long = madeArticle(60_000);

  beforeAll(async () => {
    f = await launchFirefox(resolve('.output/firefox-mv3'), ADDON);
  });
  afterAll(() => f?.close());

  /** Ends the event page, as the browser does after half a minute without work. */
  const end = async () =>
    f.b.evaluate(
      await f.b.chromeWindow(),
      async (id: string) => {
        const { extension } = (globalThis as any).WebExtensionPolicy.getByID(id);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return extension.backgroundState;
      },
      ADDON,
    );
  const blank = async (): Promise<Page> => {
    const page = await f.browser.newPage();
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
  const painted = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 20_000, polling: 20 });

  it('is woken by an article, five times out of five, within two seconds', async () => {
    const took: number[] = [];
    for (let time = 0; time < 5; time++) {
      expect(await end()).toBe('stopped');
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
    await page.waitForFunction(() => performance.getEntriesByName('doc-ro:read').length > 0, { polling: 10 });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await end();
    await painted(page);
    // Of thousands only those near the window are registered.
    expect((await page.evaluate(highlightSizes)).person).toBeGreaterThan(20);
    await page.close();
  });
});
