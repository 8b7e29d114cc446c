import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenCount, brokenPage, paintedTexts, strangersAmong } from './harness/broken-pages.ts';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { serialised } from './harness/in-page.ts';

describe('broken pages in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  /** A page of the extension, from which the reader can be asked. */
  let own: string;
  const served = new Map<string, string>();

  beforeAll(async () => {
    f = await launchFirefox(resolve('.output/firefox-mv3'), 'doc-ro@doc-ro.vn');
    own = await f.b.open(`moz-extension://${UUID}/popup.html`);
  });
  afterAll(() => f?.close());

  const open = async (url: string): Promise<Page> => {
    const page = await f.browser.newPage();
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (/^(?:data|about):/.test(request.url())) return void request.continue().catch(() => {});
      const body = served.get(request.url());
      const answer =
        body === undefined
          ? request.abort()
          : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
      answer.catch(() => {});
    });
    await page.goto(url);
    return page;
  };
  const ask = (url: string, request: object): Promise<any> =>
    f.b.evaluate(
      own,
      async (address: string, message: object) => {
        const { tabs } = (globalThis as any).browser;
        const tab = (await tabs.query({})).find((one: { url: string }) => one.url === address);
        return tabs.sendMessage(tab?.id ?? -1, message);
      },
      url,
      request,
    );

  it('are read in time, painted on the right words, and as they were after "off"', { timeout: 900_000 }, async () => {
    let read = 0;
    for (let index = 0; index < brokenCount; index++) {
      const { url, elsewhere, html, said } = brokenPage(index);
      served.set(url, html).set(elsewhere, html);
      const page = await open(url);
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
      const plain = await open(elsewhere);
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
