import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState, ReaderRequest } from '../../lib/extension/messages.ts';
import { brokenCount, brokenPage, paintedTexts, strangersAmong } from './harness/broken-pages.ts';
import { type Launched, launchChromium } from './harness/chromium.ts';
import { serialised } from './harness/in-page.ts';

describe('broken pages in Chromium', () => {
  let b: Launched;
  const served = new Map<string, string>();

  beforeAll(async () => {
    b = await launchChromium(resolve('.output/chrome-mv3'));
    await b.ctx.route(/^https:/, (route) => {
      const body = served.get(route.request().url());
      return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
    });
  });
  afterAll(() => b?.close());

  const ask = (url: string, request: ReaderRequest): Promise<PageState> =>
    b.sw.evaluate(
      async ([address, message]) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
        return chrome.tabs.sendMessage(tab?.id ?? -1, message);
      },
      [url, request] as const,
    );

  it('are read in time, painted on the right words, and as they were after "off"', { timeout: 900_000 }, async () => {
    let read = 0;
    for (let index = 0; index < brokenCount; index++) {
      const { url, elsewhere, html, said } = brokenPage(index);
      served.set(url, html).set(elsewhere, html);
      const [page, plain] = [await b.ctx.newPage(), await b.ctx.newPage()];
      for (const one of [page, plain]) one.on('dialog', (dialog) => void dialog.dismiss());
      await page.goto(url);
      // No reader at all is an answer too: the gate's load failed on a page that never came to rest.
      await expect
        .poll(
          () =>
            ask(url, { type: 'state' }).then(
              ({ status }) => status,
              () => '',
            ),
          { message: said, timeout: 5000 },
        )
        .not.toBe('');
      const state = await ask(url, { type: 'state' });
      if (state.status === 'article') {
        read++;
        expect(state.tookMs, said).toBeLessThan(1000);
        expect(strangersAmong(await page.evaluate(paintedTexts), state.card), said).toEqual([]);
      }
      await ask(url, { type: 'set-highlights', on: false });
      await ask(url, { type: 'set-clutter', level: 'off' });
      await plain.goto(elsewhere);
      expect(await page.evaluate(serialised), said).toBe(await plain.evaluate(serialised));
      await ask(url, { type: 'set-clutter', level: 'tidy' });
      await ask(url, { type: 'set-highlights', on: true });
      await page.close();
      await plain.close();
    }
    // Most of what is broken is still an article; were none read, nothing would have been tried.
    expect(read).toBeGreaterThan(brokenCount / 3);
  });
});
