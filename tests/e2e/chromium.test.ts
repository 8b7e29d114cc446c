import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageState, ReaderRequest } from '../../lib/extension/messages.ts';
import { type Launched, launchChromium, rawTarget } from './harness/chromium.ts';
import { highlightSizes, seenBoxes, serialised, unseenTexts } from './harness/in-page.ts';
import {
  articles,
  DECOMPOSED,
  ELSEWHERE,
  kinhtedothi,
  LATE_CLUTTER,
  nhandan,
  noArticles,
  pageAt,
  pageHosts,
} from './harness/pages.ts';
import { untilRead } from './harness/until-read.ts';
import { watchProxy } from './harness/watch-proxy.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pictures = resolve('test-results');

describe('the built extension in Chromium', () => {
  let b: Launched;
  let proxy: Awaited<ReturnType<typeof watchProxy>>;
  const unknown: string[] = [];

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    proxy = await watchProxy();
    b = await launchChromium(resolve('.output/chrome-mv3'), {
      together: true,
      args: [`--proxy-server=127.0.0.1:${proxy.port}`],
    });
    await b.ctx.route(/^https:/, (route) => {
      const url = route.request().url();
      const body = pageAt(url);
      if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
      if (!url.endsWith('/favicon.ico')) unknown.push(url);
      return route.abort();
    });
  });
  afterAll(async () => {
    await b?.close();
    await proxy?.close();
  });

  const open = async (url: string): Promise<Page> => {
    const page = await b.ctx.newPage();
    await page.goto(url);
    return page;
  };
  const openRead = async (url: string): Promise<Page> => {
    const page = await open(url);
    await untilRead(page);
    return page;
  };
  const tabIdOf = (page: Page) =>
    b.sw.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id, page.url());
  const ask = async (page: Page, request: ReaderRequest): Promise<PageState> => {
    const id = await tabIdOf(page);
    return b.sw.evaluate(([tab, message]) => chrome.tabs.sendMessage(tab as number, message), [id, request] as const);
  };

  describe.each(articles)('on $portal', (article) => {
    let page: Page;
    beforeAll(async () => {
      page = await openRead(article.url);
    });
    afterAll(() => page?.close());

    it('registers highlights of every kind', async () => {
      const sizes = await page.evaluate(highlightSizes);
      expect(sizes.person).toBeGreaterThanOrEqual(article.least.person);
      expect(sizes.party).toBeGreaterThanOrEqual(article.least.party);
      expect(sizes.date).toBeGreaterThanOrEqual(article.least.date);
    });

    it('hides the clutter', async () => {
      expect(await page.evaluate(seenBoxes, article.clutter)).toEqual([]);
    });

    it('leaves every character of the article in sight', async () => {
      expect(await page.evaluate(unseenTexts, article.text)).toEqual([]);
    });

    it('knows the people of the article and nobody of the related stories', async () => {
      const state = await ask(page, { type: 'state' });
      if (state.status !== 'article') throw new Error(state.status);
      expect(state.card.title).toBe(article.title);
      const names = state.card.people.map(({ name }) => name);
      expect(names).toContain(article.person);
      expect(names).not.toContain(article.stranger);
    });

    it('paints, and off leaves the page byte for byte as it was', async () => {
      const painted = await page.screenshot({ path: join(pictures, `${article.portal}.png`) });
      await ask(page, { type: 'set-highlights', on: false });
      const plain = await page.screenshot();
      expect(painted.equals(plain)).toBe(false);
      await ask(page, { type: 'set-clutter', level: 'off' });
      const untouched = await open(`${ELSEWHERE}${article.portal}`);
      expect(await page.evaluate(serialised)).toBe(await untouched.evaluate(serialised));
      await untouched.close();
      await ask(page, { type: 'set-clutter', level: 'tidy' });
      await ask(page, { type: 'set-highlights', on: true });
    });
  });

  it.each(noArticles)('leaves %s alone', async (_, url) => {
    const page = await open(url);
    await page.waitForTimeout(600);
    expect(await page.evaluate(highlightSizes)).toEqual({});
    expect(await page.locator('[data-doc-ro-hidden]').count()).toBe(0);
    expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(20);
    await page.close();
  });

  it('reads a page with decomposed letters as it reads the composed one', async () => {
    const page = await openRead(DECOMPOSED);
    const composed = await openRead(nhandan.url);
    expect(await page.evaluate(highlightSizes)).toEqual(await composed.evaluate(highlightSizes));
    await page.close();
    await composed.close();
  });

  it('hides a comment box that comes late', async () => {
    const page = await openRead(LATE_CLUTTER);
    await page.waitForSelector('#late', { state: 'attached' });
    await page.waitForFunction(() => !document.querySelector('#late')?.checkVisibility(), undefined, { timeout: 5000 });
    await page.close();
  });

  it('shows the card in the popup, copies it as text and as HTML, and is clean for axe', async () => {
    const page = await openRead(kinhtedothi.url);
    const popup = await b.ctx.newPage();
    await popup.setViewportSize({ width: 400, height: 700 });
    await popup.goto(`chrome-extension://${b.id}/popup.html?tab=${await tabIdOf(page)}`);
    await popup.getByText(kinhtedothi.title).first().waitFor();
    await popup.screenshot({ path: join(pictures, 'popup.png') });
    await popup
      .getByRole('button', { name: /^Sao chép/ })
      .first()
      .click();
    await expect.poll(() => popup.evaluate(() => navigator.clipboard.readText())).toContain(kinhtedothi.title);
    const types = await popup.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(types).toEqual(expect.arrayContaining(['text/plain', 'text/html']));
    await popup.evaluate(`${AXE};0`);
    expect(await popup.evaluate('axe.run().then((r) => r.violations.map((v) => v.id))')).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('shows the card in the real action popup', async () => {
    const page = await openRead(kinhtedothi.url);
    await page.bringToFront();
    await b.sw.evaluate(() => chrome.action.openPopup());
    const popup = await rawTarget(b.cdp, `chrome-extension://${b.id}/popup.html`);
    await popup.waitFor(`document.body.innerText.includes(${JSON.stringify(kinhtedothi.title)})`);
    writeFileSync(join(pictures, 'action-popup.png'), await popup.screenshot());
    await popup.evaluate('window.close()').catch(() => {});
    await page.close();
  });

  it('opens a card at the word under the resting pointer, and Escape leaves the page as it was', async () => {
    const page = await openRead(kinhtedothi.url);
    const before = await page.evaluate(() => document.documentElement.childElementCount);
    const word = page.locator('h1.article-title');
    const box = await word.boundingBox();
    // The headline opens with "Hà Nội và Đảng Lao động": its first line holds the party.
    await page.mouse.move((box?.x ?? 0) + 260, (box?.y ?? 0) + 22);
    await page.mouse.move((box?.x ?? 0) + 262, (box?.y ?? 0) + 22);
    await page.waitForFunction((count) => document.documentElement.childElementCount > count, before, {
      timeout: 3000,
    });
    await page.screenshot({ path: join(pictures, 'hover-card.png') });
    await page.keyboard.press('Escape');
    await page.waitForFunction((count) => document.documentElement.childElementCount === count, before, {
      timeout: 3000,
    });
    await page.close();
  });

  it('gets every keyboard command that it asks for', async () => {
    const commands = await b.sw.evaluate(() => chrome.commands.getAll());
    expect(commands.filter(({ shortcut }) => shortcut).length).toBeGreaterThan(0);
  });

  it('sends nothing out of the browser', () => {
    expect(unknown).toEqual([]);
    expect(proxy.strangers(pageHosts)).toEqual([]);
  });
});
