import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { highlightSizes } from '../harness/in-page.ts';
import { madeArticle } from '../harness/made-article.ts';
import { kinhtedothi, nhandan, pageAt } from '../harness/pages.ts';
import { servePage } from '../harness/serve-page.ts';
import { untilRead } from '../harness/until-read.ts';

const LONG = 'https://nhandan.vn/bai-rat-dai-post727901.html';

/** A browser whose background can be ended; by Puppeteer in both, since Playwright holds on to the worker, so that it can never sleep. */
export interface Sleeper {
  newPage(): Promise<Page>;
  /** Ends the background, as the browser does after half a minute without work, and sees to it that it sleeps. */
  sleep(): Promise<void>;
  /** Ends it whatever it does. */
  end(): Promise<void>;
  close(): Promise<void>;
}

export function sleepScenarios(name: string, start: () => Promise<Sleeper>): void {
  describe(`a background that sleeps, in ${name}`, () => {
    let s: Sleeper;
    const long = madeArticle(60_000);

    beforeAll(async () => {
      s = await start();
    });
    afterAll(() => s?.close());

    const blank = async (): Promise<Page> => {
      const page = await s.newPage();
      await servePage(page, (url) => (url === LONG ? long : pageAt(url)));
      return page;
    };
    const painted = (page: Page) => untilRead(page, 20_000);

    it('is woken by an article, five times out of five, within two seconds', async () => {
      const took: number[] = [];
      for (let time = 0; time < 5; time++) {
        await s.sleep();
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
      await s.end();
      await painted(page);
      // Of thousands only those near the window are registered.
      expect((await page.evaluate(highlightSizes)).person).toBeGreaterThan(20);
      await page.close();
    });
  });
}
