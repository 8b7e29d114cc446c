import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox, UUID } from './harness/firefox.ts';
import { highlightSizes, seenBoxes, serialised, unseenTexts } from './harness/in-page.ts';
import { articles, ELSEWHERE, kinhtedothi, noArticles, pageAt, pageHosts } from './harness/pages.ts';
import { servePage } from './harness/serve-page.ts';
import { untilRead } from './harness/until-read.ts';
import { watchProxy } from './harness/watch-proxy.ts';

const pictures = resolve('test-results');

describe('the built extension in Firefox', () => {
  let f: Awaited<ReturnType<typeof launchFirefox>>;
  let proxy: Awaited<ReturnType<typeof watchProxy>>;
  /** A tab with a page of the extension, from which the reader can be asked. */
  let own: string;
  const unknown: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    proxy = await watchProxy();
    f = await launchFirefox(resolve('.output/firefox-mv3'), {
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
      },
    });
    own = await f.b.open(`moz-extension://${UUID}/popup.html`);
  });
  afterAll(async () => {
    await f?.close();
    await proxy?.close();
  });

  const open = async (url: string): Promise<Page> => {
    const page = await f.browser.newPage();
    await servePage(page, pageAt, (asked) => {
      if (!asked.endsWith('/favicon.ico')) unknown.push(asked);
    });
    await page.goto(url);
    return page;
  };
  const openRead = async (url: string): Promise<Page> => {
    const page = await open(url);
    await untilRead(page);
    return page;
  };
  const tabIdOf = (page: Page): Promise<number> =>
    f.b.evaluate(
      own,
      async (url: string) =>
        (await (globalThis as any).browser.tabs.query({})).find((tab: { url: string }) => tab.url === url)?.id,
      page.url(),
    );
  const ask = async (page: Page, request: object): Promise<any> =>
    f.b.evaluate(
      own,
      (tab: number, message: object) => (globalThis as any).browser.tabs.sendMessage(tab, message),
      await tabIdOf(page),
      request,
    );

  describe.each(articles)('on $portal', (article) => {
    let page: Page;
    beforeAll(async () => {
      page = await openRead(article.url);
    });
    afterAll(() => page?.close());

    it('registers highlights, hides the clutter, keeps every character in sight', async () => {
      const sizes = await page.evaluate(highlightSizes);
      expect(sizes.person).toBeGreaterThanOrEqual(article.least.person);
      expect(sizes.party).toBeGreaterThanOrEqual(article.least.party);
      expect(sizes.date).toBeGreaterThanOrEqual(article.least.date);
      expect(await page.evaluate(seenBoxes, article.clutter)).toEqual([]);
      expect(await page.evaluate(unseenTexts, article.text)).toEqual([]);
    });

    it('paints, and off leaves the page byte for byte as it was', async () => {
      await page.bringToFront();
      const painted = Buffer.from(await page.screenshot());
      writeFileSync(join(pictures, `firefox-${article.portal}.png`), painted);
      await ask(page, { type: 'set-highlights', on: false });
      expect(painted.equals(Buffer.from(await page.screenshot()))).toBe(false);
      await ask(page, { type: 'set-clutter', level: 'off' });
      const untouched = await open(`${ELSEWHERE}${article.portal}`);
      expect(await page.evaluate(serialised)).toBe(await untouched.evaluate(serialised));
      await untouched.close();
      // Choices are remembered: the next page is to be read as a newcomer reads it.
      await ask(page, { type: 'set-highlights', on: true });
      await ask(page, { type: 'set-clutter', level: 'tidy' });
    });
  });

  it.each(noArticles)('leaves %s alone', async (_, url) => {
    const page = await open(url);
    await new Promise((done) => setTimeout(done, 600));
    expect(await page.evaluate(highlightSizes)).toEqual({});
    expect(await page.evaluate(() => document.querySelectorAll('[data-doc-ro-hidden]').length)).toBe(0);
    await page.close();
  });

  it('shows the card in the popup and in the real action popup', async () => {
    const page = await openRead(kinhtedothi.url);
    await ask(page, { type: 'set-highlights', on: true });
    const popup = await f.b.open(`moz-extension://${UUID}/popup.html?tab=${await tabIdOf(page)}`);
    await f.b.waitFor(popup, `document.body.innerText.includes(${JSON.stringify(kinhtedothi.title)})`, 10_000);
    writeFileSync(join(pictures, 'firefox-popup.png'), await f.b.screenshot(popup));
    await page.bringToFront();
    await f.b.evaluate(popup, () => (globalThis as any).browser.action.openPopup());
    await f.b.waitFor(
      popup,
      `browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText.includes(${JSON.stringify(kinhtedothi.title)})`,
      10_000,
    );
    await page.close();
  });

  it('sends nothing out of the browser', () => {
    expect(unknown).toEqual([]);
    expect(proxy.strangers(pageHosts)).toEqual([]);
  });
});
